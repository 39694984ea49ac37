package hall.web.faces.officer;

import hall.casefile.domain.CaseProgressView;
import hall.casefile.domain.CaseStage;
import hall.casefile.domain.Decision;
import hall.casefile.domain.LimitState;
import hall.casefile.service.CaseDesk;
import hall.casefile.service.CaseDesk.DeskView;
import hall.casefile.service.DecideStage;
import hall.casefile.service.DecisionService;
import hall.shared.BusinessException;
import hall.shared.CaseNumber;
import hall.web.faces.Redirect;
import hall.web.words.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A case before an officer: what it rests on at one side, what can be decided at the other. */
@Named("decide")
@RequestScoped
public class DecidePage extends CaseBeforeOfficer {

    private static final Map<CaseStage, List<Decision>> CHOICES = Map.of(
            CaseStage.ACCEPT, List.of(Decision.ACCEPTED, Decision.REFUSED),
            CaseStage.REVIEW, List.of(Decision.PASSED, Decision.SENT_BACK),
            CaseStage.APPROVE, List.of(Decision.GRANTED, Decision.SENT_BACK, Decision.DENIED));

    @Inject
    CaseDesk desk;

    @Inject
    DecisionService decisions;

    @Inject
    Words words;

    private DeskView opened;
    private Integer version;

    /** A way to decide. */
    public record Choice(String id, String value, String label, boolean chosen) {}

    /** The version the officer saw; a stale page is refused. */
    public Integer getVersion() {
        return version == null && getView() != null ? Integer.valueOf(getView().version()) : version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }

    /** The choice that was sent, empty when none was. */
    private String decision() {
        String sent = request.getParameter("choice");
        return sent == null ? "" : sent;
    }

    @Override
    CaseProgressView open(CaseNumber number) {
        opened = desk.open(number);
        return opened.progress();
    }

    public List<Choice> getChoices() {
        CaseStage stage = stage();
        return CHOICES.getOrDefault(stage, List.of()).stream()
                .map(d -> new Choice(
                        "d-" + d.name(),
                        d.name(),
                        words.text("choice." + stage + "." + d),
                        d.name().equals(decision())))
                .toList();
    }

    /** Whether somebody else has taken it: then everything is read-only. */
    public boolean isTaken() {
        return claimedBy() != null && !claimedBy().equals(me());
    }

    /** Whether the form is there: not when somebody else has the case, but a form that was sent is taken up. */
    public boolean isDecidable() {
        boolean sent = request.getMethod().equals("POST") && request.getParameter("decision") != null;
        return sent || !isTaken() && !getChoices().isEmpty();
    }

    public boolean isFree() {
        return claimedBy() == null;
    }

    public boolean isMine() {
        return me().equals(claimedBy());
    }

    public String getTakenBy() {
        return words.text("office.takenBy", opened.names().getOrDefault(claimedBy(), claimedBy()));
    }

    public String getLimitText() {
        return words.text("office.limit", words.text(limit().key()), due());
    }

    public String getLimitTone() {
        return limit().tone();
    }

    public String getLimitIcon() {
        return limit().icon();
    }

    private Limit limit() {
        return Limit.of(
                LimitState.of(getView().status(), due(), opened.openedAt().toLocalDate(), opened.soonUntil()));
    }

    public String getStageName() {
        return words.text("stage." + stage());
    }

    public String send() {
        if (decision().isEmpty()) {
            problems.field(getChoices().get(0).id(), "office.choose");
            return null;
        }
        try {
            decisions.decide(new DecideStage(number(), getVersion(), Decision.valueOf(decision()), getOpinion()));
            Redirect.to("/office/tasks.xhtml", "decided", getNo());
        } catch (BusinessException e) {
            refusedOpinion(e);
        } catch (IllegalArgumentException noDecision) {
            problems.field("", "office.choose");
        }
        return null;
    }

    /** Takes the case, so that nobody else decides it meanwhile. */
    public String claim() {
        try {
            decisions.claim(number());
            Redirect.to("/office/case.xhtml", "no", getNo());
        } catch (BusinessException e) {
            problems.refused(e);
        }
        return null;
    }

    /** Puts it back. */
    public String release() {
        try {
            decisions.release(number());
            Redirect.to("/office/tasks.xhtml");
        } catch (BusinessException e) {
            problems.refused(e);
        }
        return null;
    }

    private CaseStage stage() {
        return getView().open().map(o -> o.stage()).orElse(null);
    }

    private LocalDate due() {
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
