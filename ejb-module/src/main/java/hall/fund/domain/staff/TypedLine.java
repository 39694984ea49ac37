package hall.fund.domain.staff;

import java.util.List;

/**
 * A line as it stands in a clerk's table, read as text; nothing in it is trusted or calculated.
 *
 * @param row as a spreadsheet counts, from 1
 * @param amounts one for bases; the person's and the employer's for back payments
 * @param formula whether any cell of it is a formula, whose result is only what its file says
 */
public record TypedLine(
        int row, String account, String name, String identityNumber, List<String> amounts, boolean formula) {

    /** Whether every amount was left empty. */
    public boolean isWithoutAmount() {
        return !formula && amounts.stream().allMatch(String::isEmpty);
    }
}
