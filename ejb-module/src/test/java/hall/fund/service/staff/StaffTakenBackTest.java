package hall.fund.service.staff;

import static hall.fund.memory.StaffDesk.CLERK;
import static hall.fund.memory.StaffDesk.EMPLOYER;
import static hall.fund.memory.StaffDesk.NEWCOMER;
import static hall.fund.memory.StaffDesk.SCHOOL;
import static hall.fund.memory.StaffDesk.refused;
import static org.assertj.core.api.Assertions.assertThat;

import hall.fund.domain.account.EmployerEntry;
import hall.fund.domain.account.FormerNumber;
import hall.fund.domain.account.PersonalAccount;
import hall.fund.domain.staff.NewHire;
import hall.fund.domain.staff.StaffChange;
import hall.fund.memory.StaffDesk;
import hall.shared.BusinessException;
import hall.shared.Money;
import hall.shared.PersonName;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What clerks do at random and take back again, and how often they may ask about people. */
class StaffTakenBackTest {

    private static final int SEEDS = 200;
    private static final int STEPS = 12;

    private final StaffDesk it = new StaffDesk();

    /** Whatever a clerk does, taken back in the other order it never was: as random sequences, of which some are refused on the way. */
    @Test
    void leavesNothingOfWhatIsTakenBack() {
        List<String> employersOfTheDemo = List.of(EMPLOYER, SCHOOL);
        for (int seed = 0; seed < SEEDS; seed++) {
            Random chance = new Random(seed);
            Map<String, String> before = standing();
            Deque<StaffChange> made = new ArrayDeque<>();
            for (int step = 0; step < STEPS; step++) {
                String employer = employersOfTheDemo.get(chance.nextInt(2));
                List<PersonalAccount> all = List.copyOf(it.desk.books.accounts.values());
                PersonalAccount one = all.get(chance.nextInt(all.size()));
                int act = chance.nextInt(4);
                try {
                    made.push(
                            act == 0
                                    ? it.staff.add(employer, it.next(employer), again(one), "新增", CLERK)
                                    : act == 1
                                            ? it.staff.seal(employer, it.next(employer), one.number(), "离职", CLERK)
                                            : act == 2
                                                    ? mended(employer, one, chance)
                                                    : it.staff.unseal(
                                                            employer,
                                                            it.next(employer),
                                                            one.number(),
                                                            Optional.empty(),
                                                            "启封",
                                                            CLERK));
                } catch (BusinessException refused) {
                    assertThat(refused.code())
                            .as("seed " + seed)
                            .matches("CONTRIBUTION-1(13|14|15|23)|FUND-017|ID-003");
                }
            }
            made.forEach(change -> it.staff.undo(change.id(), CLERK));
            assertThat(standing()).as("seed " + seed).containsAllEntriesOf(before);
            assertThat(it.desk.books.employerJournal.stream()
                            .filter(r -> r.serial().startsWith("C"))
                            .mapToInt(EmployerEntry::heads)
                            .sum())
                    .as("seed " + seed)
                    .isZero();
        }
    }

    private static NewHire again(PersonalAccount account) {
        return new NewHire(
                new PersonName(account.holder().name()),
                FormerNumber.today(account.certificateNumber()),
                Money.of("5500.00"));
    }

    /** Of each account that is not closed: state, employer, terms, since when it is sealed. */
    private Map<String, String> standing() {
        return it.desk.books.accounts.values().stream()
                .filter(a -> !a.state().isClosed())
                .collect(Collectors.toMap(
                        a -> a.number().value(),
                        a -> a.state() + " " + a.employerAccount() + " "
                                + a.terms().base() + " " + a.terms().monthly() + " " + a.sealedOn()));
    }

    private StaffChange mended(String employer, PersonalAccount one, Random chance) {
        Money wage = Money.of(3000 + chance.nextInt(9000) + ".00");
        return it.staff.mend(employer, it.next(employer), one.number(), wage, "有误", CLERK);
    }

    /** The day's asks of an employer are counted, each stands in the person's log, and another day counts anew. */
    @Test
    void asksAboutPeopleSoOftenADayAndNeverUnseen() {
        for (int ask = 0; ask < 3; ask++) {
            it.asking.note(EMPLOYER, NEWCOMER, CLERK);
        }
        refused("CONTRIBUTION-122", () -> it.asking.note(EMPLOYER, NEWCOMER, CLERK));
        it.asking.note(SCHOOL, NEWCOMER, CLERK);
        refused("CONTRIBUTION-404", () -> it.asking.note("999990000009", NEWCOMER, CLERK));
        assertThat(it.looks)
                .hasSize(4)
                .contains(NEWCOMER + " citizen staff-change:示例市虚构纺织有限公司")
                .contains(NEWCOMER + " citizen staff-change:示例市虚构学校");
        it.clock.set(it.clock.now().plusDays(1));
        it.asking.note(EMPLOYER, NEWCOMER, CLERK);
    }
}
