package hall.web.faces.finance;

import hall.fund.domain.account.EmployerLine;
import hall.fund.service.employer.EmployerSheets;
import hall.shared.BusinessException;
import hall.web.faces.Problems;
import hall.web.faces.Sent;
import hall.web.faces.Visitor;
import hall.web.words.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One employer's account with its journal, and what can be done to it. */
@Named("employerBooks")
@RequestScoped
public class EmployerBooksPage {

    private static final int ROWS = 50;

    @Inject
    EmployerSheets employers;

    @Inject
    Visitor visitor;

    @Inject
    Problems problems;

    @Inject
    Words words;

    @Inject
    Sent sent;

    private EmployerSheets.Sheet sheet;
    private List<EmployerLine> journal = List.of();
    private Map<String, String> details = Map.of();

    /** Before anything is rendered: the title tells of problems, and whoever may not read it is refused here. */
    public void load() {
        String number = sent.text("employer").toUpperCase(Locale.ROOT);
        try {
            sheet = employers.employer(number);
            journal = employers.journal(sheet.account(), sent.before(), ROWS);
            details = employers.details(sheet.account());
        } catch (BusinessException none) {
            if (!number.isEmpty()) {
                problems.refused("employer", none);
            }
        }
    }

    /** The employer that is looked at, null while none is. */
    public EmployerSheets.Sheet getSheet() {
        return sheet;
    }

    public List<EmployerLine> getJournal() {
        return journal;
    }

    /** Names of what else is known of it. */
    public List<String> getFields() {
        return List.copyOf(details.keySet());
    }

    /** What is known by that name; a code of a standard with its word. */
    public String detail(String field) {
        String value = details.get(field);
        String word = field + "." + value;
        return words.has(word) ? value + " " + words.text(word) : value;
    }

    /** ZZJGDM: characters 9 to 17 of the unified social credit code. */
    public String getOrganisation() {
        return sheet.creditCode().substring(8, 17);
    }

    /** The row the next page goes on after, empty on the last page. */
    public String getNext() {
        return journal.size() < ROWS ? "" : Long.toString(journal.get(ROWS - 1).id());
    }

    /** The rates of both sides in percent, in words. */
    public String getRates() {
        return words.text("books.rates.both", percent(sheet.employerRate()), percent(sheet.personRate()));
    }

    private static String percent(BigDecimal fraction) {
        return fraction.movePointRight(2).stripTrailingZeros().toPlainString();
    }

    /** What the reader can do to it now. */
    public List<AccountAct> getActs() {
        if (sheet == null || !visitor.isKeepsBooks()) {
            return List.of();
        }
        return switch (sheet.state()) {
            case "NORMAL" -> List.of(AccountAct.EMPLOYER_SEAL, AccountAct.EMPLOYER_CLOSE);
            case "SEALED" -> List.of(AccountAct.EMPLOYER_UNSEAL, AccountAct.EMPLOYER_CLOSE);
            case "OPENING" -> List.of(AccountAct.EMPLOYER_CLOSE);
            default -> List.of();
        };
    }

    /** What was done just before, empty for nothing. */
    public String getDone() {
        return sent.done("act.done.");
    }
}
