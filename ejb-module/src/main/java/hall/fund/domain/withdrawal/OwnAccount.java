package hall.fund.domain.withdrawal;

import static hall.fund.domain.withdrawal.Verdicts.fail;
import static hall.fund.domain.withdrawal.Verdicts.pass;
import static hall.fund.domain.withdrawal.Verdicts.unknown;

import hall.casefile.domain.ArticleRef;
import hall.casefile.domain.AssessmentInput;
import hall.casefile.domain.EvidenceFact;
import hall.casefile.domain.Finding;
import hall.shared.Facts;
import hall.shared.Money;
import hall.verification.domain.EvidenceType;
import java.util.Optional;

/**
 * The own account as withdrawal rules read it, and the three conditions that every withdrawal makes on it. Part of the first
 * editions of TQ04's and TQ01's rules and frozen with them.
 */
final class OwnAccount {

    private static final ArticleRef ONE_ACCOUNT = ArticleRef.regulation(13, 0);
    private static final ArticleRef GROUNDS = ArticleRef.regulation(24, 0);

    private final Optional<EvidenceFact> evidence;
    private final Optional<Facts> account;
    private final Money keep;

    /** Keep is what must stay on the account. */
    OwnAccount(AssessmentInput input, Money keep) {
        this.evidence = input.evidence(EvidenceType.FUND_ACCOUNT);
        this.account = evidence.filter(EvidenceFact::isConfirmed).map(EvidenceFact::facts);
        this.keep = keep;
    }

    /** What can be taken out, never below zero. */
    Money free() {
        return account.map(a ->
                        a.money("balance").minus(a.money("held")).minus(keep).max(Money.ZERO))
                .orElse(Money.ZERO);
    }

    /** The figures of the account when so much is taken out. */
    void arithmetic(Facts.Builder out, Money amount) {
        out.and("available", free()).and("keep", keep).and("amount", amount);
        account.ifPresent(a -> out.and("balance", a.money("balance"))
                .and("held", a.money("held"))
                .and("balanceAfter", a.money("balance").minus(amount)));
    }

    Finding normal() {
        if (evidence.isEmpty()) {
            return fail("account-normal", "A01", GROUNDS, Facts.with("state", "NONE"));
        }
        if (account.isEmpty()) {
            return unknown("account-normal", GROUNDS);
        }
        Facts a = account.get();
        Facts.Builder facts = Facts.with("state", a.text("state"))
                .and("accountNumber", a.text("accountNumber"))
                .and("employerName", a.text("employerName"));
        return a.text("state").equals("NORMAL")
                ? pass("account-normal", GROUNDS, facts)
                : fail("account-normal", "A01", GROUNDS, facts);
    }

    Finding single() {
        if (account.isEmpty()) {
            return unknown("single-account", ONE_ACCOUNT);
        }
        int accounts = account.get().integer("accounts");
        Facts.Builder facts = Facts.with("accounts", accounts);
        return accounts == 1
                ? pass("single-account", ONE_ACCOUNT, facts)
                : fail("single-account", "A02", ONE_ACCOUNT, facts);
    }

    Finding balanceAvailable() {
        if (account.isEmpty()) {
            return unknown("balance-available", GROUNDS);
        }
        Facts a = account.get();
        Facts.Builder facts = Facts.with("available", free())
                .and("balance", a.money("balance"))
                .and("held", a.money("held"));
        return free().isPositive()
                ? pass("balance-available", GROUNDS, facts)
                : fail("balance-available", "A03", GROUNDS, facts);
    }
}
