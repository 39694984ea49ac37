package hall.web.faces.citizen;

import hall.casefile.domain.Assessment;
import hall.casefile.domain.Finding;
import hall.casefile.service.CasePreview;
import hall.shared.Facts;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Why nothing can be had today, and from when: the numbers and the first sentence of the not-yet page. */
public class NotYet {

    private final CasePreview preview;
    private final List<FindingRow> rows;

    /** @param rows the conditions in words, what is not met first */
    NotYet(CasePreview preview, List<FindingRow> rows) {
        this.preview = preview;
        this.rows = rows;
    }

    /** The first day on which everything holds, null when time alone does not cure it. */
    public LocalDate getFrom() {
        return assessment().possibleFrom().orElse(null);
    }

    public long getDaysToWait() {
        return ChronoUnit.DAYS.between(preview.at().toLocalDate(), getFrom());
    }

    public long getFailed() {
        return count(Finding.Verdict.FAIL);
    }

    public long getPassed() {
        return count(Finding.Verdict.PASS);
    }

    /** The facts of the condition that time cures, for the sum of days; null when there is none. */
    public Facts getWaitFacts() {
        return assessment().findings().stream()
                .filter(f -> f.becomesTrueOn().isPresent())
                .map(Finding::facts)
                .findFirst()
                .orElse(null);
    }

    /** The sentence of the first condition that is not met. */
    public String getFirstReason() {
        return rows.get(0).text();
    }

    private long count(Finding.Verdict verdict) {
        return assessment().findings().stream()
                .filter(f -> f.verdict() == verdict)
                .count();
    }

    private Assessment assessment() {
        return preview.assessment();
    }
}
