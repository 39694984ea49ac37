package hall.simulation;

import hall.fund.domain.account.EmployerAccount;
import hall.fund.domain.contribution.ContributionList;
import hall.fund.domain.contribution.ContributionMonth;
import hall.fund.domain.contribution.ListState;
import hall.fund.domain.suspense.Arrival;
import hall.fund.domain.suspense.ArrivalClaim;
import hall.fund.domain.suspense.ArrivalRefund;
import hall.fund.domain.suspense.ArrivalRefund.State;
import hall.fund.domain.suspense.Refundable;
import hall.fund.memory.Colleagues;
import hall.payment.domain.BankLineReport;
import hall.payment.service.BankLineService.Taken;
import hall.shared.Actor;
import hall.shared.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Employers draw, confirm, take back and pay their lists; the bank tells of the money, well or badly; what fits is posted. */
final class EmployersLife {

    static final Actor CLERK = new Actor(Actor.Kind.CITIZEN, "9");
    static final Money LITTLE = Money.of("0.01");

    private final SimulatedTown town;
    private final Chance chance;
    private final List<BankLineReport> notices = new ArrayList<>();
    private int inventions;
    private boolean honest;

    EmployersLife(SimulatedTown town, Chance chance) {
        this.town = town;
        this.chance = chance;
    }

    /** From now on notices say the truth. */
    void behave() {
        honest = true;
    }

    List<ContributionList> lists(ListState... states) {
        Set<ListState> wanted = Set.of(states);
        return town.lists.lists.values().stream()
                .filter(l -> wanted.contains(l.state()))
                .toList();
    }

    static String name(ContributionList list) {
        return "list " + list.month() + " of …" + list.employerAccount().substring(10);
    }

    void draw() {
        EmployerAccount employer = town.books.employers.get(chance.of(Townsfolk.EMPLOYERS));
        ContributionMonth month = town.drawing.order(employer).next().plus(chance.weighted(1, 12, 1) - 1);
        town.story.tell("draw " + month + " of …" + employer.accountNumber().substring(10));
        town.works.tx(() -> town.drawing.draw(employer.accountNumber(), month, CLERK));
    }

    void confirm() {
        List<ContributionList> drafts = lists(ListState.DRAFT);
        if (!drafts.isEmpty()) {
            ContributionList list = chance.of(drafts);
            Money seen = chance.oneIn(12) ? list.total().plus(LITTLE) : list.total();
            town.story.tell("confirm " + name(list) + " of " + seen);
            town.works.tx(() -> town.drawing.confirm(list.id(), seen, CLERK));
        }
    }

    void undo() {
        List<ContributionList> open = lists(ListState.DRAFT, ListState.CONFIRMED, ListState.POSTED);
        if (!open.isEmpty()) {
            ContributionList list = chance.of(open);
            town.story.tell("undo " + name(list));
            town.works.tx(() -> town.drawing.undo(list.id(), CLERK));
        }
    }

    /** An employer pays: what is due, too little, too much, twice, or so that nobody knows who it is. */
    void pay() {
        List<ContributionList> open = lists(ListState.CONFIRMED);
        if (open.isEmpty()) {
            return;
        }
        ContributionList list = chance.of(open);
        String payer = Townsfolk.NAMES.get(Townsfolk.EMPLOYERS.indexOf(list.employerAccount()));
        String remark = chance.oneIn(3) ? list.number() : "汇缴";
        switch (chance.weighted(12, 2, 2, 2, 2, 1)) {
            case 0 -> pays(list.total(), payer, remark);
            case 1 -> {
                Money first = chance.upTo(list.open().max(LITTLE));
                pays(first, payer, remark);
                // The rest, at once or never.
                Money rest = list.open().minus(first);
                if (rest.isPositive() && chance.oneIn(2)) {
                    pays(rest, payer, remark);
                }
            }
            case 2 -> pays(list.total().plus(chance.upTo(list.total())), payer, remark);
            case 3 -> {
                pays(list.total(), payer, remark);
                pays(list.total(), payer, remark);
            }
            case 4 -> pays(list.total(), "查无此人", "汇缴");
            default -> pays(chance.upTo(Money.of("9000.00")), "", "");
        }
    }

    private void pays(Money amount, String payer, String remark) {
        town.story.tell(payer + " pays " + amount);
        notices.add(town.bank.arrive(amount, payer, remark));
    }

    /** The bank is to tell of a line. */
    void expect(BankLineReport line) {
        notices.add(line);
    }

    /** The bank's next notice: it comes, comes again, never comes, or says something else. */
    void notice() {
        if (notices.isEmpty()) {
            return;
        }
        BankLineReport told = chance.of(notices);
        int mood = honest ? 0 : chance.weighted(12, 3, 2, 1, 1, 1);
        if (mood != 1) {
            notices.remove(told);
        }
        if (mood == 5) {
            invented(told);
            return;
        }
        if (mood == 2) {
            town.story.tell("the notice of " + told.bankSerial() + " is lost");
            return;
        }
        BankLineReport said = mood == 3 ? lie(told) : mood == 4 ? elsewhere(told) : told;
        town.story.tell("notice " + said.bankSerial() + " of " + said.amount());
        Taken taken = town.lines.receive("bank", said);
        town.story.tell(taken.toString());
    }

