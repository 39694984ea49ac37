package hall.finance.domain.voucher;

import hall.shared.BusinessException;

/** Words an officer typed. */
public final class FinanceText {

    private static final int REASON_LEAST = 2;
    private static final int REASON_MOST = 200;

    private FinanceText() {}

    /** Without blanks at its ends and controls; refuses with the code what is shorter or longer (arguments: least, most). */
    public static String of(String typed, int least, int most, String code) {
        String text = typed == null
                ? ""
                : typed.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}]", " ").strip();
        if (text.length() < least || text.length() > most) {
            throw new BusinessException(code, least, most);
        }
        return text;
    }

    /** A reason; refuses with {@code VOUCHER-012} none. */
    public static String reason(String typed) {
        return of(typed, REASON_LEAST, REASON_MOST, "VOUCHER-012");
    }
}
