package hall.web.faces.citizen;

import hall.casefile.domain.Assessment;
import hall.casefile.domain.CaseProgressView;
import hall.casefile.domain.CaseProgressView.EvidenceView;
import hall.casefile.domain.CaseProgressView.StageView;
import hall.casefile.domain.CaseStage;
import hall.casefile.domain.CaseStatus;
import hall.casefile.domain.Decision;
import hall.casefile.domain.Finding;
import hall.casefile.domain.RefusalGround;
import hall.catalogue.domain.LawCitation;
import hall.catalogue.service.LawQueries;
import hall.web.faces.portal.ItemNames;
import hall.web.words.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The letter that tells a refusal (决定书): the rule, its article, the evidence with source and date, how to cure it, and the remedies
 * with their terms. Put together from what the case keeps: assessment, decision and the officer's words. Reconsideration Law 2023
 * Art. 20 (60 days), Administrative Litigation Law Art. 46 (6 months).
 */
@RequestScoped
public class LetterText {

    private static final Map<CaseStatus, Decision> REFUSALS =
            Map.of(CaseStatus.REFUSED, Decision.REFUSED, CaseStatus.DENIED, Decision.DENIED);

    @Inject
    Words words;

    @Inject
    ItemNames names;

    @Inject
    LawQueries laws;

    /**
     * The letter in the order of the paper.
     *
     * @param verdict what was decided; the reasons follow it in the same paragraph, then the remedy
     * @param opinion the officer's words, as written; never empty
     * @param posts who decided and when, by post
     */
    public record Letter(
            String title,
            String number,
            String addressee,
            String opening,
            String verdict,
            String remedy,
            String opinion,
            List<Reason> reasons,
            List<String> cures,
            String rights,
            List<String> posts,
            String day) {}

    /**
     * A condition that does not hold: what it came to, its article with the words of the law, and where that comes from.
     *
     * @param code reason code of domain.md §9.3, or the words for what an officer found where no rule did
     */
    public record Reason(
            String code, String text, String article, String law, String words, String source, String clause) {}

    /** The letter of a decided case; empty when it was not refused. */
    public Optional<Letter> of(CaseProgressView view) {
        Decision decision = REFUSALS.get(view.status());
        if (decision == null) {
            return Optional.empty();
        }
        StageView last = view.done().get(view.done().size() - 1);
        Refusal refusal = new Refusal(
                decision, last.opinion(), last.ground(), last.decidedAt().toLocalDate());
        return Optional.of(write(view, refusal, decided(view)));
    }

    /**
     * The letter as it would be if the officer decided so today.
     *
     * @param ground the condition the officer chose, empty where the rules found some that fail
     */
    public Letter draft(CaseProgressView view, Decision decision, String opinion, String ground, LocalDate today) {
        String open = view.open().map(o -> post(o.stage(), today)).orElse("");
        return write(
                view,
                new Refusal(decision, opinion, Optional.of(ground), today),
                Stream.concat(decided(view).stream(), Stream.of(open)).toList());
    }

    /** What was decided, with the officer's words, the condition the officer named if one was needed, and the day. */
    private record Refusal(Decision decision, String opinion, Optional<String> ground, LocalDate day) {}

    private List<String> decided(CaseProgressView view) {
        return view.done().stream()
                .filter(s -> s.stage() != CaseStage.APPLY && s.decision() != Decision.AMENDED)
                .map(s -> post(s.stage(), s.decidedAt().toLocalDate()))
                .distinct()
                .toList();
    }

    private String post(CaseStage stage, LocalDate day) {
        return words.text("post." + stage) + " " + day;
    }

    private Letter write(CaseProgressView view, Refusal refusal, List<String> posts) {
        List<Finding> failed = view.assessment().map(Assessment::findings).orElse(List.of()).stream()
                .filter(f -> f.verdict() == Finding.Verdict.FAIL)
                .toList();
        List<Reason> reasons = Stream.concat(
                        failed.stream().map(f -> reason(view, f, refusal.day())), named(view, refusal).stream())
                .toList();
        return new Letter(
                words.text("letter.title." + refusal.decision()),
                view.caseNumber().value(),
                words.text(
                        "letter.to",
                        view.applicant().name().value(),
                        view.applicant().identityNumber().masked()),
                words.text(
                        "letter.opening",
                        words.longDay(view.lodgedAt().toLocalDate()),
                        names.of(view.item()),
                        String.join(
                                words.text("list.and"),
                                posts.stream()
                                        .map(p -> p.substring(0, p.lastIndexOf(' ')))
                                        .distinct()
                                        .toList())),
                words.text("letter.verdict." + refusal.decision()),
                remedy(reasons),
                refusal.opinion(),
                reasons,
                cures(failed),
                words.text("letter.rights"),
                posts,
                words.longDay(refusal.day()));
    }

    /** Verdict, reasons and remedy as one paragraph (domain.md §7 journey 5). */
    public String paragraph(Letter letter) {
        StringBuilder text = new StringBuilder(letter.verdict());
        letter.reasons()
                .forEach(r -> text.append(words.text("letter.under"))
                        .append('《')
                        .append(r.law())
                        .append('》')
                        .append(r.article())
                        .append(r.clause()));
        return text.append(letter.remedy()).toString();
    }

    private String remedy(List<Reason> reasons) {
        List<String> sources = reasons.stream()
                .map(r -> r.source().split("[，,]")[0])
                .distinct()
                .toList();
        return sources.isEmpty()
                ? words.text("letter.remedy")
                : words.text("letter.objection", String.join(words.text("list.and"), sources));
    }

    private Reason reason(CaseProgressView view, Finding f, LocalDate day) {
        return reason(f, f.reasonCode(), words.finding(view.item().value(), f), source(view, f, day));
    }

    // What the officer saw in the materials, under the condition the officer named.
    private Optional<Reason> named(CaseProgressView view, Refusal refusal) {
        return view.assessment()
                .flatMap(a -> refusal.ground().flatMap(g -> RefusalGround.named(a, g)))
                .map(f -> reason(
                        f,
                        words.text("letter.named"),
                        words.text(
                                "letter.named.found",
                                words.text("condition." + view.item() + "." + f.condition()),
                                refusal.opinion()),
                        words.text("letter.named.source", source(view, f, refusal.day()))));
    }

    private Reason reason(Finding f, String code, String found, String source) {
        Optional<LawCitation> cited = laws.cite(f.basis().key());
        return new Reason(
                code,
                found,
                cited.map(LawCitation::label).orElse(""),
                cited.map(LawCitation::title).orElse(""),
                cited.map(LawCitation::text).orElse(""),
                source,
                words.text("letter.because", found, source));
    }

    // The department is the one the item's words name for the condition; the date is that of its answer.
    private String source(CaseProgressView view, Finding f, LocalDate day) {
        String key = "source." + view.item() + "." + f.condition();
        String named = words.has(key) ? words.text(key) : words.text("department.CENTRE");
        Optional<EvidenceView> answer = view.evidence().stream()
                .filter(e -> named.contains(words.text("department." + e.type().source())))
                .reduce((a, b) -> b);
        return words.text(
                "source.at",
                answer.map(e -> words.text("department." + e.type().source())).orElse(named),
                answer.map(e -> e.fetchedAt().toLocalDate()).orElse(day));
    }

    private List<String> cures(List<Finding> failed) {
        List<String> own = failed.stream()
                .map(f -> "cure." + f.reasonCode())
                .filter(words::has)
                .map(words::text)
                .distinct()
                .toList();
        return Stream.concat(own.stream(), Stream.of(words.text("cure.any"))).toList();
    }
}
