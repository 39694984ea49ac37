package hall.simulation;

import hall.finance.domain.chart.SubHead;
import hall.finance.domain.voucher.EnterVoucher;
import hall.finance.domain.voucher.ManualVoucher;
import hall.finance.domain.voucher.TypedLine;
import hall.finance.domain.voucher.VoucherState;
import hall.fund.domain.ledger.LedgerAccount;
import hall.fund.domain.ledger.PaymentPurpose;
import hall.fund.domain.suspense.Arrival;
import hall.fund.domain.suspense.ArrivalContest;
import hall.fund.memory.Colleagues;
import hall.payment.domain.BankLine;
import hall.payment.domain.FrozenPayment;
import hall.payment.domain.PaymentRuling;
import hall.payment.domain.PaymentStatus;
import hall.shared.Actor;
import hall.shared.BusinessException;
import hall.shared.Money;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Finance officers settle what is frozen by what the bank's lines show or its letters say, and book its fees by hand. */
final class FinanceLife {

    private final SimulatedTown town;
    private final Chance chance;
    private int forms;
    int ruled;
    int posted;
    int back;
    int corrected;

    FinanceLife(SimulatedTown town, Chance chance) {
        this.town = town;
        this.chance = chance;
    }

    private Actor anyOfTwo() {
        return chance.oneIn(2) ? Colleagues.FIRST : Colleagues.SECOND;
    }

    /** One that is frozen: something is entered about it, or what was entered is confirmed or taken back. */
    void rule() {
        List<FrozenPayment> frozen = town.instructions.frozen(0, Integer.MAX_VALUE);
        if (frozen.isEmpty()) {
            return;
        }
        FrozenPayment payment = chance.of(frozen);
        String number = payment.sendSeqNo();
        Actor by = anyOfTwo();
        Optional<PaymentRuling> waiting = town.ruling.file.waiting(number);
        if (waiting.isEmpty()) {
            enter(payment, by);
        } else if (chance.oneIn(6)) {
            town.story.tell("a ruling is taken back");
            town.works.tx(() -> town.ruling.rulings.cancel(number, waiting.get().id(), by));
        } else {
            town.story.tell("a ruling is to be confirmed: " + waiting.get().verdict());
            town.works.tx(
                    () -> town.ruling.rulings.confirm(number, waiting.get().id(), by));
            ruled++;
        }
    }

    /** The bank's letter says the truth, and only once the truth is final; the line is whatever the hall has of it. */
    private void enter(FrozenPayment payment, Actor by) {
        CityBank.Order order = town.bank.orders.get(payment.sendSeqNo());
        boolean unpaid = order == null
                ? town.bank.onTheWay.stream().noneMatch(o -> o.sendSeqNo().equals(payment.sendSeqNo()))
                : order.fate == CityBank.Fate.REFUSED;
        if (unpaid && !chance.oneIn(8)) {
            town.story.tell("the bank's letter says that " + payment.amount() + " was not paid");
            town.works.tx(() -> town.ruling.rulings.enterUnpaid(payment.sendSeqNo(), "函", town.today(), by));
        } else {
            String serial = lines().stream()
                    .filter(l -> l.reference().equals(payment.sendSeqNo()) || chance.oneIn(50))
                    .map(BankLine::bankSerial)
                    .findFirst()
                    .orElse("B0");
            town.story.tell("line " + serial + " is to show a payment of " + payment.amount());
            town.works.tx(() -> town.ruling.rulings.enterPaid(payment.sendSeqNo(), serial, by));
        }
    }

    private List<BankLine> lines() {
        return town.bankLines.bySerial.values().stream()
                .filter(l -> !l.isArrival())
                .toList();
    }

    /** What came back of a payment: it is entered by the line that brought it, or by another, or that is confirmed or taken back. */
    void comeBack() {
        List<PaymentRuling> waiting = town.ruling.file.comingBack(0, Integer.MAX_VALUE);
        Actor by = anyOfTwo();
        if (waiting.isEmpty() || chance.oneIn(4)) {
            enterBack(by);
            return;
        }
        PaymentRuling ruling = chance.of(waiting);
        if (chance.oneIn(6)) {
            town.story.tell("that a payment came back is taken back");
            town.works.tx(() -> town.ruling.cameBack.cancel(ruling.sendSeqNo(), ruling.id(), by));
        } else {
            town.story.tell("that a payment came back is to be confirmed");
            town.works.tx(() -> town.ruling.cameBack.confirm(ruling.sendSeqNo(), ruling.id(), by));
            back++;
        }
    }

    private void enterBack(Actor by) {
        List<CityBank.Order> returned = town.bank.orders.values().stream()
                .filter(o -> !o.back.isEmpty() || chance.oneIn(50))
                .toList();
        if (!returned.isEmpty()) {
            CityBank.Order order = chance.of(returned);
            town.story.tell("line " + order.back + " is to have brought back " + order.order.amount());
            town.works.tx(() -> town.ruling.cameBack.enter(order.order.sendSeqNo(), order.back, by));
        }
    }

    /** One that is contested: it is entered that it is to be set right, or that is confirmed or taken back. */
    void contest() {
        List<ArrivalContest> open = town.money.contests.open(0, Integer.MAX_VALUE);
        if (!open.isEmpty()) {
            ArrivalContest contest = chance.of(open);
            Actor by = anyOfTwo();
            boolean entered = contest.state() == ArrivalContest.State.ENTERED;
            if (entered && chance.oneIn(6)) {
                town.story.tell("setting " + contest.bankSerial() + " right is taken back");
                town.works.tx(() -> town.money.setting.cancel(contest.id(), by));
            } else if (entered) {
                town.story.tell(contest.bankSerial() + " is to be set right by " + contest.amount());
                town.works.tx(() -> town.money.setting.confirm(contest.id(), by));
                corrected++;
            } else {
                town.story.tell("it is entered that " + contest.bankSerial() + " is to be set right");
                town.works.tx(() -> town.money.setting.enter(contest.id(), Optional.empty(), by));
            }
        }
    }

