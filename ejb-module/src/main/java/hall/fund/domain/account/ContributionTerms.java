package hall.fund.domain.account;

import hall.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/**
 * On what a person's contributions are reckoned: the base, a rate for each side, and what each side pays a month. The amounts are
 * kept as they were reckoned, for how they are rounded is policy and may change (domain.md §1.2).
 */
@Embeddable
public class ContributionTerms {

    /** GRJCJS, yuan a month. */
    @Column(name = "base", nullable = false)
    private Money base;

    /** GRJCBL as a fraction, 0.05 to 0.12. */
    @Column(name = "rate", nullable = false, precision = 4, scale = 2)
    private BigDecimal personRate;

    /** DWJCBL, the employer's rate for this person. */
    @Column(name = "employer_rate", nullable = false, precision = 4, scale = 2)
    private BigDecimal employerRate;

    /** GRYJCE, yuan. */
    @Column(name = "person_monthly", nullable = false)
    private Money personMonthly;

    /** DWYJCE, yuan. */
    @Column(name = "employer_monthly", nullable = false)
    private Money employerMonthly;

    protected ContributionTerms() {}

    public ContributionTerms(
            Money base, BigDecimal personRate, BigDecimal employerRate, Money personMonthly, Money employerMonthly) {
        this.base = base;
        this.personRate = personRate;
        this.employerRate = employerRate;
        this.personMonthly = personMonthly;
        this.employerMonthly = employerMonthly;
    }

    /** Terms brought along from elsewhere: both sides pay the same rate, each part rounded half up to the fen. */
    public static ContributionTerms alike(Money base, BigDecimal rate) {
        Money part = Money.rounded(base.amount().multiply(rate));
        return new ContributionTerms(base, rate, rate, part, part);
    }

    public Money base() {
        return base;
    }

    public BigDecimal personRate() {
        return personRate;
    }

    public BigDecimal employerRate() {
        return employerRate;
    }

    public Money personMonthly() {
        return personMonthly;
    }

    public Money employerMonthly() {
        return employerMonthly;
    }

    /** Both parts: each is rounded, their sum never. */
    public Money monthly() {
        return personMonthly.plus(employerMonthly);
    }

    /** Whether both say the same. */
    public boolean isSameAs(ContributionTerms other) {
        return base.equals(other.base)
                && personMonthly.equals(other.personMonthly)
                && employerMonthly.equals(other.employerMonthly)
                && personRate.compareTo(other.personRate) == 0
                && employerRate.compareTo(other.employerRate) == 0;
    }
}
