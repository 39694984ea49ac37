package hall.web.faces.citizen;

import hall.casefile.domain.CaseProgressView;
import hall.casefile.domain.CaseProgressView.StageView;
import hall.casefile.domain.CaseStage;
import hall.casefile.domain.CaseStatus;
import hall.casefile.domain.Decision;
import hall.catalogue.domain.ItemVersionView;
import hall.catalogue.domain.StageLimit;
import hall.catalogue.domain.StagePolicy;
import hall.catalogue.service.ItemVersions;
import hall.web.words.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The five stages of a case as steps, each with its post, both limits and its time to the second. */
@RequestScoped
public class Timeline {

    /** Decisions after which a case does not go on. */
    private static final Set<Decision> ENDS =
            Set.of(Decision.REFUSED, Decision.DENIED, Decision.RETRACTED, Decision.ABANDONED);

    @Inject
    Words words;

    @Inject
    ItemVersions versions;

    public List<Step> of(CaseProgressView view) {
        ItemVersionView version = versions.byVersion(view.item(), view.itemVersion());
        LocalDate day = view.lodgedAt().toLocalDate();
        List<Step> steps = new ArrayList<>();
        for (CaseStage stage : CaseStage.values()) {
            StageView last = last(view, stage);
            CaseStage open = view.open().map(o -> o.stage()).orElse(null);
            if (stage == open) {
                steps.add(now(view, last, stage, version, day));
            } else if (last != null && last.decision() != Decision.SENT_BACK) {
                steps.add(done(view, last, version, day));
            } else if (last != null || !view.status().isClosed()) {
                steps.add(toCome(last, stage, version, day));
            }
        }
        return steps;
    }

    private static StageView last(CaseProgressView view, CaseStage stage) {
        return view.done().stream()
                .filter(s -> s.stage() == stage)
                .reduce((a, b) -> b)
                .orElse(null);
    }

    // A stage that had sent the case back goes on saying why, until it decides otherwise.
    private Step now(CaseProgressView view, StageView last, CaseStage stage, ItemVersionView version, LocalDate day) {
        LocalDateTime since = view.open().orElseThrow().openedAt();
        boolean again = last != null && last.decision() == Decision.SENT_BACK;
        String waiting = words.text("status." + view.status() + ".waiting");
        return new Step(
                "now",
                "clock",
                title(stage),
                words.text("step.now"),
                words.text("step.since", words.phrases().dates().timeOn(since, day)),
                again
                        ? words.text(
                                "step.again", waiting, words.phrases().dates().timeOn(last.decidedAt(), day))
                        : waiting,
                again ? last.opinion() : "",
                post(stage, view.handedOverBecause() == null && view.status() == CaseStatus.AWAITING_EVIDENCE),
                view.status().waitsForApplicant()
                        ? words.text("step.limit.stopped")
                        : words.text(
                                "step.due",
                                limit(stage, version),
                                view.open().orElseThrow().due()));
    }

    // A stage that sent the case back is still to come, and says why it did.
    private Step toCome(StageView sentBack, CaseStage stage, ItemVersionView version, LocalDate day) {
        return new Step(
                "",
                "",
                title(stage),
                "",
                sentBack == null ? "" : words.phrases().dates().timeOn(sentBack.decidedAt(), day),
                sentBack == null ? "" : words.text("decided." + sentBack.decision()),
                sentBack == null ? "" : sentBack.opinion(),
                post(stage, false),
                limit(stage, version));
    }

    private Step done(CaseProgressView view, StageView s, ItemVersionView version, LocalDate day) {
        String what = words.text("decided." + s.decision(), view.amount());
        // A person's reason is shown as it was written; what the system notes is its own key.
        boolean written =
                !s.automatic() && s.stage() != CaseStage.APPLY && !s.opinion().isBlank();
        if (s.stage() == CaseStage.APPLY) {
            what = words.text("decided.APPLIED." + view.decisionBy());
        }
        boolean ended = ENDS.contains(s.decision());
        return new Step(
                ended ? "ended" : "done",
                ended ? "pause" : "ok",
                title(s.stage()),
                words.text(ended ? "step.ended" : "step.done"),
                words.phrases().dates().timeOn(s.decidedAt(), day),
                what,
                written ? s.opinion() : "",
                post(s.stage(), s.automatic()),
                limit(s.stage(), version));
    }

    private String title(CaseStage stage) {
        return words.text("stage." + stage);
    }

    private String post(CaseStage stage, boolean automatic) {
        String post = words.text("post." + stage);
        return automatic && stage != CaseStage.APPLY ? words.text("step.automatic", post) : post;
    }

    private String limit(CaseStage stage, ItemVersionView version) {
        StageLimit limit = version.stage(stage.name());
        if (limit.byPostWorkingDays() == 0) {
            return words.text("step.limit.own");
        }
        return version.stagePolicy() == StagePolicy.BY_POST && stage != CaseStage.PAY
                ? words.text("step.limit.post", limit.byPostWorkingDays())
                : words.text("step.limit", limit.automaticMinutes(), limit.byPostWorkingDays());
    }
}
