package hall.web.faces.citizen;

import hall.casefile.domain.AmendmentItem;
import hall.casefile.domain.AmendmentView;
import hall.casefile.domain.CaseProgressView;
import hall.casefile.service.AmendmentReplyService;
import hall.casefile.service.CaseQueries;
import hall.catalogue.domain.FormField;
import hall.catalogue.domain.ItemForm;
import hall.catalogue.service.ItemVersions;
import hall.shared.BusinessException;
import hall.shared.CaseNumber;
import hall.shared.Facts;
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
import java.util.stream.Stream;

/** 补正: what the office asked for, in its words, and only the fields it asked about. */
@Named
@RequestScoped
public class AmendPage {

    private static final String CASE = "/citizen/case.xhtml";

    @Inject
    CaseQueries cases;

    @Inject
    AmendmentReplyService replies;

    @Inject
    ItemVersions versions;

    @Inject
    Questions questions;

    @Inject
    ItemNames names;

    @Inject
    Problems problems;

    @Inject
    Words words;

    @Inject
    HttpServletRequest request;

    private String no;
    private String filesSoFar;
    private CaseProgressView view;
    private Facts sent = Facts.none();

    /** One thing asked for: the reason of the list, the officer's words, the field. */
    public record Asked(String reason, String words, Question question) {}

    /** Leads back to the case when there is nothing to amend. */
    public void arrive() {
        if (getView().amendment().filter(a -> a.endedAt().isEmpty()).isEmpty()) {
            Redirect.to(CASE, "no", getView().caseNumber().value());
        } else if (request.getParameter("remove") != null) {
            sent = questions.sent(fields(), soFar());
            keepFiles();
        }
    }

    /** 提交补正. */
    public String reply() {
        sent = questions.sent(fields(), soFar());
        keepFiles();
        Facts answers = form().answers(sent);
        questions.show(fields(), problemsOf(answers));
        if (problems.isAny()) {
            return null;
        }
        try {
            replies.reply(getView().caseNumber(), answers);
            Redirect.to(CASE, "no", getView().caseNumber().value(), "done", "amended");
        } catch (BusinessException refused) {
            problems.refused(refused);
        }
        return null;
    }

    private Stream<BusinessException> problemsOf(Facts answers) {
        return fields().stream().flatMap(f -> form().problems(f, answers));
    }

    // Files that came with a form that is shown again are not sent twice.
    private void keepFiles() {
        Facts.Builder files = Facts.builder();
        fields().stream()
                .filter(f -> f.kind() == FormField.Kind.UPLOAD)
                .forEach(f -> files.and(f.name(), f.files(sent)));
        filesSoFar = files.build().canonical();
    }

    private Facts soFar() {
        if (filesSoFar == null || filesSoFar.isBlank()) {
            return Facts.none();
        }
        try {
            return form().answers(Facts.parse(filesSoFar));
        } catch (RuntimeException tampered) {
            return Facts.none();
        }
    }

    public List<Asked> getAsked() {
        List<Asked> out = new ArrayList<>();
        for (AmendmentItem item : notice().items()) {
            FormField field = form().field(item.field()).orElseThrow();
            out.add(new Asked(
                    words.text("amendment.reason." + item.reason()),
                    item.words(),
                    questions.of(List.of(field), soFar()).get(0)));
        }
        return out;
    }

    public AmendmentView notice() {
        return getView().amendment().orElseThrow();
    }

    private List<FormField> fields() {
        return notice().items().stream()
                .map(i -> form().field(i.field()).orElseThrow())
                .toList();
    }

    private ItemForm form() {
        return versions.byVersion(getView().item(), getView().itemVersion()).form();
    }

    public CaseProgressView getView() {
        if (view == null) {
            String number = getNo();
            view = cases.progress(new CaseNumber(number == null ? "" : number));
        }
        return view;
    }

    public String getItemName() {
        return names.of(getView().item());
    }

    public String getNo() {
        return no == null ? request.getParameter("no") : no;
    }

    public void setNo(String no) {
        this.no = no;
    }

    public String getFilesSoFar() {
        return filesSoFar;
    }

    public void setFilesSoFar(String filesSoFar) {
        this.filesSoFar = filesSoFar;
    }
}
