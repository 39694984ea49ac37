package hall.web.faces.employer;

import hall.fund.domain.employer.EmployerWork;
import hall.fund.service.employer.EmployerWorkQueries;
import hall.web.words.Words;
import hall.work.domain.WorkKind;
import hall.work.domain.WorkSheet;
import hall.work.domain.WorkSheet.Standing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.List;

/** What is to be said of a long work, on its own page and on the workbench the same. */
@Named("workWords")
@RequestScoped
public class WorkWords {

    private static final long SHORT_SECONDS = 90;
    private static final long STEP = 5;
    private static final long MINUTE = 60;

    @Inject
    Words words;

    @Inject
    EmployerWorkQueries queries;

    private List<EmployerWork> latest;

    /** What is under way or ended of late for an employer: asked once, for a page shows one. */
    public List<EmployerWork> latest(String employer) {
        if (latest == null) {
            latest = queries.latest(employer);
        }
        return latest;
    }

    /** What it is, in some words. */
    public String title(EmployerWork of) {
        return of.work().kind() == WorkKind.STAFF_TABLE
                ? words.text("table.kind." + of.subjectKind())
                : words.text(
                        "employer.list.h." + of.subjectKind(),
                        of.month().orElseThrow().display());
    }

    /** Where it leads. */
    public String link(EmployerWork of) {
        return of.work().kind() == WorkKind.STAFF_TABLE
                ? "/employer/import.xhtml?table=" + of.work().subject()
                : "/employer/index.xhtml?list=" + of.work().subject();
    }

    /** How it stands, what that means, and what is to be done. */
    public String sentence(EmployerWork of) {
        WorkSheet work = of.work();
        String why = work.failure().map(code -> words.text(code, work.detail())).orElse("");
        return words.text("work.say." + work.kind() + "." + work.standing(), why);
    }

    /** How long it will take, roughly; empty when that cannot be told. */
    public String left(EmployerWork of) {
        return of.work().remaining().map(this::roughly).orElse("");
    }

    private String roughly(Duration left) {
        long seconds = left.toSeconds();
        return seconds < SHORT_SECONDS
                ? words.text("work.left.seconds", (seconds / STEP + 1) * STEP)
                : words.text("work.left.minutes", (seconds + MINUTE - 1) / MINUTE);
    }

    /** The mark's tone. */
    public String tone(EmployerWork of) {
        return switch (of.work().standing()) {
            case DONE -> "ok";
            case FAILED, INTERRUPTED -> "warn";
            case CALLED_OFF -> "hold";
            default -> "info";
        };
    }

    /** The mark's icon. */
    public String icon(EmployerWork of) {
        return switch (of.work().standing()) {
            case DONE -> "ok";
            case FAILED, INTERRUPTED -> "warn";
            case CALLED_OFF -> "pause";
            default -> "clock";
        };
    }

    /** Whether there is anything to count. */
    public boolean isCounted(EmployerWork of) {
        return of.work().total() > 0 && of.work().standing() != Standing.DONE;
    }
}
