package hall.web.faces.officer;

import hall.casefile.domain.AmendmentItem;
import hall.casefile.domain.AmendmentReason;
import hall.casefile.domain.AmendmentView;
import hall.casefile.domain.CaseStage;
import hall.casefile.domain.CaseStatus;
import hall.casefile.service.AmendmentService;
import hall.casefile.service.AskForAmendment;
import hall.catalogue.service.ItemVersions;
import hall.notification.service.AmendmentText;
import hall.shared.BusinessException;
import hall.web.faces.Problems;
import hall.web.faces.Redirect;
import hall.web.faces.Sent;
import hall.web.words.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The acceptance post's one notice of all that is missing: chosen, previewed word for word, then sent. */
@Named("amend")
@RequestScoped
public class AmendPage {

    @Inject
    DecidePage decide;

    @Inject
    AmendmentService amendments;

    @Inject
    ItemVersions versions;

    @Inject
    Problems problems;

    @Inject
    Words words;

    @Inject
    HttpServletRequest request;

    @Inject
    Sent sent;

    private AmendmentView preview;

    /** A field of the item's form, with what was typed about it. */
    public record Field(String name, String label, boolean chosen, String words, List<Reason> reasons) {}

    /** A reason of the dictionary. */
    public record Reason(String value, String label, boolean chosen) {}

    /** Whether the form is there: at acceptance, for an item that asks something, once. A form that was sent is taken up. */
    public boolean isPossible() {
        boolean sent = request.getMethod().equals("POST") && request.getParameter("amendment") != null;
        return sent && decide.isVisible() && !decide.isStale()
                || decide.isVisible()
                        && decide.isDecidable()
                        && decide.stage() == CaseStage.ACCEPT
                        && decide.getView().status() == CaseStatus.SUBMITTED
                        && decide.getView().amendment().isEmpty()
                        && !getFields().isEmpty();
    }

    /** Where the key for returning a case leads: at acceptance to this form, later to sending back; empty for nowhere. */
    public String getReturnKey() {
        if (isPossible()) {
            return "keys.amend";
        }
        return decide.isDecidable() && decide.stage() != CaseStage.ACCEPT ? "keys.back" : "";
    }

    public List<Field> getFields() {
        if (!decide.isVisible()) {
            return List.of();
        }
        Set<String> chosen = chosen();
        return versions.byVersion(decide.getView().item(), decide.getView().itemVersion())
                .form()
                .fields()
                .map(f -> new Field(
                        f.name(),
                        f.label().in(words.locale()),
                        chosen.contains(f.name()),
                        sent.text("words-" + f.name()),
                        reasons(sent.text("reason-" + f.name()))))
                .toList();
    }

    private List<Reason> reasons(String chosen) {
        return Arrays.stream(AmendmentReason.values())
                .map(r -> new Reason(
                        r.name(), words.text("amendment.reason." + r), r.name().equals(chosen)))
                .toList();
    }

    private Set<String> chosen() {
        String[] sent = request.getParameterValues("amend");
        return sent == null ? Set.of() : Set.of(sent);
    }

    /** What the applicant would read, null before it was asked for. */
    public AmendmentView getPreview() {
        return preview;
    }

    /** Sending comes after looking: the button is there with the preview, and stays while a sent form is taken up. */
    public boolean isSendable() {
        return preview != null || request.getParameter("amend-send") != null;
    }

    /** The text message, word for word. */
    public String getMessage() {
        return AmendmentText.of(preview);
    }

    public void preview() {
        attempt(command -> preview = amendments.preview(command));
    }

    public void send() {
        attempt(command -> {
            amendments.ask(command);
            Redirect.to("/office/tasks.xhtml", "decided", decide.getNo(), "how", "amend");
        });
    }

    private interface Act {
        void on(AskForAmendment command);
    }

    private void attempt(Act act) {
        List<AmendmentItem> items = items();
        if (problems.isAny()) {
            return;
        }
        try {
            act.on(new AskForAmendment(decide.number(), decide.getVersion(), items));
        } catch (BusinessException e) {
            decide.refused(e.code().equals("CASE-052") ? "amend" : "", e);
        }
    }

    // Each thing is judged by itself, so that every problem is said at once and beside its own field.
    private List<AmendmentItem> items() {
        List<AmendmentItem> items = new ArrayList<>();
        for (Field field : getFields()) {
            if (field.chosen()) {
                item(field).ifPresent(items::add);
            }
        }
        if (items.isEmpty() && !problems.isAny()) {
            problems.field("amend", "office.amend.none");
        }
        return items;
    }

    private Optional<AmendmentItem> item(Field field) {
        Optional<AmendmentReason> reason = Arrays.stream(AmendmentReason.values())
                .filter(r -> r.name().equals(sent.text("reason-" + field.name())))
                .findFirst();
        if (reason.isEmpty()) {
            problems.field("reason-" + field.name(), "office.amend.reason.empty", field.label());
        }
        if (field.words().isBlank()) {
            problems.field("words-" + field.name(), "office.amend.words.empty", field.label());
            return Optional.empty();
        }
        try {
            return Optional.of(new AmendmentItem(field.name(), reason.orElse(AmendmentReason.OTHER), field.words()));
        } catch (BusinessException e) {
            problems.refused("words-" + field.name(), e);
            return Optional.empty();
        }
    }
}
