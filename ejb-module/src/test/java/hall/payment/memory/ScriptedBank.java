package hall.payment.memory;

import hall.payment.domain.BankAnswer;
import hall.payment.domain.PaymentGateway;
import hall.payment.domain.PaymentOrder;
import hall.shared.Money;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A bank with books of its own that pays a number once and misbehaves as told. */
public final class ScriptedBank implements PaymentGateway {

    /** The special account. */
    public static final String ACCOUNT = "999980000000000001";

    /** What the bank does with the next call. */
    public enum Mood {
        HONEST,
        /** Does it, but the answer never arrives. */
        SILENT,
        /** The order never arrives. */
        LOST,
        /** Refuses to pay. */
        REFUSES,
        /** Has no money on the special account: takes nothing. */
        SHORT,
        /** Says another amount. */
        WRONG_AMOUNT,
        /** Does it, and answers about another number. */
        STRAY,
        /** The process dies before the call. */
        CRASH_BEFORE,
        /** The process dies when the bank has done it and the answer is not stored. */
        CRASH_AFTER
    }

    /** The machine went down here. */
    public static final class Crash extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    public final Map<String, Money> paid = new LinkedHashMap<>();
    public final Map<String, String> refused = new LinkedHashMap<>();
    public final List<String> calls = new ArrayList<>();
    private final Deque<Mood> script = new ArrayDeque<>();

    public ScriptedBank next(Mood... moods) {
        script.addAll(List.of(moods));
        return this;
    }

    @Override
    public BankAnswer pay(PaymentOrder order) {
        calls.add("pay");
        Mood mood = begin();
        if (mood == Mood.LOST) {
            return BankAnswer.unknown("connect timed out");
        }
        if (mood == Mood.SHORT && !paid.containsKey(order.sendSeqNo()) && !refused.containsKey(order.sendSeqNo())) {
            return answer(BankAnswer.Status.SHORT_OF_MONEY, order, "头寸不足");
        }
        if (mood == Mood.REFUSES && !paid.containsKey(order.sendSeqNo())) {
            refused.put(order.sendSeqNo(), "收款账户金融功能未激活");
        }
        if (!refused.containsKey(order.sendSeqNo())) {
            paid.putIfAbsent(order.sendSeqNo(), order.amount());
        }
        return end(mood, order);
    }

    @Override
    public BankAnswer query(PaymentOrder order) {
        calls.add("query");
        Mood mood = begin();
        return mood == Mood.LOST ? BankAnswer.unknown("read timed out") : end(mood, order);
    }

    private Mood begin() {
        Mood mood = script.isEmpty() ? Mood.HONEST : script.poll();
        if (mood == Mood.CRASH_BEFORE) {
            throw new Crash();
        }
        return mood;
    }

    private BankAnswer end(Mood mood, PaymentOrder order) {
        return switch (mood) {
            case SILENT -> BankAnswer.unknown("read timed out");
            case CRASH_AFTER -> throw new Crash();
            case STRAY -> BankAnswer.stray("99999999999999999999", "00000", LocalDateTime.of(2026, 11, 24, 10, 0));
            case WRONG_AMOUNT -> answer(BankAnswer.Status.CONTRADICTION, order, "amount");
            default -> truth(order);
        };
    }

    public BankAnswer truth(PaymentOrder order) {
        if (paid.containsKey(order.sendSeqNo())) {
            return answer(BankAnswer.Status.DONE, order, "");
        }
        if (refused.containsKey(order.sendSeqNo())) {
            return answer(BankAnswer.Status.FAILED, order, refused.get(order.sendSeqNo()));
        }
        return answer(BankAnswer.Status.NO_SUCH_ORDER, order, "");
    }

    private static BankAnswer answer(BankAnswer.Status status, PaymentOrder order, String message) {
        return new BankAnswer(
                status,
                status == BankAnswer.Status.FAILED ? "E01" : "00000",
                message,
                status == BankAnswer.Status.DONE ? "H" + order.sendSeqNo() : "",
                LocalDateTime.of(2026, 11, 24, 10, 15));
    }
}
