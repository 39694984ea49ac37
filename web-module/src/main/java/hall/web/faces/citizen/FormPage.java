package hall.web.faces.citizen;

import hall.casefile.service.DraftCheckService;
import hall.casefile.service.DraftService;
import hall.casefile.service.DraftView;
import hall.casefile.service.PreviewService;
import hall.catalogue.domain.FormField;
import hall.catalogue.domain.ItemForm;
import hall.shared.BusinessException;
import hall.shared.CaseNumber;
import hall.shared.Facts;
import hall.shared.ServiceItemCode;
import hall.web.faces.Problems;
import hall.web.faces.Redirect;
import hall.web.faces.portal.ItemNames;
import hall.web.words.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One page of an item's form: what no source can give. Kept as a draft with every step, so that nothing is lost by leaving,
 * by another device, or by a session that ended.
 */
@Named
@RequestScoped
public class FormPage {

    private static final String PAGE = "/citizen/form.xhtml";
    private static final String CHECK = "/citizen/apply.xhtml";
    private static final String ELSEWHERE = "CASE-055";

    @Inject
    DraftService drafts;

    @Inject
    DraftCheckService checking;

    @Inject
    PreviewService previews;

    @Inject
    Questions questions;

    @Inject
    CheckNotes notes;

    @Inject
    ItemNames names;

    @Inject
    Problems problems;

    @Inject
    Words words;

    @Inject
    HttpServletRequest request;

    private String item;
    private String group;
    private String revision;
    private boolean fromCheck;
    private DraftView draft;
    private boolean elsewhere;
    private Optional<CaseNumber> openCase;

    /** Leads to the first page that is still open when this one cannot be reached yet; nothing is kept then. */
    public void arrive() {
        if (!isReachable()) {
            getDraft().firstOpen().ifPresentOrElse(this::toGroup, () -> Redirect.to(CHECK, "item", code().value()));
        } else if (request.getParameter("remove") != null) {
            keep();
            toGroup(current());
        } else if (request.getMethod().equals("GET")
                && notes.missing(getDraft().form().groups().stream().limit(index()), getDraft())) {
            // The answer was kept by itself, or for another day: what a source says about it belongs before the next
            // question.
            checking.check(code());
            draft = null;
        }
    }

    // Not before the pages in front of it are answered.
    private boolean isReachable() {
        int at = index();
        return at >= 0 && at <= open();
    }

    private int open() {
        List<ItemForm.Group> all = getDraft().form().groups();
        return getDraft().firstOpen().map(all::indexOf).orElse(all.size());
    }

    private void toGroup(ItemForm.Group next) {
        if (fromCheck) {
            Redirect.to(PAGE, "item", code().value(), "group", next.key(), "from", "check");
        } else {
            Redirect.to(PAGE, "item", code().value(), "group", next.key());
        }
    }

    /** 保存并继续. */
    public String save() {
        if (!keep()) {
            return null;
        }
        List<FormField> fields = current().fields();
        questions.show(fields, getDraft().form().problems(current(), getDraft().answers()));
        if (problems.isAny()) {
            return null;
        }
        if (fields.stream().anyMatch(f -> f.check().isPresent())) {
            checking.check(code());
        }
        int next = index() + 1;
        List<ItemForm.Group> all = getDraft().form().groups();
        if (fromCheck || next == all.size()) {
            Redirect.to(CHECK, "item", code().value());
        } else {
            toGroup(all.get(next));
        }
        return null;
    }

    /** Takes the files in and stays, for one more. */
    public String add() {
        if (keep() && !problems.isAny()) {
            toGroup(current());
        }
        return null;
    }

    /** Whether this page takes files. */
    public boolean isUploads() {
        return current().fields().stream().anyMatch(f -> f.kind() == FormField.Kind.UPLOAD);
    }

