package hall.web.faces.finance;

import hall.finance.domain.statement.Sheet;
import hall.finance.domain.statement.SheetRow;
import hall.finance.service.PeriodQueries.Statements;
import hall.shared.Money;
import hall.web.words.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;

/** The words and figures of statements. */
@Named("sheetWords")
@RequestScoped
public class SheetWords {

    @Inject
    Words words;

    public String title(Sheet sheet) {
        return words.text("sheet.title." + sheet.kind());
    }

    /** What the first column says. */
    public String first(Sheet sheet) {
        return words.text("sheet.first." + sheet.kind());
    }

    public String second(Sheet sheet) {
        return words.text("sheet.second." + sheet.kind());
    }

    public String row(SheetRow row) {
        return words.text("sheet.row." + row.code());
    }

    /** A figure in its unit, a dash where there is none. */
    public String value(BigDecimal value, SheetRow row) {
        if (value == null) {
            return "—";
        }
        return switch (row.unit()) {
            case MONEY -> new Money(value).display();
            case COUNT -> value.toPlainString();
            case PERCENT -> value.toPlainString() + "%";
        };
    }

    /** The heading of a sheet to take away. */
    public List<String> heading(Sheet sheet) {
        return List.of(words.text("sheet.item"), first(sheet), second(sheet));
    }

    /** A row to take away: numbers, so that they can be summed. */
    public List<Object> cells(SheetRow row) {
        return List.of(row(row), plain(row.first(), row), plain(row.second(), row));
    }

    /** What stands under each sheet to take away: whose it is, of when, in what unit, and places to sign. */
    public List<String> foot(Statements statements) {
        return List.of(
                "",
                words.text("statements.foot.centre", words.text("hall.centre")),
                words.text(statements.kept() ? "statements.asof.kept" : "statements.asof.live", statements.day()),
                words.text("statements.unit"),
                words.text("statements.foot.signed"));
    }

    private static Object plain(BigDecimal value, SheetRow row) {
        if (value == null) {
            return "";
        }
        return switch (row.unit()) {
            case MONEY -> new Money(value);
            case COUNT -> value.intValueExact();
            case PERCENT -> value.toPlainString() + "%";
        };
    }
}
