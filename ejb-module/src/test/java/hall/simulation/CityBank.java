package hall.simulation;

import hall.payment.domain.BankAnswer;
import hall.payment.domain.BankLineReport;
import hall.payment.domain.BankLineReport.Direction;
import hall.payment.domain.PaymentOrder;
import hall.payment.memory.ScriptedBank;
import hall.payment.memory.SetClock;
import hall.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The bank's own books: what it paid and refused by our numbers, and every movement of the special account with the balance after it. It
 * pays a number once, whoever asks how often; what it says of it is {@link BankCounter}'s.
 */
final class CityBank {

    static final String ACCOUNT = ScriptedBank.ACCOUNT;

    private static final String PAYER = "999980000000000777";

    /** Where an order is with the bank. */
    enum Fate {
        WORKING,
        PAID,
        REFUSED
    }

    /** An order as it stands in the bank's books. */
    static final class Order {
        final PaymentOrder order;
        Fate fate;
        String serial = "";
        /** Of the line by which its money came back, empty while it has not. */
        String back = "";

        Order(PaymentOrder order, Fate fate) {
            this.order = order;
            this.fate = fate;
        }
    }

    final Map<String, Order> orders = new LinkedHashMap<>();
    final List<BankLineReport> lines = new ArrayList<>();
    final List<PaymentOrder> onTheWay = new ArrayList<>();
    private final Chance chance;
    private final SetClock clock;
    private final Story story;
    private Money balance;
    private int serials;
    private boolean honest;

    CityBank(Chance chance, SetClock clock, Story story, Money balance) {
        this.chance = chance;
        this.clock = clock;
        this.story = story;
        this.balance = balance;
    }

    /** From now on it does at once what it is asked to. */
    void behave() {
        honest = true;
    }

    Money balance() {
        return balance;
    }

    /** An order has come; gives false when it is not taken for want of money. */
    boolean take(PaymentOrder order) {
        Order known = orders.get(order.sendSeqNo());
        if (known != null) {
            if (!known.order.amount().equals(order.amount())
                    || !known.order.credit().equals(order.credit())) {
                throw new AssertionError("one number for two payments: case " + order.reference());
            }
            return true;
        }
        if (balance.isLessThan(order.amount()) || !honest && chance.oneIn(25)) {
            return false;
        }
        Order taken = new Order(order, Fate.WORKING);
        orders.put(order.sendSeqNo(), taken);
        if (honest || !chance.oneIn(8)) {
            finish(taken);
        }
        return true;
    }

    private void finish(Order order) {
        if (order.order.amount().compareTo(balance) > 0 || !honest && chance.oneIn(10)) {
            order.fate = Fate.REFUSED;
        } else {
            order.fate = Fate.PAID;
            order.serial = move(Direction.OUT, order.order.amount(), "", "", order.order.sendSeqNo())
                    .bankSerial();
        }
        story.tell("the bank: " + order.fate + " " + order.order.amount() + " for " + caseOf(order.order));
    }

    private static String caseOf(PaymentOrder order) {
        // What is no case has a number that is another one in the next run.
        int colon = order.reference().indexOf(':');
        return colon < 0
                ? order.reference().substring(order.reference().length() - 4)
                : order.reference().substring(0, colon);
    }

    /** What was late arrives, what it was working on comes to an end. */
    void goOn() {
        List<PaymentOrder> late = List.copyOf(onTheWay);
        onTheWay.clear();
        late.forEach(this::take);
        for (Order order : orders.values()) {
            if (order.fate == Fate.WORKING && (honest || chance.oneIn(2))) {
                finish(order);
            }
        }
    }

    /** Somebody pays into the special account. */
    BankLineReport arrive(Money amount, String payer, String remark) {
        return move(Direction.IN, amount, payer, remark, "");
    }

    /** The payee's bank returns what was paid (退汇); the bank says for ever that it paid. */
    BankLineReport giveBack(Order paid) {
        BankLineReport line =
                move(Direction.IN, paid.order.amount(), "", "退汇", chance.oneIn(2) ? paid.order.sendSeqNo() : "");
        paid.back = line.bankSerial();
        return line;
    }

    /** The bank takes a fee for itself. */
    void fee(Money amount) {
        move(Direction.OUT, amount, "", "手续费", "");
    }

    private BankLineReport move(Direction way, Money amount, String payer, String remark, String reference) {
        balance = way == Direction.IN ? balance.plus(amount) : balance.minus(amount);
        BankLineReport line = new BankLineReport(
                "B" + ++serials,
                ACCOUNT,
                way,
                amount,
                balance,
                payer.isEmpty() ? "" : PAYER,
                payer,
                "转账",
                remark,
                reference,
                clock.now());
        lines.add(line);
        return line;
    }

    /** The bank's lines of a day. */
    List<BankLineReport> of(LocalDate day) {
        return lines.stream()
                .filter(l -> l.bookedAt().toLocalDate().equals(day))
                .toList();
    }

    /** What it would answer to a question about the order. */
    BankAnswer truth(PaymentOrder asked) {
        Order known = orders.get(asked.sendSeqNo());
        if (known == null) {
            return answer(BankAnswer.Status.NO_SUCH_ORDER, "", "");
        }
        return switch (known.fate) {
            case WORKING -> BankAnswer.unknown("处理中");
            case PAID -> answer(BankAnswer.Status.DONE, "", known.serial);
            case REFUSED -> answer(BankAnswer.Status.FAILED, "收款账户金融功能未激活", "");
        };
    }

    BankAnswer answer(BankAnswer.Status status, String message, String serial) {
        return new BankAnswer(
                status, status == BankAnswer.Status.FAILED ? "E01" : "00000", message, serial, clock.now());
    }
}