    /** Sets right all that can be; an employer whose list used the money pays what is missing, a payer who has it again pays it back. */
    void settleContests(BiConsumer<String, Money> payAgain, Consumer<Money> payBack) {
        for (ArrivalContest contest : town.money.contests.open(0, Integer.MAX_VALUE)) {
            if (!isStuck(contest) && of(contest).isRefunded()) {
                settleByRepayment(contest, payBack);
            } else if (!isStuck(contest)) {
                settle(contest, payAgain);
            }
        }
    }

    private void settleByRepayment(ArrivalContest contest, Consumer<Money> payBack) {
        Optional<Arrival> repaid =
                town.money.arrivals.unclaimedOf(List.of(contest.amount()), Integer.MAX_VALUE).stream()
                        .filter(a -> town.money.contests.openOf(a.id()).isEmpty())
                        .filter(a -> town.money.refunds.refunds.stream().noneMatch(r -> r.money() == a.id()))
                        .findFirst();
        if (repaid.isEmpty()) {
            payBack.accept(contest.amount());
            return;
        }
        if (contest.state() == ArrivalContest.State.ENTERED) {
            town.works.tx(() -> town.money.setting.cancel(contest.id(), Colleagues.FIRST));
        }
        town.works.tx(() -> town.money.setting.enter(contest.id(), repaid.map(Arrival::id), Colleagues.FIRST));
        town.works.tx(() -> town.money.setting.confirm(contest.id(), Colleagues.SECOND));
        town.story.tell(
                contest.bankSerial() + " is set right by " + repaid.get().bankSerial());
    }

    private void settle(ArrivalContest contest, BiConsumer<String, Money> payAgain) {
        if (contest.state() == ArrivalContest.State.OPEN) {
            town.works.tx(() -> town.money.setting.enter(contest.id(), Optional.empty(), Colleagues.FIRST));
        }
        Actor other = contest.enteredBy().equals(Colleagues.FIRST.id()) ? Colleagues.SECOND : Colleagues.FIRST;
        try {
            town.works.tx(() -> town.money.setting.confirm(contest.id(), other));
            town.story.tell(contest.bankSerial() + " is set right");
        } catch (BusinessException refused) {
            town.story.tell("refused: " + refused.code());
            if (!refused.code().equals("CONTRIBUTION-135")) {
                throw refused;
            }
            payAgain.accept(of(contest).employerAccount().orElseThrow(), contest.amount());
        }
    }

    boolean hasContests() {
        return town.money.contests.open(0, Integer.MAX_VALUE).stream().anyMatch(c -> !isStuck(c));
    }

    /** Whether what is contested is on its way back to its payer, or may have gone back. */
    boolean isStuck(ArrivalContest contest) {
        Arrival arrival = of(contest);
        return arrival.employerAccount().isEmpty()
                && (!arrival.isUnclaimed() && !arrival.isRefunded()
                        || town.instructions.byNumber.values().stream()
                                .anyMatch(p -> p.status() == PaymentStatus.FROZEN
                                        && p.reference()
                                                .equals(PaymentPurpose.ARRIVAL_REFUND.reference(arrival.id()))));
    }

    private Arrival of(ArrivalContest contest) {
        return town.money.arrivals.find(contest.arrival()).orElseThrow();
    }

    /** What the bank took for itself is booked, perhaps on the day it took it, with its line for a document. */
    void enterVoucher() {
        List<BankLine> fees = lines().stream()
                .filter(l -> l.reference().isEmpty() && l.amended().isEmpty())
                .toList();
        if (!fees.isEmpty()) {
            BankLine fee = chance.of(fees);
            String amount = fee.amount().toString();
            EnterVoucher typed = new EnterVoucher(
                    "form" + ++forms,
                    chance.oneIn(3) ? fee.bookedOn() : town.today(),
                    "银行手续费",
                    fee.bankSerial(),
                    List.of(
                            new TypedLine(SubHead.COLLECTION_FEES.code(), amount, ""),
                            new TypedLine(
                                    LedgerAccount.specialAccount(CityBank.ACCOUNT)
                                            .code(),
                                    "",
                                    amount)));
            town.story.tell("a voucher for a fee of " + amount);
            town.works.tx(() -> {
                if (!isBooked(fee)) {
                    town.vouchers.enter(typed, anyOfTwo());
                }
            });
        }
    }

    /** Officers look whether a line has its voucher before they write one. */
    private boolean isBooked(BankLine fee) {
        return town.voucherFile.isTaken(fee.bankSerial());
    }

    /** A voucher that waits is posted or refused. */
    void decideVoucher() {
        List<ManualVoucher> waiting = town.voucherFile.vouchers.values().stream()
                .filter(v -> v.state() == VoucherState.ENTERED)
                .toList();
        if (!waiting.isEmpty()) {
            long voucher = chance.of(waiting).id();
            if (chance.oneIn(5)) {
                town.story.tell("a voucher is refused");
                town.works.tx(() -> town.vouchers.refuse(voucher, "不对", anyOfTwo()));
            } else {
                town.story.tell("a voucher is to be posted");
                town.works.tx(() -> {
                    town.vouchers.post(voucher, anyOfTwo());
                });
                posted++;
            }
        }
    }
}
