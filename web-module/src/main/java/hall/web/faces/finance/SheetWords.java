package hall.web.faces.finance;

import hall.finance.domain.statement.Sheet;
import hall.finance.domain.statement.SheetRow;
import hall.finance.domain.statement.SheetRow.Unit;
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

    /** A row to take away: plain numbers, so that they can be summed. */
    public List<String> cells(SheetRow row) {
        return List.of(row(row), plain(row.first(), row), plain(row.second(), row));
    }

    private static String plain(BigDecimal value, SheetRow row) {
        return value == null ? "" : value.toPlainString() + (row.unit() == Unit.PERCENT ? "%" : "");
    }
}
