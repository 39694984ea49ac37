package hall.finance.domain.statement;

import java.io.Serializable;
import java.util.List;

/** A statement. */
public record Sheet(SheetKind kind, List<SheetRow> rows) implements Serializable {

    public Sheet {
        rows = List.copyOf(rows);
    }

    /** The row of that code; an error of the program when there is none. */
    public SheetRow row(String code) {
        return rows.stream()
                .filter(r -> r.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(kind + " " + code));
    }
}
