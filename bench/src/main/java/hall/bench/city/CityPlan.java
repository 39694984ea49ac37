package hall.bench.city;

import hall.bench.CityOptions;
import hall.fund.domain.loan.EqualInstalments;
import hall.fund.domain.loan.Instalment;
import hall.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.SplittableRandom;

/** Who lives in the city, by running number and seed. None of the numbers belongs to anybody. */
final class CityPlan {

    static final String BRANCH = "999902";
    static final String BANK = "示例市商业银行";
    static final int PAY_DAY = 10;
    static final BigDecimal RATE = new BigDecimal("0.08");

    /** The rows of a loan that are paid; the last one on the last due day before the city was laid. */
    static final int ROWS_PAID = 13;

    static final Money PRINCIPAL = Money.of("400000.00");
    static final BigDecimal LOAN_RATE = new BigDecimal("0.0285");
    static final int LOAN_MONTHS = 240;
    static final List<Instalment> REPAID =
            new EqualInstalments(PRINCIPAL, LOAN_RATE, LOAN_MONTHS).schedule().subList(0, ROWS_PAID);

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final String LETTERS = "安邦成德恩方国海和华嘉建江景康乐良林明宁平青荣山世泰文武喜新兴秀轩雅一永玉源云泽正志中";
    private static final int SERIALS = 900;
    private static final int BORROWER = 5;
    private static final int LARGE = 20;
    private static final int LARGEST = 10_000;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuuMM");

    private final CityOptions options;
    private final LocalDate today;

    CityPlan(CityOptions options, LocalDate today) {
        this.options = options;
        this.today = today;
    }

    /** One person's figures, in yuan. */
    record Figures(Money base, Money part, Money carriedOver, Money currentYear) {
        Money balance() {
            return carriedOver.plus(currentYear);
        }
    }

    LocalDate today() {
        return today;
    }

    /** The first pay day after the city was laid. */
    LocalDate firstPayDay() {
        LocalDate payDay = today.withDayOfMonth(PAY_DAY);
        return payDay.isAfter(today) ? payDay : payDay.plusMonths(1);
    }

    /** The month everybody is paid to when the city begins. */
    String paidTo() {
        return YearMonth.from(firstPayDay()).minusMonths(1).format(MONTH);
    }

    LocalDate lastDueDay() {
        LocalDate due = today.withDayOfMonth(PAY_DAY);
        return due.isAfter(today) ? due.minusMonths(1) : due;
    }

    static String identityNumber(int person) {
        String day = LocalDate.of(1970, 1, 1).plusDays(person / SERIALS).format(DateTimeFormatter.BASIC_ISO_DATE);
        String body = BRANCH + day + (100 + person % SERIALS);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (body.charAt(i) - '0') * WEIGHTS[i];
        }
        return body + CHECKS.charAt(sum % CHECKS.length());
    }

    /** Of the unassigned issuer 999999, with a Luhn digit. */
    static String card(int person) {
        String body = String.format("9999995%011d", person);
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            int digit = body.charAt(body.length() - 1 - i) - '0';
            int value = i % 2 == 0 ? 2 * digit : digit;
            sum += value > 9 ? value - 9 : value;
        }
        return body + (10 - sum % 10) % 10;
    }

    static String socialSecurityCard(int person) {
        return String.format("S%08d", person);
    }

    static String name(int person) {
        int letters = LETTERS.length();
        return "测试" + LETTERS.charAt(person % letters) + LETTERS.charAt(person / letters % letters);
    }

    static String phone(int person) {
        return String.format("199%08d", 10_000_000 + person);
    }

    static String account(int person) {
        return String.format("8810%08d", person);
    }

    static String loan(int person) {
        return String.format("7710%08d", person);
    }

    static String employerAccount(int employer) {
        return String.format("8800%08d", employer);
    }

    static String employerCode(int employer) {
        return String.format("91999999M%08dX", employer);
    }

    static String employerName(int employer) {
        return "示例市虚构第" + employer + "公司";
    }

    /** Every fifth person repays a loan to the fund. */
    static boolean borrows(int person) {
        return person % BORROWER == 0;
    }

    /** The staff of the first employer: a twentieth of all, 10,000 at most, where there is more than one employer. */
    private int large() {
        return options.employers() == 1 ? options.persons() : Math.min(options.persons() / LARGE, LARGEST);
    }

    /** For whom the person works. */
    int employerOf(int person) {
        return person < large() || options.employers() == 1 ? 0 : 1 + (person - large()) % (options.employers() - 1);
    }

    /** The person who acts for an employer: the first of its staff; -1 when it has none. */
    int clerkOf(int employer) {
        int first = employer == 0 ? 0 : large() + employer - 1;
        boolean none = employer == 0 && large() == 0;
        return none || first >= options.persons() ? -1 : first;
    }

    Figures figures(int person) {
        SplittableRandom random = new SplittableRandom(options.seed() * 1_000_003L + person);
        Money base = new Money(BigDecimal.valueOf(3_000 + random.nextInt(15_000)));
        return new Figures(
                base,
                Money.rounded(base.amount().multiply(RATE)),
                new Money(BigDecimal.valueOf(500_000 + random.nextInt(5_000_000), 2)),
                new Money(BigDecimal.valueOf(100_000 + random.nextInt(1_000_000), 2)));
    }
}
