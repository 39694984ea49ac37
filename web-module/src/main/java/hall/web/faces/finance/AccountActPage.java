package hall.web.faces.finance;

import hall.fund.domain.account.AccountNumber;
import hall.fund.domain.account.AccountSheet;
import hall.fund.domain.account.FormerNumber;
import hall.fund.domain.account.WithdrawalReason;
import hall.fund.service.account.AccountPreviews;
import hall.fund.service.employer.EmployerSheets;
import hall.shared.BusinessException;
import hall.shared.TypedMoney;
import hall.web.faces.Problems;
import hall.web.faces.Redirect;
import hall.web.faces.Sent;
import hall.web.faces.Visitor;
import hall.web.words.Words;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** One act on one account: what is typed from the document, then what it will do, then the button that does it. */
@Named("accountAct")
@RequestScoped
public class AccountActPage {

    private static final String DO = "do";
    private static final String BACK = "back";

    @Inject
    AccountPreviews previews;

    @Inject
    EmployerSheets employers;

    @Inject
    ActSubject subject;

    @Inject
    AccountActs acts;

    @Inject
    Problems problems;

    @Inject
    Words words;

    @Inject
    Clock clock;

    @Inject
    HttpServletRequest request;

    @Inject
    Sent sent;

    @Inject
    Visitor visitor;

    private AccountAct act;
    private AccountSheet sheet;
    private EmployerSheets.Sheet employer;
    private List<ActSubject.Line> lines = List.of();
    private AccountActs.Asked asked;

    /**
     * A field to fill in.
     *
     * @param kind {@code text}, {@code money}, {@code date}, {@code part} or {@code ground}
     */
    public record Field(String id, String kind, String value) {}

    /** Before anything is rendered: does what was confirmed, looks at what is asked, and refuses who is no finance officer. */
    public void load() {
        if (!visitor.isKeepsBooks()) {
            throw new EJBAccessException("acts are finance's alone");
        }
        act = AccountAct.of(sent.text("act"));
        if (act.isOfEmployer()) {
            loadEmployer();
            return;
        }
        try {
            AccountNumber number = new AccountNumber(sent.text("number"));
            sheet = previews.account(number);
            lines = subject.lines(act, number, getOf());
            if (isChecking()) {
                asked = acts.read(act, number, getOf());
            }
            if (asked != null && isPosted() && sent.text("step").equals(DO)) {
                asked.doing().run();
                Redirect.to("/office/finance/accounts.xhtml", "number", number.value(), "done", act.name());
            }
        } catch (BusinessException refused) {
            asked = null;
            problems.refused(act.field(refused.code()), refused);
        }
    }

    private void loadEmployer() {
        try {
            employer = employers.employer(sent.text("employer"));
            asked = isChecking() ? acts.ofEmployer(act, employer.account()) : null;
            if (asked != null && isPosted() && sent.text("step").equals(DO)) {
                asked.doing().run();
                Redirect.to("/office/finance/employer.xhtml", "employer", employer.account(), "done", act.name());
            }
        } catch (BusinessException refused) {
            asked = null;
            problems.refused(act.field(refused.code()), refused);
        }
    }

    // An act with nothing to fill in is looked at at once: what it will do stands on the first page. Only the page's
    // own button does it, never a
    // link that somebody was sent.
    private boolean isChecking() {
        return isPosted() && !sent.text("step").equals(BACK) || act.fields().isEmpty();
    }

    private boolean isPosted() {
        return request.getMethod().equals("POST");
    }

    public AccountAct getAct() {
        return act;
    }

    /** The employer it is about, null when it is about a person's account, and when there is none of the number. */
    public EmployerSheets.Sheet getEmployer() {
        return employer;
    }

    /** Where the page leads back to. */
    public String getBack() {
        if (act.isOfEmployer()) {
            return "/office/finance/employer.xhtml" + (employer == null ? "" : "?employer=" + employer.account());
        }
        return "/office/finance/accounts.xhtml" + (sheet == null ? "" : "?number=" + sheet.accountNumber());
    }

    /** Null when there is none of the number. */
    public AccountSheet getSheet() {
        return sheet;
    }

    /** What was looked at, for whoever confirms a colleague's word: empty where there is nothing of the kind. */
    public String getSeen() {
        return sheet == null ? "" : subject.seen(act, new AccountNumber(sheet.accountNumber()), getOf());
    }

    /** {@code 9999**********0026}, of the old form of a number too. */
    public String getMasked() {
        return FormerNumber.today(sheet.certificateNumber()).masked();
    }

    public List<ActSubject.Line> getLines() {
        return lines;
    }

    /** What it will do; empty while it is to be filled in. */
    public String getWill() {
        return asked == null ? "" : asked.will();
    }

    /** Whether the last button can be shown. */
    public boolean isReady() {
        return asked != null;
    }

    /** Whether there is anything to fill in, or was before something was refused. */
    public boolean isFilling() {
        return (sheet != null || employer != null)
                && asked == null
                && !act.fields().isEmpty();
    }

    public List<Field> getFields() {
        return act.fields().stream()
                .map(id -> new Field(id, kind(id), value(id)))
                .toList();
    }

    /** What was typed, to be read once more before the last button; amounts and days as they were understood. */
    public List<ActSubject.Line> getTyped() {
        return getFields().stream()
                .filter(f -> !f.id().equals("part"))
                .map(f -> new ActSubject.Line(words.text("act.f." + f.id()), shown(f)))
                .toList();
    }

    private String shown(Field field) {
        boolean whole = field.id().equals("amount") && sent.text("part").equals("WHOLE");
        if (field.kind().equals("ground")) {
            return words.text("withdrawalreason." + field.value());
        }
        if (whole) {
            return words.text("books.whole");
        }
        return field.kind().equals("money") ? TypedMoney.read(field.value()).display() : field.value();
    }

    /** The grounds by which an account can be closed. */
    public List<WithdrawalReason> getGrounds() {
        return WithdrawalReason.CLOSING;
    }

    private static String kind(String id) {
        return switch (id) {
            case "amount" -> "money";
            case "from", "until" -> "date";
            case "part", "ground" -> id;
            default -> "text";
        };
    }

    private String value(String id) {
        boolean first = !isPosted();
        if (first && id.equals("from")) {
            return LocalDate.now(clock).toString();
        }
        return first && id.equals("part") ? "WHOLE" : sent.text(id);
    }

    /** What the act is about: the id of a freeze, deduction or merge, or a journal row's serial. */
    public String getOf() {
        return sent.text("of");
    }
}