    private BankLineReport lie(BankLineReport r) {
        Money little = Money.of("1.00");
        boolean less = little.isLessThan(r.amount()) && chance.oneIn(3);
        return with(
                r, r.bankAccount(), less ? r.amount().minus(little) : r.amount().plus(little));
    }

    /** A notice of money that never came, beside one that waits to be told. */
    private void invented(BankLineReport like) {
        BankLineReport said = new BankLineReport(
                "X" + ++inventions,
                like.bankAccount(),
                like.direction(),
                like.amount(),
                like.balanceAfter(),
                like.counterAccount(),
                like.counterName(),
                like.summary(),
                like.remark(),
                "",
                town.bankClock.now());
        town.story.tell("notice " + said.bankSerial() + " of " + said.amount() + " that never came");
        town.lines.receive("bank", said);
    }

    /** An employer pays what the bank never had of a payment that a list has used. */
    void payAgain(String employer, Money amount) {
        pays(amount, Townsfolk.NAMES.get(Townsfolk.EMPLOYERS.indexOf(employer)), "补足");
    }

    /** Who was sent back what never came pays it back. */
    void payBack(Money amount) {
        pays(amount, "查无此人", "还款");
    }

    private static BankLineReport elsewhere(BankLineReport r) {
        return with(r, "999980000000000099", r.amount());
    }

    private static BankLineReport with(BankLineReport r, String account, Money amount) {
        return new BankLineReport(
                r.bankSerial(),
                account,
                r.direction(),
                amount,
                r.balanceAfter(),
                r.counterAccount(),
                r.counterName(),
                r.summary(),
                r.remark(),
                r.reference(),
                r.bookedAt());
    }

    boolean hasNotices() {
        return !notices.isEmpty();
    }

    /** The sweep that looks for lists whose money has come. */
    void match() {
        for (String employer : town.money.suspense.employersToMatch("", 100)) {
            boolean posted;
            do {
                posted = town.works.tx(() -> town.posting.next(employer));
                town.story.tell("match …" + employer.substring(10) + ": " + posted);
            } while (posted);
        }
    }

    /**
     * A finance officer proposes to send money back, nobody's or what waits for an employer, confirms what a colleague proposed, or takes it
     * back.
     */
    void refund() {
        List<? extends Refundable> nobodys =
                chance.oneIn(8) ? List.copyOf(town.money.arrivals.arrivals) : town.money.arrivals.unidentified(0, 50);
        List<? extends Refundable> some = chance.oneIn(4) ? List.copyOf(town.money.suspense.items) : nobodys;
        if (some.isEmpty()) {
            return;
        }
        long money = chance.of(some).id();
        boolean proposed = town.money.refunds.of(money).stream().anyMatch(r -> r.state() == State.PROPOSED);
        switch (proposed ? chance.weighted(1, 8, 1) : chance.weighted(12, 1, 1)) {
            case 0 -> {
                town.story.tell("propose to send money back");
                boolean corporate = chance.oneIn(2);
                town.works.tx(() -> town.money.refunding.propose(money, corporate, "查无主", Colleagues.FIRST));
            }
            case 1 -> {
                town.story.tell("confirm to send money back");
                town.works.tx(() -> town.money.refunding.confirm(money, standing(money), Colleagues.SECOND));
            }
            default -> {
                town.story.tell("take back to send money back");
                town.works.tx(() -> town.money.refunding.withdraw(money, standing(money), Colleagues.FIRST));
            }
        }
    }

    /** What stands on the officer's page; 0 for nothing. */
    private long standing(long money) {
        return town.money.refunds.standing(money).map(ArrivalRefund::id).orElse(0L);
    }

    /** A finance officer finds out, or believes to, whose money it is; what one said the other confirms or takes back. */
    void assign() {
        List<Arrival> some =
                chance.oneIn(8) ? List.copyOf(town.money.arrivals.arrivals) : town.money.arrivals.unidentified(0, 50);
        if (!some.isEmpty()) {
            Arrival arrival = chance.of(some);
            Optional<ArrivalClaim> waiting = town.money.claims.find(arrival.id());
            if (waiting.isPresent()) {
                decide(arrival, waiting.get());
                return;
            }
            String employer = chance.of(Townsfolk.EMPLOYERS);
            town.story.tell("assign " + arrival.bankSerial() + " to …" + employer.substring(10));
            town.works.tx(() -> town.money.arrivalDesk.propose(arrival.id(), employer, "查明", Colleagues.FIRST));
        }
    }

    private void decide(Arrival arrival, ArrivalClaim claim) {
        boolean confirms = !chance.oneIn(4);
        Actor by = chance.oneIn(4) ? Colleagues.FIRST : Colleagues.SECOND;
        town.story.tell((confirms ? "confirm " : "take back ") + "whose " + arrival.bankSerial() + " is, " + by.id());
        town.works.tx(() -> {
            if (confirms) {
                town.money.arrivalDesk.confirm(arrival.id(), claim.id(), by);
            } else {
                town.money.arrivalDesk.withdraw(arrival.id(), claim.id(), by);
            }
        });
    }
}
