package hall.web.faces.citizen;

import hall.casefile.domain.DecisionBy;
import hall.casefile.service.CasePreview;
import hall.casefile.service.DraftService;
import hall.casefile.service.DraftView;
import hall.casefile.service.LodgeApplication;
import hall.casefile.service.LodgementService;
import hall.casefile.service.PreviewService;
import hall.casefile.service.ReminderService;
import hall.identity.domain.OwnCard;
import hall.identity.domain.PayoutCard;
import hall.shared.BusinessException;
import hall.shared.Facts;
import hall.shared.ServiceItemCode;
import hall.web.faces.Problems;
import hall.web.faces.Redirect;
import hall.web.faces.SentId;
import hall.web.faces.portal.ItemNames;
import hall.web.words.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The page before the one click: what can be had and why, or from when; then one button. Nothing on it is sent but the choice
 * of who decides, which own card, and the form's own key, so nothing on it can be tampered with.
 */
@Named("apply")
@RequestScoped
public class ApplyPage {

    private static final String OPEN_CASE = "CASE-012";

    @Inject
    PreviewService previews;

    @Inject
    LodgementService lodgement;

    @Inject
    DraftService drafts;

    @Inject
    Questions questions;

    @Inject
    ReminderService reminders;

    @Inject
    Findings findings;

    @Inject
    Words words;

    @Inject
    ItemNames names;

    @Inject
    Problems problems;

    @Inject
    HttpServletRequest request;

    private String item;
    private String key;
    private String by = DecisionBy.AUTOMATIC.name();
    private String revision;
    private CasePreview preview;
    private DraftView draft;

    public String getItem() {
        return item == null ? request.getParameter("item") : item;
    }

    public void setItem(String item) {
        this.item = item;
    }

    /** Leads to the form's first open page while something has to be filled in. */
    public void arrive() {
        if (request.getMethod().equals("GET")) {
            leadToWhatIsOpen(getDraft());
        }
    }

    private boolean leadToWhatIsOpen(DraftView kept) {
        kept.firstOpen()
                .ifPresent(group -> Redirect.to("/citizen/form.xhtml", "item", code().value(), "group", group.key()));
        return !kept.complete();
    }

    /** The revision of the draft that is shown to be checked. */
    public String getRevision() {
        return revision == null ? Integer.toString(getDraft().revision()) : revision;
    }

    public void setRevision(String revision) {
        this.revision = revision;
    }

    public DraftView getDraft() {
        if (draft == null) {
            draft = drafts.open(code());
        }
        return draft;
    }

    /** The pages of the form with what was answered, to be checked; empty when nothing is asked. */
    public List<Answers> getAnswers() {
        return getDraft().form().groups().stream()
                .map(g -> new Answers(
                        g.key(),
                        g.title().in(words.locale()),
                        questions.kept(g.fields(), getDraft().answers())))
                .toList();
    }

    /** One page of the form, as it was answered. */
    public record Answers(String group, String title, List<Question> questions) {}

