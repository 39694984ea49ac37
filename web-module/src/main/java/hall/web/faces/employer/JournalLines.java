package hall.web.faces.employer;

import hall.fund.domain.account.EmployerLine;
import hall.web.words.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A row of an employer's journal in words, for clerks and officers alike. */
@Named("employerLines")
@RequestScoped
public class JournalLines {

    @Inject
    Words words;

    /** What it was; of its staff or of the employer itself. */
    public String kind(EmployerLine row) {
        String of = of(row);
        return words.text("employerentry." + row.type() + (words.has("employerentry." + row.type() + of) ? of : ""));
    }

    private static String of(EmployerLine row) {
        if (row.heads() == 0) {
            return ".EMPLOYER";
        }
        if (row.serial().startsWith("M")) {
            return ".MERGED";
        }
        // A red row counts the other way.
        return row.heads() < 0 == row.red() ? "" : ".LEFT";
    }

    /** As {@code 2026-11}; a dash for none. */
    public String month(EmployerLine row) {
        return row.paidFor() == null
                ? "—"
                : row.paidFor().substring(0, 4) + "-" + row.paidFor().substring(4);
    }
}
