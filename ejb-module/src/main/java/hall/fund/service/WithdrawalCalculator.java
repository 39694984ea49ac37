package hall.fund.service;

import hall.casefile.domain.Assessment;
import hall.casefile.domain.AssessmentInput;
import hall.casefile.domain.EvidenceFact;
import hall.casefile.domain.RuleSet;
import hall.fund.domain.policy.HomePurchasePolicy;
import hall.fund.domain.policy.LoanRepaymentPolicy;
import hall.fund.domain.withdrawal.HomePurchaseRulesV1;
import hall.fund.domain.withdrawal.LoanRepaymentRulesV1;
import hall.policy.service.PolicyInForce;
import hall.shared.Facts;
import hall.shared.Money;
import hall.verification.domain.EvidenceOutcome;
import hall.verification.domain.EvidenceType;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/**
 * The public calculator of what can be withdrawn: the rule sets that decide cases, given what somebody typed as if every source
 * had confirmed it and every condition held. Whether the conditions hold is another page's question.
 *
 * <p>SUPPORTS: it reads reference data that is held in memory, and writes nothing.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class WithdrawalCalculator {

    private static final String ANY = "0000";
    private static final int HELD_LONG = 50;

    @Inject
    private PolicyInForce policy;

    @Inject
    private Clock clock;

    public WithdrawalCalculator() {}

    /** For tests without a container. */
    WithdrawalCalculator(PolicyInForce policy, Clock clock) {
        this.policy = policy;
        this.clock = clock;
    }

    /** What it is withdrawn for. */
    public enum Ground {
        /** Item TQ04: spent is what was repaid in the months that count. */
        LOAN_REPAYMENT,
        /** Item TQ01: spent is what was paid on the contract. */
        HOME_PURCHASE
    }

    /**
     * A question.
     *
     * @param balance of the own account
     * @param spent what can be withdrawn for, by ground
     * @param taken what anybody has withdrawn for it already
     */
    public record Question(Ground ground, Money balance, Money spent, Money taken) implements Serializable {}

    /**
     * The sum behind the answer.
     *
     * @param amount what can be withdrawn: the smaller of available and open
     * @param available the balance less what must stay on the account
     * @param open what was spent less what was taken, never below zero
     */
    public record Answer(Money amount, Money available, Money open, Money keep) {}

    public Answer calculate(Question question) {
        LocalDateTime now = LocalDateTime.now(clock);
        Assessment assessment = question.ground() == Ground.LOAN_REPAYMENT
                ? assess(
                        new LoanRepaymentRulesV1(),
                        LoanRepaymentPolicy.NAMES,
                        Map.of(
                                EvidenceType.FUND_ACCOUNT, account(question, now),
                                EvidenceType.FUND_LOAN, loan(question, now)),
                        now)
                : assess(
                        new HomePurchaseRulesV1(),
                        HomePurchasePolicy.NAMES,
                        Map.of(
                                EvidenceType.FUND_ACCOUNT, account(question, now),
                                EvidenceType.HOME_CONTRACT, contract(question, now),
                                EvidenceType.HOME_WITHDRAWALS, withdrawn(question, now)),
                        now);
        Facts sum = assessment.arithmetic();
        return new Answer(sum.money("amount"), sum.money("available"), sum.money("open"), sum.money("keep"));
    }

    private Assessment assess(
            RuleSet rules, List<String> names, Map<EvidenceType, EvidenceFact> evidence, LocalDateTime now) {
        LocalDate today = now.toLocalDate();
        Facts application = Facts.with("cardKind", "BANK")
                .and("card", ANY)
                .and("contractNumber", ANY)
                .build();
        return rules.assess(new AssessmentInput(rules.id(), today, application, evidence, policy.on(today, names)));
    }

    private static EvidenceFact account(Question q, LocalDateTime now) {
        return confirmed(
                Facts.with("accountNumber", ANY)
                        .and("accounts", 1)
                        .and("state", "NORMAL")
                        .and("balance", q.balance())
                        .and("held", Money.ZERO)
                        .and("employerName", ""),
                now);
    }

    private static EvidenceFact loan(Question q, LocalDateTime now) {
        return confirmed(
                Facts.with("loanNumber", ANY)
                        .and("releasedOn", now.toLocalDate().minusYears(HELD_LONG))
                        .and("instalments", 1)
                        .and("repaid", q.spent())
                        .and("principalRepaid", q.spent())
                        .and("interestRepaid", Money.ZERO)
                        .and("claimed", q.taken())
                        .and("claimedByOthers", Money.ZERO)
                        .and("arrears", 0)
                        .and("offsetAgreement", false),
                now);
    }

    private static EvidenceFact contract(Question q, LocalDateTime now) {
        return confirmed(
                Facts.with("contractNumber", ANY)
                        .and("status", "VALID")
                        .and("signedOn", now.toLocalDate())
                        .and("price", q.spent())
                        .and("paid", q.spent())
                        .and("personIsBuyer", true),
                now);
    }

    private static EvidenceFact withdrawn(Question q, LocalDateTime now) {
        return confirmed(
                Facts.with("contractNumber", ANY).and("taken", q.taken()).and("ownTaken", Money.ZERO), now);
    }

    private static EvidenceFact confirmed(Facts.Builder facts, LocalDateTime now) {
        return new EvidenceFact(EvidenceOutcome.CONFIRMED, facts.build(), now);
    }
}