    /** 保存，下次再办. */
    public String later() {
        if (keep() && !problems.isAny()) {
            Redirect.to("/citizen/cases.xhtml", "done", "draft");
        }
        return null;
    }

    // What was typed is kept even where it is wrong; only a save elsewhere in between stops it.
    // A page that cannot be reached keeps nothing: arriving there does not stop its button.
    private boolean keep() {
        if (!isReachable()) {
            return false;
        }
        Facts sent = questions.sent(current().fields(), getDraft().answers());
        try {
            draft = drafts.save(code(), sentRevision(), sent);
            revision = null;
            return true;
        } catch (BusinessException refused) {
            problems.refused(refused);
            elsewhere = refused.code().equals(ELSEWHERE);
            revision = Integer.toString(getDraft().revision());
            return false;
        }
    }

    private int sentRevision() {
        return revision != null && revision.matches("[0-9]{1,9}") ? Integer.parseInt(revision) : -1;
    }

    public DraftView getDraft() {
        if (draft == null) {
            draft = drafts.open(code());
        }
        return draft;
    }

    public List<Question> getQuestions() {
        return questions.of(current().fields(), getDraft().answers());
    }

    /** What is kept, beside what was typed, after a save elsewhere; else empty. */
    public List<Question> getKept() {
        return elsewhere ? questions.kept(current().fields(), getDraft().answers()) : List.of();
    }

    /** What a source said about earlier answers, to be read before the next. */
    public List<CheckNotes.Note> getNotes() {
        return notes.of(code(), getDraft());
    }

    /** The person's open case of the same item, which must end before another can be handed in. */
    public Optional<CaseNumber> getOpenCase() {
        if (openCase == null) {
            openCase = previews.preview(code()).openCase();
        }
        return openCase;
    }

    /** The way through the form. */
    public List<FormStep> getSteps() {
        List<FormStep> steps = new ArrayList<>();
        List<ItemForm.Group> all = getDraft().form().groups();
        int open = open();
        for (int i = 0; i < all.size(); i++) {
            steps.add(FormStep.of(
                    all.get(i).title().in(words.locale()), address(all.get(i)), i == index(), i < open, i <= open));
        }
        steps.add(FormStep.of(
                words.text("form.check"),
                request.getContextPath() + CHECK + "?item=" + code(),
                false,
                false,
                open == all.size()));
        return steps;
    }

    private String address(ItemForm.Group to) {
        return request.getContextPath() + PAGE + "?item=" + code() + "&group=" + to.key();
    }

    public String getTitle() {
        return current().title().in(words.locale());
    }

    public int getNumber() {
        return index() + 1;
    }

    public int getOf() {
        return getDraft().form().groups().size() + 1;
    }

    public String getItemName() {
        return names.of(code());
    }

    private ItemForm.Group current() {
        int at = index();
        if (at < 0) {
            throw new BusinessException("ITEM-001", getItem());
        }
        return getDraft().form().groups().get(at);
    }

    private int index() {
        List<ItemForm.Group> all = getDraft().form().groups();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).key().equals(getGroup())) {
                return i;
            }
        }
        return -1;
    }

    private ServiceItemCode code() {
        return new ServiceItemCode(getItem() == null ? "" : getItem());
    }

    public String getItem() {
        return item == null ? request.getParameter("item") : item;
    }

    public void setItem(String item) {
        this.item = item;
    }

    public String getGroup() {
        return group == null ? request.getParameter("group") : group;
    }

    public void setGroup(String group) {
        this.group = group;
    }

    /** The revision of the draft the form is shown with. */
    public String getRevision() {
        return revision == null ? Integer.toString(getDraft().revision()) : revision;
    }

    public void setRevision(String revision) {
        this.revision = revision;
    }

    public boolean isFromCheck() {
        return fromCheck || "check".equals(request.getParameter("from"));
    }

    public void setFromCheck(boolean fromCheck) {
        this.fromCheck = fromCheck;
    }
}
