package hall.simulation;

import hall.payment.memory.ScriptedBank.Crash;
import hall.shared.BusinessException;
import hall.shared.ClosedDay;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** Some weeks of the simulated town, told by a seed. */
final class Simulation {

    private static final int STEPS = 110;
    private static final int DRAINING = 60;

    private final Chance chance;
    private final SimulatedTown town;
    private final EmployersLife employers;
    private final EmployersRemedies remedies;
    private final PersonsLife persons;
    private final OfficersLife officers;
    private final StaffLife staff;
    private final FinanceLife finance;
    private final BankLife bank;
    private final BooksCheck books;
    private final PaymentsCheck payments;
    private final DayReconciliation reconciliation;
    private final Chance whims;
    private final List<LocalDate> days = new ArrayList<>();
    private final List<Runnable> acts = new ArrayList<>();
    private final int[] weights;
    private boolean within;
    private int shut;
    private Duration behind = Duration.ZERO;
    private LocalDate dawn;

    private Simulation(long seed) {
        chance = new Chance(seed);
        whims = new Chance(-seed);
        town = new SimulatedTown(chance);
        dawn = town.today();
        employers = new EmployersLife(town, chance);
        remedies = new EmployersRemedies(town, chance, employers);
        persons = new PersonsLife(town, chance);
        officers = new OfficersLife(town, chance);
        staff = new StaffLife(town, chance);
        finance = new FinanceLife(town, chance);
        reconciliation = new DayReconciliation(town);
        bank = new BankLife(town, chance, reconciliation);
        books = new BooksCheck(town);
        payments = new PaymentsCheck(town, books, finance);
        weights = acts();
        town.works.afterEachCommit(this::look);
        town.counter.meanwhile(this::anotherServer);
    }

    private int[] acts() {
        List<Integer> often = new ArrayList<>();
        act(often, 6, employers::draw);
        act(often, 6, employers::confirm);
        act(often, 1, employers::undo);
        act(often, 7, employers::pay);
        act(often, 9, employers::notice);
        act(often, 7, employers::match);
        act(often, 2, employers::assign);
        act(often, 4, employers::refund);
        act(often, 7, persons::withdrawForLoan);
        act(often, 8, persons::withdrawForHome);
        act(often, 3, persons::payAgain);
        act(often, 2, persons::decideAgain);
        act(often, 18, bank::deliver);
        act(often, 8, bank::release);
        act(often, 5, bank::bankGoesOn);
        act(often, 1, bank::fee);
        act(often, 1, bank::readToday);
        act(often, 2, officers::freeze);
        act(often, 2, officers::release);
        act(often, 2, officers::enterDeduction);
        act(often, 2, officers::decideDeduction);
        act(often, 1, officers::seal);
        act(often, 1, officers::unseal);
        act(often, 1, officers::merge);
        act(often, 1, officers::undoMerge);
        act(often, 2, officers::correct);
        act(often, 8, finance::rule);
        act(often, 4, finance::contest);
        act(often, 2, () -> bank.givesBack().ifPresent(employers::expect));
        act(often, 4, finance::comeBack);
        act(often, 3, finance::enterVoucher);
        act(often, 4, finance::decideVoucher);
        act(often, 3, officers::decideCorrection);
        act(often, 3, remedies::useSuspense);
        act(often, 2, remedies::makeUp);
        act(often, 1, remedies::putOff);
        act(often, 2, staff::add);
        act(often, 2, staff::sealOrUnsealOrMend);
        act(often, 2, staff::undo);
        act(often, 1, staff::sealEmployer);
        return often.stream().mapToInt(Integer::intValue).toArray();
    }

    private void act(List<Integer> often, int weight, Runnable act) {
        often.add(weight);
        acts.add(act);
    }

    /**
     * Plays it to the end.
     *
     * @return the hash of all that happened
     * @throws AssertionError with the story's end, when something does not hold
     */
    static long play(long seed) {
        return tell(seed).town.story.hash();
    }

    /**
     * What a story had of what is rare.
     *
     * @param shut somebody found the books shut because the clock was set back over a closed day
     * @param ruled two officers settled a frozen payment
     * @param vouchers posted
     * @param corrected two officers set an arrival right by the bank's detail
     * @param back payments that came back and were given back by two officers
     * @param added people whom clerks added to their staff
     */
    record Rare(int shut, int ruled, int vouchers, int corrected, int back, int added) {

