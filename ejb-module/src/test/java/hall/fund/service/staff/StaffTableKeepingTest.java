package hall.fund.service.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import hall.audit.domain.AuditRecord;
import hall.audit.service.AuditTrail;
import hall.fund.domain.staff.StaffTable;
import hall.fund.domain.staff.TableFile;
import hall.fund.domain.staff.TableKind;
import hall.fund.domain.staff.TableState;
import hall.fund.memory.ContributionFile;
import hall.fund.memory.FundBooks;
import hall.fund.memory.SamplePolicies;
import hall.fund.memory.StaffTableFile;
import hall.fund.service.contribution.OwnEmployer;
import hall.payment.memory.Heard;
import hall.payment.memory.SetClock;
import hall.policy.domain.PolicyParameter;
import hall.policy.domain.PolicyParameters;
import hall.policy.service.PolicyInForce;
import hall.shared.Actor;
import hall.shared.BusinessException;
import hall.shared.Sha256;
import hall.shared.memory.MemoryUnit;
import hall.work.domain.Hold;
import hall.work.domain.WorkKind;
import hall.work.memory.WorkFile;
import hall.work.service.WorkDesk;
import hall.work.service.WorkProgress;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** How many tables are taken in, of whom, and when none is. */
class StaffTableKeepingTest {

    private static final String EMPLOYER = "999990000001";
    private static final String OTHER = "999990000002";
    private static final Actor CLERK = new Actor(Actor.Kind.CITIZEN, "9");
    private static final int PER_DAY = 5;
    private static final byte[] LARGE = new byte[StaffTableKeeping.SMALL + 1];

    private final SetClock clock = new SetClock("2026-11-24T10:00:00");
    private final MemoryUnit unit = new MemoryUnit();
    private final StaffTableFile tables = new StaffTableFile();
    private final ContributionFile lists = new ContributionFile(new FundBooks(), unit);
    private final WorkFile works = new WorkFile(unit);
    private final WorkProgress progress = new WorkProgress(works, clock);
    private final List<AuditRecord> audit = new ArrayList<>();
    private final StaffTableKeeping keeping = new StaffTableKeeping(
            new OwnEmployer() {
                @Override
                public void require(Actor clerk, String employerAccount) {}
            },
            tables,
            lists,
            null,
            new TableLimits(tables, new PolicyInForce(fiveADay()), clock),
            null,
            new StaffTableFitting(
                    tables,
                    new BaseYears() {
                        @Override
                        int refused(StaffTable table) {
                            return 0;
                        }
                    },
                    new PolicyInForce(new SamplePolicies()),
                    clock),
            new WorkDesk(works, new Heard<>(), clock),
            new AuditTrail(audit::add, clock),
            clock);

    private static PolicyParameters fiveADay() {
        LocalDate from = LocalDate.of(2016, 1, 1);
        return new PolicyParameters() {
            @Override
            public long version() {
                return 1;
            }

            @Override
            public List<PolicyParameter> all() {
                return List.of(new PolicyParameter(
                        TableLimits.PER_DAY,
                        BigDecimal.valueOf(PER_DAY),
                        "FILE",
                        from,
                        null,
                        "示例参数",
                        from.atStartOfDay()));
            }
        };
    }

    private StaffTableKeeping.Kept receive(String employer, int n) {
        TableFile file = new TableFile(TableKind.BASES, "基数.csv", Sha256.hex(Integer.toString(n)), Optional.empty());
        return keeping.receive(employer, file, LARGE, CLERK);
    }

    private void readOne() {
        Hold hold = progress.begin(WorkKind.STAFF_TABLE).orElseThrow();
        keeping.keep(hold, List.of());
    }

    private static void refused(String code, Object argument, ThrowingCallable act) {
        assertThatExceptionOfType(BusinessException.class)
                .isThrownBy(act)
                .satisfies(e -> assertThat(e.code()).isEqualTo(code))
                .satisfies(e -> assertThat(e.arguments()).containsExactly(argument));
    }

    @Test
    void keepsThreeWaitingOfOneEmployerAndThreeOfAnother() {
        for (int n = 1; n <= 3; n++) {
            receive(EMPLOYER, n);
        }
        refused("CONTRIBUTION-048", 3, () -> receive(EMPLOYER, 4));
        assertThat(receive(EMPLOYER, 3).known())
                .as("one that is there is found, not refused")
                .isTrue();
        assertThat(receive(OTHER, 4).known()).isFalse();
        readOne();
        receive(EMPLOYER, 4);
        keeping.callOff(tables.latest(EMPLOYER, 1).get(0).id(), CLERK);
        receive(EMPLOYER, 5);
        assertThat(tables.unread(EMPLOYER)).isEqualTo(3);
    }

    @Test
    void takesSoManyADayAndMoreTomorrow() {
        for (int n = 1; n <= PER_DAY; n++) {
            receive(EMPLOYER, n);
            readOne();
        }
        int records = audit.size();
        refused("CONTRIBUTION-049", PER_DAY, () -> receive(EMPLOYER, 6));
        assertThat(tables.tables).hasSize(PER_DAY);
        assertThat(audit).as("nothing of it is kept").hasSize(records);
        assertThat(receive(EMPLOYER, 1).known()).isTrue();
        clock.set(clock.now().plusDays(1).toLocalDate().atStartOfDay());
        assertThat(receive(EMPLOYER, 6).known()).isFalse();
    }

    /** Whose accounts have changed since it was read: the same bytes are read anew, and the table from before is of no use. */
    @Test
    void readsTheSameBytesAnewWhenWhatWasReadHoldsNoMore() {
        long first = receive(EMPLOYER, 1).id();
        readOne();
        assertThat(receive(EMPLOYER, 1).known()).isTrue();
        tables.unfit = 1;
        StaffTableKeeping.Kept again = receive(EMPLOYER, 1);
        assertThat(again.known()).isFalse();
        assertThat(tables.find(first).orElseThrow().state()).isEqualTo(TableState.DROPPED);
        assertThat(receive(EMPLOYER, 1))
                .as("while it is read it is known")
                .returns(true, StaffTableKeeping.Kept::known)
                .returns(again.id(), StaffTableKeeping.Kept::id);
    }

    @Test
    void asksToComeAgainWhileAListIsPosted() {
        receive(EMPLOYER, 1);
        lists.busy = true;
        long id = tables.latest(EMPLOYER, 1).get(0).id();
        for (ThrowingCallable act : List.<ThrowingCallable>of(
                () -> receive(EMPLOYER, 2), () -> keeping.apply(id, CLERK), () -> keeping.undo(id, CLERK))) {
            assertThatExceptionOfType(BusinessException.class)
                    .isThrownBy(act)
                    .satisfies(e -> assertThat(e.code()).isEqualTo("CONTRIBUTION-047"));
        }
        // What is being read is read to its end meanwhile.
        readOne();
        lists.busy = false;
        assertThat(receive(EMPLOYER, 2).known()).isFalse();
    }
}
