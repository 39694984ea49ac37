package hall.fund.service;

import hall.fund.domain.contribution.ContributionBase;
import hall.fund.domain.contribution.ContributionPolicy;
import hall.fund.domain.contribution.MonthlyContribution;
import hall.policy.service.PolicyInForce;
import hall.shared.BusinessException;
import hall.shared.Money;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;

/**
 * The public calculator of the monthly contribution: the very rules that the books use, with the parameters in force today.
 *
 * <p>SUPPORTS: it reads reference data that is held in memory, and writes nothing.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ContributionCalculator {

    @Inject
    private PolicyInForce policy;

    @Inject
    private Clock clock;

    /**
     * A question.
     *
     * @param wages all wages of the year before, yuan
     * @param months how many months were worked in it, 1 to 12
     * @param personRate a fraction
     * @param employerRate a fraction
     */
    public record Question(Money wages, int months, BigDecimal personRate, BigDecimal employerRate)
            implements Serializable {}

    /** How it was reckoned, step by step. */
    public record Answer(
            Money average,
            ContributionBase base,
            ContributionPolicy policy,
            MonthlyContribution monthly,
            LocalDate on) {}

    /**
     * What is paid each month.
     *
     * @throws BusinessException refusals of {@link ContributionBase#average} and {@link ContributionPolicy#requireRate}
     */
    public Answer calculate(Question question) {
        LocalDate today = LocalDate.now(clock);
        ContributionPolicy bounds = bounds();
        Money average = ContributionBase.average(question.wages(), question.months());
        ContributionBase base = ContributionBase.of(average, bounds);
        MonthlyContribution monthly = MonthlyContribution.of(
                base.amount(),
                bounds.requireRate(question.personRate()),
                bounds.requireRate(question.employerRate()),
                bounds.rounding());
        return new Answer(average, base, bounds, monthly, today);
    }

    /** Floor, cap and rates of today, for the form's hints. */
    public ContributionPolicy bounds() {
        return ContributionPolicy.of(policy.on(LocalDate.now(clock), ContributionPolicy.NAMES));
    }
}
