package hall.simulation;

import hall.payment.domain.BankAnswer;
import hall.payment.domain.BankStatement;
import hall.payment.domain.BatchGateway;
import hall.payment.domain.BatchOrder;
import hall.payment.domain.PaymentGateway;
import hall.payment.domain.PaymentOrder;
import hall.payment.domain.ResultRow;
import hall.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the bank says over the line: the truth, mostly. Orders get lost or come late, answers are lost, are about another number, or say
 * another amount; result files are late, spoilt, short of a row or long by one; a day's detail is short. While it answers, the rest of
 * the city goes on.
 */
final class BankCounter implements PaymentGateway, BatchGateway, BankStatement {

    private final CityBank bank;
    private final Works works;
    private final Chance chance;
    private final Story story;
    private final Set<String> batches = new HashSet<>();
    private final Set<String> sent = new HashSet<>();
    private Runnable meanwhile = () -> {};
    private boolean honest;

    BankCounter(CityBank bank, Works works, Chance chance, Story story) {
        this.bank = bank;
        this.works = works;
        this.chance = chance;
        this.story = story;
    }

    /** What another server does while one waits for an answer. */
    void meanwhile(Runnable happening) {
        meanwhile = happening;
    }

    /** From now on it says the truth, at once. */
    void behave() {
        honest = true;
        bank.behave();
    }

    private boolean oneIn(int times) {
        return !honest && chance.oneIn(times);
    }

    private void call(String what) {
        works.between();
        story.tell("to the bank: " + what);
        if (oneIn(8)) {
            meanwhile.run();
        }
    }

    /** A number may leave once; again only after the bank has said that it does not know it. */
    private void leaves(String number) {
        if (!sent.add(number)) {
            throw new AssertionError("a number is sent again and nobody has asked what became of it");
        }
    }

    @Override
    public BankAnswer pay(PaymentOrder order) {
        leaves(order.sendSeqNo());
        call("pay " + order.amount());
        if (oneIn(12)) {
            return BankAnswer.unknown("connect timed out");
        }
        if (oneIn(16)) {
            bank.onTheWay.add(order);
            return BankAnswer.unknown("read timed out");
        }
        boolean taken = bank.take(order);
        if (oneIn(20)) {
            bank.take(order);
        }
        return taken || bank.orders.containsKey(order.sendSeqNo())
                ? say(order)
                : bank.answer(BankAnswer.Status.SHORT_OF_MONEY, "头寸不足", "");
    }

    @Override
    public BankAnswer query(PaymentOrder order) {
        call("what became of " + order.amount());
        return say(order);
    }

    private BankAnswer say(PaymentOrder order) {
        works.between();
        if (oneIn(12)) {
            return BankAnswer.unknown("read timed out");
        }
        if (oneIn(30)) {
            return BankAnswer.stray("99999999999999999999", "00000", null);
        }
        if (oneIn(60)) {
            story.tell("the bank lies about " + order.amount());
            return bank.answer(BankAnswer.Status.CONTRADICTION, "amount", "");
        }
        BankAnswer truth = bank.truth(order);
        if (truth.status() == BankAnswer.Status.NO_SUCH_ORDER) {
            sent.remove(order.sendSeqNo());
        }
        return truth;
    }

    @Override
    public boolean carries(PaymentOrder payment) {
        return true;
    }

    @Override
    public Answer pay(BatchOrder batch) {
        leaves(batch.number());
        call("a batch of " + batch.payments().size());
        if (oneIn(10)) {
            return Answer.unknown();
        }
        if (!batches.contains(batch.number())) {
            if (bank.balance().isLessThan(batch.total()) || oneIn(10)) {
                return new Answer(Said.SHORT_OF_MONEY, "B0301");
            }
            if (oneIn(15)) {
                return new Answer(Said.NOT_TAKEN, "B0400");
            }
            batches.add(batch.number());
            batch.payments().forEach(this::takeFromBatch);
        }
        works.between();
        return oneIn(8) ? Answer.unknown() : new Answer(Said.WORKING, "00000");
    }

    /** Some rows are only worked on later: until then the bank knows nothing of them by their own number. */
    private void takeFromBatch(PaymentOrder payment) {
        if (oneIn(25)) {
            bank.onTheWay.add(payment);
        } else {
            bank.take(payment);
        }
    }

    @Override
    public Answer query(BatchOrder batch) {
        call("how far the batch is");
        if (oneIn(8)) {
            return Answer.unknown();
        }
        if (!batches.contains(batch.number())) {
            sent.remove(batch.number());
            return new Answer(Said.NO_SUCH_BATCH, "B0110");
        }
        return new Answer(oneIn(4) ? Said.WORKING : Said.FINISHED, "00000");
    }

    @Override
    public ResultFile download(BatchOrder batch) {
        call("the result file");
        if (oneIn(6)) {
            return ResultFile.unreadable("not GB18030");
        }
        List<ResultRow> rows = new ArrayList<>();
        for (PaymentOrder payment : batch.payments()) {
            CityBank.Order known = bank.orders.get(payment.sendSeqNo());
            if (known != null && known.fate != CityBank.Fate.WORKING) {
                rows.add(row(payment, known, payment.amount()));
            }
        }
        if (!rows.isEmpty()) {
            spoil(batch, rows);
        }
        works.between();
        return new ResultFile("", rows);
    }

    private void spoil(BatchOrder batch, List<ResultRow> rows) {
        if (oneIn(12)) {
            rows.remove(0);
        } else if (oneIn(12)) {
            rows.add(rows.get(0));
        } else if (oneIn(12)) {
            Collections.reverse(rows);
        } else if (oneIn(40)) {
            story.tell("the bank lies in a result file");
            PaymentOrder first = batch.payments().get(0);
            CityBank.Order known = bank.orders.get(first.sendSeqNo());
            if (known != null) {
                rows.removeIf(r -> r.sendSeqNo().equals(first.sendSeqNo()));
                rows.add(row(first, known, first.amount().plus(Money.of("1.00"))));
            }
        }
    }

    private ResultRow row(PaymentOrder payment, CityBank.Order known, Money amount) {
        boolean paid = known.fate == CityBank.Fate.PAID;
        return new ResultRow(
                payment.sendSeqNo(),
                amount,
                payment.credit().number(),
                paid ? "00000" : "E01",
                paid ? "成功" : "收款账户金融功能未激活",
                LocalDate.of(2026, 1, 1),
                known.serial);
    }

    @Override
    public String account() {
        return CityBank.ACCOUNT;
    }

    @Override
    public Page page(String account, LocalDate day, int start) {
        call("the detail of " + day);
        if (oneIn(8)) {
            return Page.none("read timed out");
        }
        List<hall.payment.domain.BankLineReport> all = bank.of(day);
        List<hall.payment.domain.BankLineReport> some = all.subList(Math.min(start - 1, all.size()), all.size());
        if (some.size() > 1 && oneIn(3)) {
            some = some.subList(0, some.size() / 2);
        }
        if (!some.isEmpty() && oneIn(12)) {
            some = some.subList(1, some.size());
        }
        return new Page("", all.size(), some);
    }
}
