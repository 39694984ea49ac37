package hall.web.faces.citizen;

import hall.casefile.domain.CaseProgressView;
import hall.casefile.domain.CaseProgressView.EvidenceView;
import hall.casefile.domain.CaseProgressView.WaitingView;
import hall.verification.domain.EvidenceOutcome;
import hall.verification.domain.EvidenceType;
import hall.web.words.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a case rests on: every answer with its source and time, and what is still waited for. */
@RequestScoped
public class EvidenceRows {

    @Inject
    Words words;

    public List<EvidenceRow> of(CaseProgressView view) {
        List<EvidenceRow> rows = new ArrayList<>();
        newest(view).forEach(e -> rows.add(answered(e)));
        view.waiting().forEach(w -> rows.add(waiting(w)));
        return rows;
    }

    // What was asked again counts as it was answered last.
    private static Collection<EvidenceView> newest(CaseProgressView view) {
        Map<EvidenceType, EvidenceView> newest = new LinkedHashMap<>();
        view.evidence()
                .forEach(e -> newest.merge(e.type(), e, (a, b) -> b.fetchedAt().isBefore(a.fetchedAt()) ? a : b));
        return newest.values();
    }

    private EvidenceRow answered(EvidenceView e) {
        String verdict = e.outcome() == EvidenceOutcome.CONFIRMED
                ? "PASS"
                : e.outcome() == EvidenceOutcome.DENIED ? "FAIL" : "UNKNOWN";
        return new EvidenceRow(
                verdict,
                words.text("evidence." + e.type()),
                words.text("source.at", source(e.type()), words.second(e.fetchedAt())),
                words.text("outcome." + e.outcome()));
    }

    private EvidenceRow waiting(WaitingView w) {
        return new EvidenceRow(
                "UNKNOWN",
                words.text("evidence." + w.type()),
                words.text("evidence.asked", source(w.type()), words.second(w.since())),
                words.text("evidence.waiting", source(w.type())));
    }

    private String source(EvidenceType type) {
        return words.text("department." + type.source());
    }
}
