package hall.web.faces.employer;

import hall.fund.domain.staff.StaffLine;
import hall.web.words.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** What is to be said of a line of a clerk's table: on the page and in the error file the same. */
@RequestScoped
public class LineWords {

    @Inject
    Words words;

    /** The problem or the notice, empty for a line that is simply good. */
    public String of(StaffLine line) {
        return line.problem()
                .or(line::notice)
                .map(code -> words.text(code, Integer.toString(line.row()), line.name(), line.detail(), line.amounts()))
                .orElse("");
    }
}
