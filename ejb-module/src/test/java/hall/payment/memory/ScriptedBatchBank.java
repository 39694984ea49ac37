package hall.payment.memory;

import hall.payment.domain.BatchGateway;
import hall.payment.domain.BatchOrder;
import hall.payment.domain.PaymentOrder;
import hall.payment.domain.ResultRow;
import hall.shared.Money;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The batch desk of {@link ScriptedBank}, with the same books: a number is paid once, singly or in a batch. */
public final class ScriptedBatchBank implements BatchGateway {

    /** What the bank does with the next call. */
    public enum Mood {
        HONEST,
        /** Does it, but the answer never arrives. */
        SILENT,
        /** The message never arrives. */
        LOST,
        /** Is not through yet. */
        WORKING,
        /** Takes nothing for want of money; to a question it says nothing. */
        SHORT,
        /** Takes nothing: the file is not to its liking; to a question it says nothing. */
        NOT_TAKEN,
        /** The result file cannot be read. */
        UNREADABLE,
        ROW_MISSING,
        ROW_TWICE,
        OTHER_ORDER,
        STRANGE_ROW,
        /** The first row says another amount. */
        WRONG_AMOUNT,
        /** The first row says another account. */
        WRONG_ACCOUNT,
        /** Two rows about the first payment: paid, and not paid. */
        TWO_WORDS
    }

    public final Map<String, BatchOrder> taken = new LinkedHashMap<>();
    public final List<String> calls = new ArrayList<>();
    private final Deque<Mood> script = new ArrayDeque<>();
    private final ScriptedBank books;

    ScriptedBatchBank(ScriptedBank books) {
        this.books = books;
    }

    public ScriptedBatchBank next(Mood... moods) {
        script.addAll(List.of(moods));
        return this;
    }

    private Mood mood() {
        return script.isEmpty() ? Mood.HONEST : script.poll();
    }

    @Override
    public boolean carries(PaymentOrder payment) {
        return payment.summary().indexOf('|') < 0;
    }

    @Override
    public Answer pay(BatchOrder batch) {
        calls.add("pay");
        Mood mood = mood();
        boolean known = taken.containsKey(batch.number());
        if (mood == Mood.LOST) {
            return Answer.unknown();
        }
        if (mood == Mood.SHORT && !known) {
            return new Answer(Said.SHORT_OF_MONEY, "B0301");
        }
        if (mood == Mood.NOT_TAKEN && !known) {
            return new Answer(Said.NOT_TAKEN, "B0400");
        }
        taken.putIfAbsent(batch.number(), batch);
        for (PaymentOrder payment : batch.payments()) {
            if (!books.refused.containsKey(payment.sendSeqNo())) {
                books.paid.putIfAbsent(payment.sendSeqNo(), payment.amount());
            }
        }
        return mood == Mood.SILENT ? Answer.unknown() : new Answer(Said.WORKING, "00000");
    }

    @Override
    public Answer query(BatchOrder batch) {
        calls.add("query");
        return switch (mood()) {
            case SILENT, LOST, SHORT, NOT_TAKEN -> Answer.unknown();
            case WORKING -> taken.containsKey(batch.number()) ? new Answer(Said.WORKING, "00000") : Answer.unknown();
            default ->
                taken.containsKey(batch.number())
                        ? new Answer(Said.FINISHED, "00000")
                        : new Answer(Said.NO_SUCH_BATCH, "B0110");
        };
    }

    @Override
    public ResultFile download(BatchOrder batch) {
        calls.add("download");
        Mood mood = mood();
        if (mood == Mood.SILENT || mood == Mood.LOST || mood == Mood.UNREADABLE) {
            return ResultFile.unreadable("not GB18030");
        }
        List<ResultRow> rows =
                new ArrayList<>(batch.payments().stream().map(this::row).toList());
        ResultRow first = rows.get(0);
        switch (mood) {
            case ROW_MISSING -> rows.remove(0);
            case ROW_TWICE -> rows.add(first);
            case OTHER_ORDER -> Collections.reverse(rows);
            case STRANGE_ROW -> rows.add(with("99999999999999999999", first.amount(), first.account(), "00000", "H99"));
            case WRONG_AMOUNT ->
                rows.set(
                        0,
                        with(first.sendSeqNo(), first.amount().plus(Money.of("1.00")), first.account(), "00000", "H1"));
            case WRONG_ACCOUNT ->
                rows.set(0, with(first.sendSeqNo(), first.amount(), "9999990000000000022", "00000", "H1"));
            case TWO_WORDS -> rows.add(with(first.sendSeqNo(), first.amount(), first.account(), "E01", ""));
            default -> {}
        }
        return new ResultFile("", rows);
    }

    private ResultRow row(PaymentOrder payment) {
        String number = payment.sendSeqNo();
        String account = payment.credit().number();
        return books.paid.containsKey(number)
                ? with(number, payment.amount(), account, "00000", "H" + number)
                : with(number, payment.amount(), account, "E01", "");
    }

    private static ResultRow with(String number, Money amount, String account, String code, String serial) {
        return new ResultRow(
                number,
                amount,
                account,
                code,
                code.equals("00000") ? "成功" : "收款账户金融功能未激活",
                LocalDate.of(2026, 11, 24),
                serial);
    }
}
