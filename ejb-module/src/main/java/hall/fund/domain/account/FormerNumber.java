package hall.fund.domain.account;

import hall.shared.IdentityNumber;

/** The 15-digit identity number of before 1999: no century, no check digit. Old accounts may still stand under it. */
public final class FormerNumber {

    private FormerNumber() {}

    public static String of(IdentityNumber number) {
        return number.value().substring(0, 6) + number.value().substring(8, 17);
    }

    /**
     * Today's number of one of either form, which is the same person's; who had 15 digits was born in the twentieth century.
     *
     * @throws hall.shared.BusinessException {@code ID-001} to {@code 003} when it is no identity number
     */
    public static IdentityNumber today(String number) {
        return number.matches("[0-9]{15}")
                ? IdentityNumber.completed(number.substring(0, 6) + "19" + number.substring(6))
                : new IdentityNumber(number);
    }
}
