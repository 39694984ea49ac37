package hall.web.faces.employer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** The mark of a contribution list's state. */
@Named("listMarks")
@ApplicationScoped
public class ListMarks {

    /** The mark's tone. */
    public String tone(String state) {
        return switch (state) {
            case "POSTED" -> "ok";
            case "UNDONE" -> "hold";
            default -> "info";
        };
    }

    /** The mark's icon. */
    public String icon(String state) {
        return switch (state) {
            case "POSTED" -> "ok";
            case "UNDONE" -> "pause";
            default -> "clock";
        };
    }
}
