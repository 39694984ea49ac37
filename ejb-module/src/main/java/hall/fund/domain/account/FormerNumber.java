package hall.fund.domain.account;

import hall.shared.IdentityNumber;

/** The 15-digit identity number of before 1999: no century, no check digit. Old accounts may still stand under it. */
public final class FormerNumber {

    private FormerNumber() {}

    public static String of(IdentityNumber number) {
        return number.value().substring(0, 6) + number.value().substring(8, 17);
    }
}
