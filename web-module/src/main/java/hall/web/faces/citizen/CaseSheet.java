package hall.web.faces.citizen;

import hall.casefile.domain.CaseProgressView;
import hall.casefile.domain.CaseProgressView.StageView;
import hall.casefile.domain.CaseStage;
import hall.casefile.domain.CaseStatus;
import hall.catalogue.domain.StageLimit;
import hall.catalogue.domain.StagePolicy;
import hall.catalogue.service.ItemVersions;
import hall.web.faces.portal.ItemNames;
import hall.web.words.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** A case in the reader's words: headline, figure, sentences, timeline, evidence. Shared by progress, query and receipt. */
@RequestScoped
public class CaseSheet {

    private static final Set<CaseStatus> REFUSED = Set.of(
            CaseStatus.REFUSED, CaseStatus.DENIED, CaseStatus.RETRACTED, CaseStatus.ABANDONED, CaseStatus.PAY_FAILED);

    @Inject
    Words words;

    @Inject
    ItemNames names;

    @Inject
    Timeline timeline;

    @Inject
    EvidenceRows evidenceRows;

    @Inject
    Findings findings;

    @Inject
    ItemVersions versions;

    private CaseProgressView view;

    /** This request's case; every page shows one. */
    public CaseSheet of(CaseProgressView view) {
        this.view = view;
        return this;
    }

    public String getItemName() {
        return names.of(view.item());
    }

    /** 已到账, 处理中, 等待核验 … */
    public String getHeadline() {
        return words.text("status." + view.status());
    }

    public String getTone() {
        return view.status() == CaseStatus.DONE ? "ok" : REFUSED.contains(view.status()) ? "hold" : "info";
    }

    public String getIcon() {
        return view.status() == CaseStatus.DONE ? "ok" : REFUSED.contains(view.status()) ? "pause" : "clock";
    }

    /** Whether the roof is grey: nothing to be had here now. */
    public String getHouse() {
        return REFUSED.contains(view.status()) ? "house no" : "house";
    }

    public boolean isAmountKnown() {
        return view.amount().isPositive();
    }

    /** Label over the figure: what the amount is at this point. */
    public String getFigureLabel() {
        if (isClosed() && view.status() != CaseStatus.DONE) {
            return words.text("case.figure.none");
        }
        String tail = view.applicant().card().number().tail();
        String kind = words.text("card." + view.applicant().card().kind());
        String key = view.status() == CaseStatus.DONE ? "case.figure.paid" : "case.figure";
        return words.text(key, tail, kind);
    }

    /** What is happening, in one or two sentences; for a paid case with the second, the duration and the new balance. */
    public String getSentence() {
        if (view.status() == CaseStatus.DONE) {
            return words.text(
                    "status.DONE.sentence",
                    words.longDay(view.closedAt().toLocalDate()),
                    words.time(view.closedAt()),
                    words.phrases().dates().seconds(view.lodgedAt(), view.closedAt()),
                    view.balanceAfter());
        }
        return sentence();
    }

    /** What holds the payment up, and when it comes; empty when nothing does. */
    public String getPaymentWait() {
        return view.paymentWait()
                .map(w -> words.text(
                        "case.paywait." + w.waitsFor(),
                        w.hours(),
                        w.dueAt() == null ? "" : words.longDay(w.dueAt().toLocalDate())))
                .orElse("");
    }

    private String sentence() {
        boolean held = view.paymentWait().isPresent() && view.status() == CaseStatus.PAYING;
        return words.text("status." + view.status() + (held ? ".held" : ".sentence"));
    }

    /** The same for somebody who only has the number and the code: no amounts, no balance. */
    public String getSentenceForAnybody() {
        return view.status() == CaseStatus.DONE
                ? words.text(
                        "status.DONE.short", words.longDay(view.closedAt().toLocalDate()), words.time(view.closedAt()))
                : sentence();
    }

    /** Why people decide, empty while the machine may. */
    public String getHandedOver() {
        if (view.handedOverBecause() == null) {
            return "";
        }
        String key = "handed." + view.handedOverBecause();
        return words.has(key) ? words.text(key) : words.text("handed.other");
    }

    public String getPaymentProblem() {
        if (view.paymentProblem() == null) {
            return "";
        }
        String code = view.paymentProblem().split(" ", 2)[0];
        return words.has("pay." + code) ? words.text("pay." + code) : words.text("pay.other", view.paymentProblem());
    }

    /** The promise made when the case came in, word for word; while the clock stands still no day is promised. */
    public String getPromise() {
        if (view.status().waitsForApplicant()) {
            return words.text("case.promise.stopped", view.caseNumber().brief());
        }
        return words.text(
                versions.byVersion(view.item(), view.itemVersion()).stagePolicy() == StagePolicy.BY_POST
                        ? "case.promise.post"
                        : "case.promise",
                view.caseNumber().brief(),
                minutes(),
                versions.byVersion(view.item(), view.itemVersion()).promisedWorkingDays(),
                view.promisedDue());
    }

    private int minutes() {
        return versions.byVersion(view.item(), view.itemVersion()).stages().stream()
                .max(Comparator.comparingInt(StageLimit::automaticMinutes))
                .map(StageLimit::automaticMinutes)
                .orElse(1);
    }

    public List<Step> getSteps() {
        return timeline.of(view);
    }

    /** The steps without what was written or decided in them. */
    public List<Step> getStepsForAnybody() {
        return timeline.of(view).stream().map(Step::withoutContent).toList();
    }

    public List<EvidenceRow> getEvidence() {
        return evidenceRows.of(view);
    }

    /** Where what a case rests on comes from: for most items from sources alone. */
    public String getEvidenceHint() {
        String own = "case.evidence.hint." + view.item();
        return words.text(words.has(own) ? own : "case.evidence.hint");
    }

    /** The departments still waited for, as one sentence; empty when none. */
    public String getWaiting() {
        if (view.waiting().isEmpty() || view.status().isClosed()) {
            return "";
        }
        String who = String.join(
                words.text("list.and"),
                view.waiting().stream()
                        .map(w -> words.text("department." + w.type().source()))
                        .distinct()
                        .toList());
        return words.text("case.waiting", who);
    }

    /** The conditions with what they came to; empty before the assessment. */
    public List<FindingRow> getReasons() {
        return view.assessment()
                .map(a -> findings.rows(view.item(), a, view.lodgedAt()))
                .orElse(List.of());
    }

    public List<Findings.SumLine> getArithmetic() {
        return view.assessment().map(a -> findings.arithmetic(view.item(), a)).orElse(List.of());
    }

    /** The reason a person wrote for refusing or denying, empty when there is none. */
    public String getReason() {
        return view.done().stream()
                .filter(s -> s.stage() != CaseStage.APPLY && !s.automatic())
                .reduce((a, b) -> b)
                .map(StageView::opinion)
                .orElse("");
    }

    public boolean isClosed() {
        return view.status().isClosed();
    }

    public boolean isRefused() {
        return view.status() == CaseStatus.REFUSED || view.status() == CaseStatus.DENIED;
    }
}
