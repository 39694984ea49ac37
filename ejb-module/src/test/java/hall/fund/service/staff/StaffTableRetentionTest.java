package hall.fund.service.staff;

import static org.assertj.core.api.Assertions.assertThat;

import hall.audit.domain.AuditRecord;
import hall.audit.service.AuditTrail;
import hall.fund.domain.staff.StaffLine;
import hall.fund.domain.staff.StaffTable;
import hall.fund.domain.staff.TableFile;
import hall.fund.domain.staff.TableKind;
import hall.fund.domain.staff.TypedLine;
import hall.fund.memory.SamplePolicies;
import hall.fund.memory.StaffTableFile;
import hall.payment.memory.SetClock;
import hall.policy.service.PolicyInForce;
import hall.shared.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What was typed into a table is kept for 180 days, and what its lines came to for ever. */
class StaffTableRetentionTest {

    private final SetClock clock = new SetClock("2026-05-28T10:00:00");
    private final StaffTableFile tables = new StaffTableFile();
    private final List<AuditRecord> audit = new ArrayList<>();
    private final StaffTableRetention retention = new StaffTableRetention(
            tables, new PolicyInForce(new SamplePolicies()), new AuditTrail(audit::add, clock), clock);

    private StaffTable table() {
        StaffTable table = new StaffTable(
                "999990000001",
                new TableFile(TableKind.BASES, "基数.xlsx", "0".repeat(64), Optional.empty()),
                clock.now());
        tables.add(table, new byte[0]);
        return table;
    }

    private static StaffLine line(int row, String name, String problem) {
        return new StaffLine(
                new TypedLine(row, "99990000000" + row, name, "999902198910170021", List.of("5000"), false),
                "99990000000" + row,
                name,
                Optional.ofNullable(problem),
                Optional.empty(),
                "",
                Money.of("5000.00"),
                Money.ZERO,
                Money.ZERO);
    }

    @Test
    void forgetsNamesAndNumbersOnceTheirTimeIsUp() {
        StaffTable table = table();
        StaffTable unread = table();
        tables.keep(table, List.of(line(2, "示例壬", null), line(3, "查无此人", "G01")));
        table.read(1, 1);
        clock.set("2026-11-24T23:59:00");
        assertThat(retention.due()).isEmpty();
        clock.set("2026-11-25T00:01:00");
        assertThat(retention.due()).containsExactly(table.id());
        retention.forget(table.id());
        retention.forget(table.id());
        assertThat(retention.due()).isEmpty();
        assertThat(unread.isForgotten()).isFalse();
        assertThat(tables.lines(table.id(), 0, 9, false))
                .extracting(
                        l -> l.row() + l.typed().identityNumber() + l.typed().name() + l.account() + l.name())
                .containsExactly("2999900000002示例壬", "3");
        assertThat(audit).extracting("eventType").containsExactly("STAFF_TABLE_FORGOTTEN");
    }
}
