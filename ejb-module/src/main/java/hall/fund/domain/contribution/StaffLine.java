package hall.fund.domain.contribution;

import hall.shared.Money;
import java.util.Optional;

/**
 * A checked line of a clerk's table.
 *
 * @param row as a spreadsheet counts
 * @param account GRZH; as typed when it is nobody's
 * @param name as typed, or the holder's when none was
 * @param typed the amount as typed, for the error file
 * @param problem code of what is wrong, empty for a good line
 * @param notice code of what was done to a good line: {@code G02} a base moved to its bound
 * @param detail the value the problem or notice speaks of: a bound, another row
 * @param base what is taken over; zero for back payments and for bad lines
 */
public record StaffLine(
        int row,
        String account,
        String name,
        String typed,
        Optional<String> problem,
        Optional<String> notice,
        String detail,
        Money base,
        Money personPart,
        Money employerPart) {

    public boolean isGood() {
        return problem.isEmpty();
    }

    static StaffLine bad(TypedLine line, String problem, String detail) {
        return new StaffLine(
                line.row(),
                line.account(),
                line.name(),
                String.join(" / ", line.amounts()),
                Optional.of(problem),
                Optional.empty(),
                detail,
                Money.ZERO,
                Money.ZERO,
                Money.ZERO);
    }
}
