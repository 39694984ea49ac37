package hall.bench.server;

import hall.fund.domain.loan.EqualInstalments;
import hall.fund.domain.loan.Instalment;
import hall.shared.BankCardNumber;
import hall.shared.IdentityNumber;
import hall.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Numbers and figures of the seeded persons; each is alike but for the numbers, and none belongs to anybody. */
public final class SeedPlan {

    static final String BANK = "示例银行";
    static final String BRANCH = "999902";
    static final int ROWS_PAID = 24;
    static final int MONTHS = 240;
    static final int DUE_DAY = 10;
    static final Money PRINCIPAL = Money.of("400000.00");
    static final BigDecimal RATE = new BigDecimal("0.0285");
    static final List<Instalment> REPAID =
            new EqualInstalments(PRINCIPAL, RATE, MONTHS).schedule().subList(0, ROWS_PAID);

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final int SERIALS = 900;

    private SeedPlan() {}

    static IdentityNumber identityNumber(int person) {
        String day = LocalDate.of(1970, 1, 1).plusDays(person / SERIALS).format(DateTimeFormatter.BASIC_ISO_DATE);
        String body = BRANCH + day + (100 + person % SERIALS);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (body.charAt(i) - '0') * WEIGHTS[i];
        }
        return new IdentityNumber(body + CHECKS.charAt(sum % CHECKS.length()));
    }

    /** The person's card: 19 digits from the identity number, with a Luhn digit. */
    static BankCardNumber cardOf(String identityNumber) {
        String body = "6" + identityNumber.substring(0, 17);
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            int digit = body.charAt(body.length() - 1 - i) - '0';
            int value = i % 2 == 0 ? 2 * digit : digit;
            sum += value > 9 ? value - 9 : value;
        }
        return new BankCardNumber(body + (10 - sum % 10) % 10);
    }

    /** The contract of the home that the person bought: YS and 12 digits, from the identity number. */
    public static String contractOf(String identityNumber) {
        return "YS" + identityNumber.substring(6, 17) + "0";
    }

    static String accountNumber(int person) {
        return String.format("88%010d", person);
    }

    static String loanNumber(int person) {
        return String.format("77%010d", person);
    }

    static LocalDate lastDueDay(LocalDate today) {
        LocalDate due = today.withDayOfMonth(DUE_DAY);
        return due.isAfter(today) ? due.minusMonths(1) : due;
    }
}
