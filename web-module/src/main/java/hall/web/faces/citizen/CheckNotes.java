package hall.web.faces.citizen;

import hall.casefile.domain.Assessment;
import hall.casefile.domain.Finding;
import hall.casefile.service.DraftView;
import hall.casefile.service.PreviewService;
import hall.catalogue.domain.FormField;
import hall.catalogue.domain.ItemForm;
import hall.shared.Facts;
import hall.shared.ServiceItemCode;
import hall.verification.domain.EvidenceType;
import hall.web.words.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a source said about an answer, in the words of the conditions it decides, with the source and the time. */
@RequestScoped
public class CheckNotes {

    @Inject
    private PreviewService previews;

    @Inject
    private Words words;

    /** Words of a notice: its tone, what was found, what it means, who said so and when. */
    public record Note(String tone, String title, String text, String source) {}

    /** One for every answer that was asked about. */
    List<Note> of(ServiceItemCode item, DraftView draft) {
        List<Note> out = new ArrayList<>();
        Facts fitting = draft.form().fitting(draft.answers());
        draft.form()
                .fields()
                .filter(f -> fitting.has(f.name()))
                .flatMap(f -> f.check().stream())
                .forEach(check -> out.add(Stream.of(EvidenceType.values())
                        .filter(t -> t.operation().equals(check.operation())
                                && draft.checks().has(t.name()))
                        .findFirst()
                        .map(t -> note(item, check, draft.checks().facts(t.name())))
                        .orElseGet(() -> silent("check." + check.operation(), ""))));
        return out;
    }

    /** Whether an answer of these pages was never asked about: it was typed, and the person went another way on. */
    boolean missing(Stream<ItemForm.Group> answered, DraftView draft) {
        return answered.flatMap(g -> g.fields().stream())
                .flatMap(f -> f.check().stream())
                .anyMatch(check -> Stream.of(EvidenceType.values())
                        .filter(t -> t.operation().equals(check.operation()))
                        .noneMatch(t -> draft.checks().has(t.name())));
    }

    private Note note(ServiceItemCode item, FormField.Check check, Facts said) {
        String key = "check." + check.operation();
        String source = words.text(
                "source.at", words.text(key + ".source"), words.minute(LocalDateTime.parse(said.text("at"))));
        String outcome = said.text("outcome");
        if (outcome.equals("UNAVAILABLE")) {
            return silent(key, source);
        }
        if (outcome.equals("NO_RECORD")) {
            return new Note("warn", words.text(key + ".NO_RECORD"), words.text(key + ".NO_RECORD.text"), source);
        }
        Assessment assessment = previews.preview(item).assessment();
        List<Finding> decided = assessment.findings().stream()
                .filter(f -> check.conditions().contains(f.condition()))
                .toList();
        List<Finding> failed = decided.stream()
                .filter(f -> f.verdict() == Finding.Verdict.FAIL)
                .toList();
        if (!failed.isEmpty()) {
            return new Note("warn", words.text(key + ".differs"), sentences(item, failed), source);
        }
        boolean all = decided.stream().allMatch(f -> f.verdict() == Finding.Verdict.PASS);
        return new Note("ok", words.text(key + (all ? ".agrees" : ".found")), sentences(item, decided), source);
    }

    // Before there is an answer, and when there was none.
    private Note silent(String key, String source) {
        return new Note("warn", words.text(key + ".UNAVAILABLE"), words.text(key + ".UNAVAILABLE.text"), source);
    }

    private String sentences(ServiceItemCode item, List<Finding> findings) {
        return String.join(
                words.text("sentences.between"),
                findings.stream().map(f -> words.finding(item.value(), f)).toList());
    }
}
