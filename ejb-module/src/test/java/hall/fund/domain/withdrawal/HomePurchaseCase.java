package hall.fund.domain.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;

import hall.casefile.domain.Assessment;
import hall.casefile.domain.AssessmentInput;
import hall.casefile.domain.EvidenceFact;
import hall.casefile.domain.Finding;
import hall.casefile.domain.Finding.Verdict;
import hall.fund.domain.policy.HomePurchasePolicy;
import hall.fund.domain.policy.LoanRepaymentPolicy;
import hall.shared.Facts;
import hall.shared.Money;
import hall.verification.domain.EvidenceOutcome;
import hall.verification.domain.EvidenceType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.lifecycle.BeforeTry;
import org.junit.jupiter.api.BeforeEach;

/** A home purchase for which every condition holds, and the words to change one thing of it. */
abstract class HomePurchaseCase {

    static final LocalDate ON = LocalDate.of(2026, 11, 24);
    static final LocalDateTime AT = ON.atTime(10, 14);
    static final String CARD = "9999990000000000014";
    static final String CONTRACT = "YS202611240001";
    static final String JIA = "999902198506150010";

    final Map<EvidenceType, EvidenceFact> evidence = new EnumMap<>(EvidenceType.class);
    Money keep;

    @BeforeEach
    @BeforeTry
    void everythingHolds() {
        evidence.clear();
        keep = Money.ZERO;
        confirmed(
                EvidenceType.FUND_ACCOUNT,
                Facts.with("accountNumber", "999900000002")
                        .and("accounts", 1)
                        .and("state", "NORMAL")
                        .and("balance", Money.of("63218.45"))
                        .and("held", Money.ZERO)
                        .and("employerName", "示例市虚构纺织有限公司"));
        confirmed(
                EvidenceType.HOME_WITHDRAWALS,
                Facts.with("contractNumber", CONTRACT).and("taken", Money.ZERO).and("ownTaken", Money.ZERO));
        confirmed(
                EvidenceType.HOME_CONTRACT,
                Facts.with("contractNumber", CONTRACT)
                        .and("status", "VALID")
                        .and("signedOn", LocalDate.of(2026, 10, 10))
                        .and("price", Money.of("680000.00"))
                        .and("paid", Money.of("204000.00"))
                        .and("buyers", 2)
                        .and("personIsBuyer", true));
        confirmed(EvidenceType.MARRIAGE, Facts.with("maritalStatus", "MARRIED").and("spouseIdentityNumber", JIA));
        confirmed(EvidenceType.HOUSEHOLD, Facts.with("relation", "SPOUSE").and("spouseIdentityNumber", JIA));
        confirmed(
                EvidenceType.SOCIAL_SECURITY_CARD,
                Facts.with("bankCard", CARD).and("cardState", "NORMAL").and("financialState", "ACTIVE"));
        confirmed(EvidenceType.BANK_ACCOUNT, Facts.with("accountClass", "I").and("accountState", "NORMAL"));
    }

    void confirmed(EvidenceType type, Facts.Builder facts) {
        evidence.put(type, new EvidenceFact(EvidenceOutcome.CONFIRMED, facts.build(), AT));
    }

    void change(EvidenceType type, String fact, Object value) {
        change(type, EvidenceOutcome.CONFIRMED, Facts.with(fact, value).build());
    }

    void change(EvidenceType type, EvidenceOutcome outcome, Facts facts) {
        evidence.put(type, new EvidenceFact(outcome, evidence.get(type).facts().plus(facts), AT));
    }

    void says(EvidenceType type, EvidenceOutcome outcome) {
        evidence.put(type, new EvidenceFact(outcome, Facts.none(), AT));
    }

    void buyersAre(String... others) {
        change(
                EvidenceType.HOME_CONTRACT,
                EvidenceOutcome.CONFIRMED,
                Facts.with("personIsBuyer", false)
                        .and("otherBuyers", List.of(others))
                        .build());
    }

    AssessmentInput input() {
        Facts application = Facts.with("card", CARD)
                .and("cardKind", "SOCIAL_SECURITY")
                .and("contractNumber", CONTRACT)
                .build();
        Facts parameters = Facts.with(HomePurchasePolicy.MONTHS_SINCE_SIGNING, 24)
                .and(LoanRepaymentPolicy.KEEP_BALANCE, keep)
                .build();
        return new AssessmentInput(HomePurchaseRulesV1.ID, ON, application, evidence, parameters);
    }

    Assessment assess() {
        return new HomePurchaseRulesV1().assess(input());
    }

    Finding finding(String condition) {
        return assess().findings().stream()
                .filter(f -> f.condition().equals(condition))
                .findFirst()
                .orElseThrow();
    }

    Finding onlyFailure(String condition) {
        assertThat(assess().findings().stream()
                        .filter(f -> f.verdict() == Verdict.FAIL)
                        .map(Finding::condition))
                .containsExactly(condition);
        assertThat(assess().amount()).isEqualTo(Money.ZERO);
        return finding(condition);
    }

    Finding onlyUnknown(String... conditions) {
        assertThat(assess().anyFail()).isFalse();
        assertThat(assess().findings().stream()
                        .filter(f -> f.verdict() == Verdict.UNKNOWN)
                        .map(Finding::condition))
                .containsExactly(conditions);
        return finding(conditions[0]);
    }

    static long cents(Money amount) {
        return amount.amount().movePointRight(2).longValueExact();
    }

    static Money cents(long cents) {
        return new Money(BigDecimal.valueOf(cents, 2));
    }
}
