package hall.web.faces.officer;

import hall.policy.domain.ProposeParameter;
import hall.policy.service.PolicyQueries;
import hall.policy.service.PolicyQueries.HistoryView;
import hall.policy.service.PolicyQueries.ProposalView;
import hall.policy.service.PolicyService;
import hall.shared.BusinessException;
import hall.web.faces.Problems;
import hall.web.faces.Redirect;
import hall.web.faces.Sent;
import hall.web.faces.SentId;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;

/** One policy parameter: its values with who decided them, what is proposed, and the form to propose the next. */
@Named("policyParameter")
@RequestScoped
public class PolicyParameterPage {

    private static final Map<String, String> FIELDS = Map.of(
            "POLICY-002", "value",
            "POLICY-003", "from",
            "POLICY-004", "basis",
            "POLICY-007", "reason",
            "POLICY-008", "value",
            "POLICY-010", "value",
            "POLICY-011", "value",
            "POLICY-012", "value",
            "POLICY-013", "value");

    @Inject
    PolicyQueries queries;

    @Inject
    PolicyService service;

    @Inject
    Problems problems;

    @Inject
    HttpServletRequest request;

    @Inject
    Sent sent;

    private HistoryView view;

    /** First of all: a parameter that is none is said so, and whoever may not read is refused. */
    @PostConstruct
    void load() {
        view = queries.history(sent.text("name"));
    }

    public HistoryView getView() {
        return view;
    }

    /** What is to be decided. */
    public List<ProposalView> getOpen() {
        return view.proposals().stream().filter(p -> p.decidedBy().isEmpty()).toList();
    }

    /** What was decided and is no published value: refused or taken back. */
    public List<ProposalView> getRefused() {
        return view.proposals().stream().filter(p -> p.reason().isPresent()).toList();
    }

    /** Whether the reader proposed it, who therefore cannot publish it. */
    public boolean mine(ProposalView proposal) {
        return request.getUserPrincipal().getName().equals(proposal.proposedBy());
    }

    public void propose() {
        ProposeParameter wanted = new ProposeParameter(
                view.name(), sent.text("value"), sent.day("from").orElse(null), sent.text("basis"));
        problems.judge("value", () -> wanted.checkedValue(view.unit()));
        problems.judge("from", () -> wanted.checkedDay(view.today()));
        problems.judge("basis", wanted::checkedBasis);
        if (!problems.isAny()) {
            attempt("proposed", () -> service.propose(wanted));
        }
    }

    public void publish() {
        attempt("published", () -> service.publish(SentId.of(sent.text("proposal"))));
    }

    public void refuse() {
        attempt("refused", () -> service.refuse(SentId.of(sent.text("proposal")), sent.text("reason")));
    }

    private void attempt(String done, Runnable act) {
        try {
            act.run();
            Redirect.to("/office/policy-parameter.xhtml", "name", view.name(), "done", done);
        } catch (BusinessException refused) {
            problems.refused(FIELDS.getOrDefault(refused.code(), ""), refused);
            view = queries.history(view.name());
        }
    }

    /** What was done just before, empty for nothing. */
    public String getDone() {
        return sent.done("policy.done.");
    }
}