        Rare plus(Rare other) {
            return new Rare(
                    shut + other.shut,
                    ruled + other.ruled,
                    vouchers + other.vouchers,
                    corrected + other.corrected,
                    back + other.back,
                    added + other.added);
        }
    }

    static Rare rare(long seed) {
        Simulation told = tell(seed);
        return new Rare(
                told.shut,
                told.finance.ruled,
                told.finance.posted,
                told.finance.corrected,
                told.finance.back,
                told.staff.added);
    }

    private static Simulation tell(long seed) {
        Simulation simulation = new Simulation(seed);
        try {
            simulation.live();
            simulation.end();
        } catch (RuntimeException | AssertionError broken) {
            throw new AssertionError(
                    "seed " + seed + ": " + broken.getMessage() + System.lineSeparator() + simulation.town.story.end(),
                    broken);
        }
        return simulation;
    }

    private void live() {
        for (int step = 0; step < STEPS; step++) {
            setClockBack();
            pass(town.bankClock.now().plusMinutes(10 + chance.below(520)));
            attempt(acts.get(chance.weighted(weights)));
        }
    }

    /** Now and then the hall's clock is set back by up to five hours, or by more than a day, and some time later it is set right. */
    private void setClockBack() {
        if (behind.isZero() ? whims.oneIn(40) : whims.oneIn(6)) {
            behind = behind.isZero() ? Duration.ofMinutes(1 + whims.below(whims.oneIn(3) ? 1800 : 300)) : Duration.ZERO;
            town.story.tell(behind.isZero() ? "the clock is set right" : "the clock is set back by " + behind);
        }
    }

    /** Time goes on; each new day of the hall begins with its sweeps, once. */
    private void pass(LocalDateTime until) {
        town.bankClock.set(until);
        town.clock.set(until.minus(behind));
        LocalDate today = town.today();
        LocalDate first = dawn;
        dawn = today.isAfter(dawn) ? today : dawn;
        for (LocalDate day = first; day.isBefore(today); day = day.plusDays(1)) {
            days.add(day);
            bank.dayIsOver(day);
            attempt(officers::expire);
            attempt(remedies::expire);
            attempt(bank::readDetails);
            closeDay(day);
        }
    }

    /** Not each day is closed by the next morning. A clock that is set back over a closed day finds its books shut. */
    private void closeDay(LocalDate day) {
        if (!bank.isUnread() && !whims.oneIn(4)) {
            town.story.tell("the books are closed up to " + day);
            town.books.closeDay(day);
        }
    }

    private void attempt(Runnable act) {
        try {
            act.run();
        } catch (BusinessException refused) {
            town.story.tell("refused: " + refused.code());
            shut += refused instanceof ClosedDay ? 1 : 0;
        } catch (Crash died) {
            town.story.tell("the server dies");
        }
    }

    /** While one server waits for the bank, another one does something; never a third. */
    private void anotherServer() {
        if (!within) {
            within = true;
            try {
                attempt(acts.get(chance.weighted(weights)));
            } finally {
                within = false;
            }
        }
    }

    private void look() {
        books.look();
        payments.look();
    }

    /** Nobody does anything new, everybody tells the truth, no server dies: all that is under way comes to its end. */
    private void end() {
        behind = Duration.ZERO;
        town.works.steady();
        town.counter.behave();
        employers.behave();
        town.story.tell("from here on all is well");
        pass(town.bankClock.now());
        int rounds = 0;
        do {
            while (isUnderWay() && rounds++ < DRAINING) {
                drain();
            }
            // The last day's detail may tell of something more.
            pass(town.today().plusDays(1).atTime(9, 0));
        } while (isUnderWay() && rounds < DRAINING);
        look();
        payments.atTheEnd();
        days.forEach(reconciliation::sheet);
    }

    private void drain() {
        LocalDate next = SimulatedTown.CALENDAR.lastDay(town.today(), 1).lastDay();
        pass(SimulatedTown.morningOf(next));
        while (employers.hasNotices()) {
            employers.notice();
        }
        bank.bankGoesOn();
        bank.release();
        for (int messages = town.outbox.waiting.size(); messages > 0; messages--) {
            bank.deliver();
        }
        employers.match();
        finance.settleContests(employers::payAgain, employers::payBack);
    }

    private boolean isUnderWay() {
        return employers.hasNotices()
                || bank.isUnread()
                || finance.hasContests()
                || !town.outbox.waiting.isEmpty()
                || town.instructions.byNumber.values().stream()
                        .anyMatch(p -> !p.status().isSettled());
    }
}