    /** One per draft, or per shown form where nothing is filled in: sent twice it is the same case. */
    public String getKey() {
        if (key == null) {
            key = getDraft().submissionKey().isEmpty()
                    ? UUID.randomUUID().toString()
                    : getDraft().submissionKey();
        }
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public String getBy() {
        return by;
    }

    public void setBy(String by) {
        this.by = by;
    }

    public CasePreview getPreview() {
        if (preview == null) {
            preview = previews.preview(code());
        }
        return preview;
    }

    public String getItemName() {
        return names.of(code());
    }

    /** The own cards to choose from, the usual one first. */
    public List<OwnCard> getCards() {
        return getPreview().cards();
    }

    /** Whether the card is the one the form shows as chosen. */
    public boolean chosen(OwnCard card) {
        String sent = request.getParameter("payTo");
        return sent == null ? card.usual() : sent.equals(Long.toString(card.id()));
    }

    /** Which of the two forms: by the preview, but a form that was sent stays itself, whatever has changed meanwhile. */
    public boolean isConfirmShown() {
        boolean sent = request.getMethod().equals("POST");
        return sent ? request.getParameter("confirm") != null : getPreview().possible();
    }

    /** The exact sentence of what can be had. */
    public String getSentence() {
        return sentence(getCards().stream()
                .filter(this::chosen)
                .findFirst()
                .orElse(getCards().get(0)));
    }

    /** Whether the amount is known already, or only when a source has answered. */
    public boolean isFound() {
        return getPreview().assessment().amount().isPositive();
    }

    /** The same sentence, when the money goes to that card. */
    public String sentence(OwnCard own) {
        PayoutCard card = own.card();
        return words.text(
                isFound() ? "apply.sentence." + code() : "apply.sentence.later",
                findings.figure(getPreview().assessment(), "repaid"),
                findings.figure(getPreview().assessment(), "available"),
                getPreview().assessment().amount(),
                card.number().tail(),
                words.text("card." + card.kind()));
    }

    public List<FindingRow> getRows() {
        return findings.before(code(), getPreview().assessment(), getPreview().at());
    }

    public List<Findings.SumLine> getArithmetic() {
        return findings.arithmetic(code(), getPreview().assessment());
    }

    /** Why not today, and from when. */
    public NotYet getNotYet() {
        return new NotYet(getPreview(), getRows());
    }

    /** 确认提交. */
    public String confirm() {
        return lodge(DecisionBy.BY_POST.name().equals(by) ? DecisionBy.BY_POST : DecisionBy.AUTOMATIC, false);
    }

    /** Whether a reminder for that day waits already; a form that was sent keeps its button, so that it can be heard twice. */
    public boolean isReminded() {
        return request.getParameter("remind") == null
                && reminders.mine().stream()
                        .anyMatch(r -> r.item().equals(code())
                                && r.on().equals(getNotYet().getFrom()));
    }

    /** 提醒我; asked for twice it is one reminder. */
    public String remind() {
        try {
            reminders.remind(code());
            Redirect.to("/citizen/cases.xhtml", "done", "reminded");
        } catch (BusinessException e) {
            problems.refused(e);
        }
        return null;
    }

    /** Whether there is nothing to lodge but a case to look at; a form that was sent keeps its button, to be heard again. */
    public boolean isCaseOpen() {
        return request.getParameter("submit") == null && getPreview().openCase().isPresent();
    }

    /** 仍要申请: people decide. */
    public String applyAnyway() {
        return lodge(DecisionBy.BY_POST, true);
    }

    // The answers are the draft's, as they were shown here.
    private Optional<Integer> revision() {
        return getDraft().form().isEmpty()
                ? Optional.empty()
                : Optional.of(revision != null && revision.matches("[0-9]{1,9}") ? Integer.parseInt(revision) : -1);
    }

    private String lodge(DecisionBy who, boolean despitePreview) {
        LodgeApplication command =
                new LodgeApplication(code(), getKey(), who, despitePreview, Facts.none(), revision(), card());
        try {
            Redirect.to(
                    "/citizen/case.xhtml",
                    "no",
                    lodgement.lodge(command).caseNumber().value(),
                    "done",
                    "lodged");
        } catch (BusinessException e) {
            if (e.code().equals(OPEN_CASE)) {
                Redirect.to("/citizen/case.xhtml", "no", e.arguments().get(0).toString(), "done", "same");
            } else if (!leadToWhatIsOpen(drafts.open(code()))) {
                problems.refused(e);
                revision = null;
            }
        }
        return null;
    }

    private Optional<Long> card() {
        return Optional.ofNullable(request.getParameter("payTo")).map(SentId::of);
    }

    private ServiceItemCode code() {
        return new ServiceItemCode(getItem() == null ? "" : getItem());
    }
}
