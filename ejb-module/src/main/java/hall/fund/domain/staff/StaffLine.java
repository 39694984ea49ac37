package hall.fund.domain.staff;

import hall.shared.Money;
import java.util.Optional;

/**
 * A checked line of a clerk's table.
 *
 * @param typed as it stood in the file, for the error file
 * @param account GRZH; as typed when it is nobody's
 * @param name as typed, or the holder's when none was
 * @param problem code of what is wrong, empty for a good line
 * @param notice code of what was done to a good line: {@code G02} a base moved to its bound
 * @param detail the value the problem or notice speaks of: a bound, another row
 * @param base what is taken over; zero for back payments and for bad lines
 */
public record StaffLine(
        TypedLine typed,
        String account,
        String name,
        Optional<String> problem,
        Optional<String> notice,
        String detail,
        Money base,
        Money personPart,
        Money employerPart) {

    public boolean isGood() {
        return problem.isEmpty();
    }

    /** As a spreadsheet counts. */
    public int row() {
        return typed.row();
    }

    /** The amounts as typed, to be shown in one piece. */
    public String amounts() {
        return String.join(" / ", typed.amounts());
    }

    static StaffLine bad(TypedLine line, String problem, String detail) {
        return new StaffLine(
                line,
                line.account(),
                line.name(),
                Optional.of(problem),
                Optional.empty(),
                detail,
                Money.ZERO,
                Money.ZERO,
                Money.ZERO);
    }
}
