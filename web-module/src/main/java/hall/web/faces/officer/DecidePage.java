package hall.web.faces.officer;

import hall.casefile.domain.CaseProgressView;
import hall.casefile.domain.CaseStage;
import hall.casefile.domain.CaseStatus;
import hall.casefile.domain.Decision;
import hall.casefile.domain.LimitState;
import hall.casefile.service.CaseDesk;
import hall.casefile.service.CaseDesk.DeskView;
import hall.casefile.service.DecideStage;
import hall.casefile.service.DecisionService;
import hall.shared.BusinessException;
import hall.shared.CaseNumber;
import hall.supervision.service.StageWarnings;
import hall.web.faces.Redirect;
import hall.web.faces.Sent;
import hall.web.words.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A case before an officer: what it rests on at one side, what can be decided at the other. */
@Named("decide")
@RequestScoped
public class DecidePage extends CaseBeforeOfficer {

    private static final Map<CaseStage, List<Decision>> CHOICES = Map.of(
            CaseStage.ACCEPT, List.of(Decision.ACCEPTED, Decision.REFUSED),
            CaseStage.REVIEW, List.of(Decision.PASSED, Decision.SENT_BACK),
            CaseStage.APPROVE, List.of(Decision.GRANTED, Decision.SENT_BACK, Decision.DENIED));

    /** The case went on while the page lay open: no longer the own post's, or none's. */
    private static final Set<String> GONE_ON = Set.of("CASE-041", "CASE-043");

    /** The fields that refusals of a decision are about. */
    private static final Map<String, String> FIELDS =
            Map.of("CASE-023", "opinion", "CASE-025", "opinion", "CASE-063", "ground", "CASE-064", "ground");

    @Inject
    CaseDesk desk;

    @Inject
    DecisionService decisions;

    @Inject
    StageWarnings warnings;

    @Inject
    Comparison comparison;

    @Inject
    Conflict conflict;

    @Inject
    RefusalPage refusal;

    @Inject
    Sent sent;

    @Inject
    Words words;

    private DeskView opened;
    private boolean stale;

    /** A way to decide; {@code key} is the letter that chooses it, empty for none. */
    public record Choice(String id, String value, String label, boolean chosen, String key) {}

    @Override
    CaseProgressView open(CaseNumber number) {
        try {
            opened = desk.open(number);
            return opened.progress();
        } catch (BusinessException e) {
            if (isSent() && GONE_ON.contains(e.code())) {
                conflict.happened(number);
                throw new BusinessException("CASE-016");
            }
            throw e;
        }
    }

    private boolean isSent() {
        return request.getMethod().equals("POST");
    }

    /** Whether what was sent came too late. */
    boolean isStale() {
        return stale;
    }

    /** The version the officer saw, so that a stale page is refused; after that the present one. */
    public int getVersion() {
        String sent = request.getParameter("version");
        if (sent == null || stale) {
            return getView().version();
        }
        return sent.matches("[0-9]{1,9}") ? Integer.parseInt(sent) : -1;
    }

    /** When the page was made that the officer looks at. */
    public String getOpenedAt() {
        String sent = request.getParameter("openedAt");
        return sent == null || stale ? opened.openedAt().toString() : sent;
    }

    public DeskView getDesk() {
        return getView() == null ? null : opened;
    }

    public List<Comparison.Row> getComparison() {
        return comparison.of(opened);
    }

    String decision() {
        String sent = request.getParameter("choice");
        return sent == null ? "" : sent;
    }

    public List<Choice> getChoices() {
        CaseStage stage = stage();
        if (getView().status() == CaseStatus.AMENDING) {
            return List.of();
        }
        return CHOICES.getOrDefault(stage, List.of()).stream()
                .map(d -> new Choice(
                        "d-" + d.name(),
                        d.name(),
                        words.text("choice." + stage + "." + d),
                        d.name().equals(decision()),
                        d == Decision.SENT_BACK ? "R" : d.needsReason() ? "" : "A"))
                .toList();
    }

    /** Whether somebody else has taken it: then everything is read-only. */
    public boolean isTaken() {
        return claimedBy() != null && !claimedBy().equals(me());
    }

    /** Whether the form is there: not when somebody else has the case, but a form that was sent is taken up. */
    public boolean isDecidable() {
        boolean sent = isSent() && request.getParameter("decision") != null;
        return sent && !stale || !isTaken() && !getChoices().isEmpty();
    }

    public boolean isFree() {
        return claimedBy() == null;
    }

    public boolean isMine() {
        return me().equals(claimedBy());
    }

    /** What the officer who has it is called. */
    public String getTakenBy() {
        return opened.names().getOrDefault(claimedBy(), claimedBy());
    }

    /** Whether the post was warned that little is left of the stage's limit. */
    public boolean isWarned() {
        return !warnings.among(List.of(getView().caseNumber().value())).isEmpty();
    }

    public String getLimitText() {
        return limit().key().equals("limit.stopped")
                ? words.text("limit.stopped")
                : words.text("office.limit", words.text(limit().key()), getDue());
    }

    public String getLimitTone() {
        return limit().tone();
    }

    public String getLimitIcon() {
        return limit().icon();
    }

    private Limit limit() {
        return Limit.of(
                LimitState.of(getView().status(), getDue(), opened.openedAt().toLocalDate(), opened.soonUntil()));
    }

    public String getStageName() {
        return words.text("stage." + stage());
    }

    public String send() {
        if (decision().isEmpty()) {
            problems.field(getChoices().get(0).id(), "office.choose");
            return null;
        }
        if (!refusal.isComplete()) {
            return null;
        }
        try {
            decisions.decide(new DecideStage(
                    number(), getVersion(), Decision.valueOf(decision()), getOpinion(), sent.text("ground")));
            Redirect.to("/office/tasks.xhtml", "decided", getNo());
        } catch (BusinessException e) {
            refused(FIELDS.getOrDefault(e.code(), ""), e);
        } catch (IllegalArgumentException noDecision) {
            problems.field("", "office.choose");
        }
        return null;
    }

    /** Takes the case, so that nobody else decides it meanwhile. */
    public String claim() {
        return attempt(() -> {
            decisions.claim(number());
            Redirect.to("/office/case.xhtml", "no", getNo());
        });
    }

    /** Puts it back. */
    public String release() {
        return attempt(() -> {
            decisions.release(number());
            Redirect.to("/office/tasks.xhtml");
        });
    }

    /** Has the sources asked again. */
    public String verifyAgain() {
        return attempt(() -> {
            decisions.verifyAgain(number());
            Redirect.to("/office/case.xhtml", "no", getNo());
        });
    }

    private String attempt(Runnable act) {
        try {
            act.run();
        } catch (BusinessException e) {
            refused("", e);
        }
        return null;
    }

    /** Says why; where somebody else was quicker also who, when and what, beside the case as it is now. */
    void refused(String field, BusinessException e) {
        problems.refused(field, e);
        if (Conflict.means(e)) {
            conflict.happened(number());
            stale = true;
            readAgain();
        }
    }

    CaseStage stage() {
        return getView().open().map(o -> o.stage()).orElse(null);
    }

    public LocalDate getDue() {
        return getView().open().map(o -> o.due()).orElse(getView().promisedDue());
    }

    private String claimedBy() {
        return getView().open().flatMap(o -> o.claimedBy()).orElse(null);
    }

    private String me() {
        return request.getUserPrincipal() == null
                ? ""
                : request.getUserPrincipal().getName();
    }
}
