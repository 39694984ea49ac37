package hall.fund.domain.account;

import hall.shared.BusinessException;
import hall.shared.IdentityNumber;

/** The 15-digit identity number of before 1999: no century, no check digit. Old accounts may still stand under it. */
public final class FormerNumber {

    private FormerNumber() {}

    public static String of(IdentityNumber number) {
        return number.former();
    }

    /**
     * Today's number of one of either form, which is the same person's; who had 15 digits was born in the twentieth century, or, where that
     * century has no such day, on the one leap day that only 2000 has.
     *
     * @throws BusinessException {@code ID-001} to {@code 003} when it is no identity number
     */
    public static IdentityNumber today(String number) {
        if (!number.matches("[0-9]{15}")) {
            return new IdentityNumber(number);
        }
        try {
            return completed(number, "19");
        } catch (BusinessException noSuchDay) {
            return completed(number, "20");
        }
    }

    private static IdentityNumber completed(String number, String century) {
        return IdentityNumber.completed(number.substring(0, 6) + century + number.substring(6));
    }
}
