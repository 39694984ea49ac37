package hall.web.faces.citizen;

import hall.casefile.domain.AmendmentView;
import hall.casefile.domain.CaseProgressView;
import hall.casefile.domain.CaseStatus;
import hall.casefile.domain.DecisionBy;
import hall.casefile.service.ApplicantService;
import hall.casefile.service.CaseQueries;
import hall.casefile.service.ItemFlowQueries;
import hall.catalogue.domain.ItemVersionView;
import hall.catalogue.service.ItemVersions;
import hall.identity.domain.OwnCard;
import hall.identity.service.CardService;
import hall.shared.BusinessException;
import hall.shared.CaseNumber;
import hall.web.faces.Problems;
import hall.web.faces.QrCode;
import hall.web.faces.Redirect;
import hall.web.faces.portal.FlowChart;
import hall.web.security.PublicUrl;
import hall.web.words.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The applicant's own case: where it is, since when, until when, what it rests on, and what can still be done about it. */
@Named("casePage")
@RequestScoped
public class CasePage {

    private static final Set<CaseStatus> RETRACTABLE = Set.of(
            CaseStatus.AWAITING_EVIDENCE,
            CaseStatus.SUBMITTED,
            CaseStatus.AMENDING,
            CaseStatus.REVIEWING,
            CaseStatus.APPROVING);
    private static final Set<String> DONE =
            Set.of("lodged", "same", "retracted", "explained", "reviewed", "amended", "again");

    @Inject
    CaseQueries queries;

    @Inject
    ApplicantService applicants;

    @Inject
    CardService cards;

    @Inject
    ItemVersions versions;

    @Inject
    CaseSheet sheet;

    @Inject
    ItemFlowQueries flows;

    @Inject
    Problems problems;

    @Inject
    Words words;

    @Inject
    HttpServletRequest request;

    private String no;
    private CaseProgressView view;

    /** From the address, or from the form that was sent: it is needed before the form's values are taken over. */
    public String getNo() {
        return Stream.of("no", "no-retract", "no-explain", "no-review", "no-again")
                .map(request::getParameter)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(no);
    }

    public void setNo(String no) {
        this.no = no;
    }

    public CaseProgressView getView() {
        if (view == null) {
            view = queries.progress(number());
        }
        return view;
    }

    /** The flow chart of the version the case runs by, with its place in it. */
    public FlowChart getFlow() {
        return FlowChart.of(
                flows.of(getVersion()),
                words.phrases(),
                getView().open().map(o -> o.stage().name()).orElse(""));
    }

    /** The version of the item the case was lodged under. */
    public ItemVersionView getVersion() {
        return versions.byVersion(getView().item(), getView().itemVersion());
    }

    /** Leads to this case's progress; the query code is still asked for. */
    public QrCode.Drawing getCode() {
        return QrCode.drawing(PublicUrl.of("/progress.xhtml?no=" + getView().caseNumber()));
    }

    /** The case in words. */
    public CaseSheet getSheet() {
        return sheet.of(getView());
    }

    /** What was just done, as a sentence; empty on any other visit. */
    public String getDone() {
        String done = request.getParameter("done");
        return done != null && DONE.contains(done) ? words.text("case.done." + done) : "";
    }

    public boolean isRetractable() {
        return sent("f-retract") || RETRACTABLE.contains(getView().status());
    }

    /** The notice that waits for a reply, null when none does. */
    public AmendmentView getAmendment() {
        return getView().amendment().filter(a -> a.endedAt().isEmpty()).orElse(null);
    }

    /** Whether the money came back and can be sent again. */
    public boolean isPayableAgain() {
        return sent("f-again") || getView().status() == CaseStatus.PAY_FAILED;
    }

    /** The own cards to choose from, the usual one first. */
    public List<OwnCard> getCards() {
        return cards.mine();
    }

    /** Whether the card is the one shown as chosen: the one sent, else the first that the money did not come back from. */
    public boolean chosen(OwnCard card) {
        String sent = request.getParameter("payTo");
        return sent != null
                ? sent.equals(Long.toString(card.id()))
                : getCards().stream()
                        .filter(c -> !c.card().equals(getView().applicant().card()))
                        .findFirst()
                        .map(c -> c.id() == card.id())
                        .orElse(card.usual());
    }

    /** 重新支付. */
    public String payAgain() {
        String card = request.getParameter("payTo");
        long id = card != null && card.matches("[0-9]{1,18}") ? Long.parseLong(card) : -1L;
        return act(number -> applicants.payAgain(number, id), "again");
    }

    // A form that was sent is taken up, whatever has changed meanwhile; the service decides.
    private boolean sent(String form) {
        return request.getMethod().equals("POST") && request.getParameter(form) != null;
    }

    public boolean isByMachine() {
        return sent("f-explain")
                || sent("f-review")
                || getView().decisionBy() == DecisionBy.AUTOMATIC
                        && getView().handedOverBecause() == null
                        && getView().assessment().isPresent();
    }

    public boolean isExplained() {
        return !sent("f-explain") && getView().explanationRequestedAt() != null;
    }

    public boolean isReviewAsked() {
        return !sent("f-review") && getView().humanReviewRequestedAt() != null;
    }

    public List<FindingRow> getReasons() {
        return getSheet().getReasons();
    }

    public String retract() {
        return act(applicants::retract, "retracted");
    }

    public String explain() {
        return act(applicants::requestExplanation, "explained");
    }

    public String review() {
        return act(applicants::requestHumanReview, "reviewed");
    }

    private String act(Consumer<CaseNumber> what, String done) {
        try {
            what.accept(number());
            Redirect.to("/citizen/case.xhtml", "no", getNo(), "done", done);
        } catch (BusinessException e) {
            if (e.code().equals("CASE-404")) {
                throw e;
            }
            problems.refused(e);
        }
        return null;
    }

    private CaseNumber number() {
        return new CaseNumber(getNo() == null ? "" : getNo());
    }
}
