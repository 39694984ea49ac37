package hall.system.inside;

import hall.fund.domain.staff.StaffLine;
import hall.fund.domain.staff.StaffTable;
import hall.fund.domain.staff.StaffTables;
import hall.fund.domain.staff.TableFile;
import hall.fund.domain.staff.TableKind;
import hall.fund.domain.staff.TypedLine;
import hall.shared.Money;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Plays what happens to clerks' tables, in a transaction that is undone. */
@Stateless
public class TableProbe {

    private static final LocalDateTime LONG_AGO = LocalDateTime.of(2020, 1, 2, 3, 4);

    @Resource
    private EJBContext context;

    @Inject
    private StaffTables tables;

    /** What is kept of a good and a bad line once what was typed is forgotten, and whether the table was due before and after. */
    public List<String> forgotten(String employer) {
        StaffTable table = new StaffTable(
                employer, new TableFile(TableKind.BASES, "t.csv", "f".repeat(64), Optional.empty()), LONG_AGO);
        tables.add(table, new byte[0]);
        tables.keep(table, List.of(line(2, "好", null), line(3, "坏", "G01")));
        List<String> told = new ArrayList<>();
        told.add("unread due " + isDue(table));
        table.read(1, 1);
        told.add("due " + isDue(table));
        tables.forgetTyped(table.id());
        table.forget(LONG_AGO.plusDays(180));
        told.add("due " + isDue(table));
        for (StaffLine line : tables.lines(table.id(), 0, 9, false)) {
            told.add(line.row() + " " + line.typed().account() + line.typed().name()
                    + line.typed().identityNumber() + line.account() + line.name());
        }
        context.setRollbackOnly();
        return told;
    }

    private boolean isDue(StaffTable table) {
        return tables.typedBefore(LONG_AGO.plusSeconds(1)).contains(table.id());
    }

    private static StaffLine line(int row, String name, String problem) {
        return new StaffLine(
                new TypedLine(row, "88000000000" + row, name, "999902198910170021", List.of("1"), false),
                "88000000000" + row,
                name,
                Optional.ofNullable(problem),
                Optional.empty(),
                "",
                Money.ZERO,
                Money.ZERO,
                Money.ZERO);
    }
}
