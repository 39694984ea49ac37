package hall.fund.domain.withdrawal;

import static hall.fund.domain.withdrawal.Verdicts.fail;
import static hall.fund.domain.withdrawal.Verdicts.pass;
import static hall.fund.domain.withdrawal.Verdicts.unknown;

import hall.casefile.domain.ArticleRef;
import hall.casefile.domain.Assessment;
import hall.casefile.domain.AssessmentInput;
import hall.casefile.domain.Finding;
import hall.casefile.domain.Finding.Verdict;
import hall.casefile.domain.RuleSet;
import hall.fund.domain.policy.HomePurchasePolicy;
import hall.shared.Facts;
import hall.shared.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * TQ01, first edition: withdrawal for buying a newly built home (购买新建商品房提取, Regulation Art. 24 item 1).
 *
 * <p>The amount is what is free on the account and at most what was paid on the contract less what anybody has withdrawn for it.
 * As long as the register has not said what was paid there is no amount. A register that has no record speaks against nobody
 * (F02): contracts of other cities and marriages from before the registers were kept are real all the same.
 */
public final class HomePurchaseRulesV1 implements RuleSet {

    public static final String ID = "TQ01-1";

    private static final ArticleRef PROPERTY = ArticleRef.regulation(3, 0);
    private static final ArticleRef BUYING_A_HOME = ArticleRef.regulation(24, 1);
    private static final ArticleRef PAYMENT = ArticleRef.regulation(25, 0);
    private static final String NO_RECORD = "F02";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Assessment assess(AssessmentInput input) {
        HomePurchasePolicy policy = HomePurchasePolicy.of(input.parameters());
        OwnAccount account = new OwnAccount(input, policy.keepBalance());
        HomeEvidence home = new HomeEvidence(input);
        List<Finding> findings = List.of(
                account.normal(),
                account.single(),
                contractValid(home),
                buyerIsFamily(home),
                signedInTime(home, policy.monthsSinceSigning(), input.on()),
                notUsedBefore(home),
                familyLimit(home),
                account.balanceAvailable(),
                PayoutRules.cardIsOwn(input, PAYMENT),
                PayoutRules.accountOfApplicant(input, PROPERTY));
        boolean failed = findings.stream().anyMatch(f -> f.verdict() == Verdict.FAIL);
        Money possible = account.free().min(home.open());
        Facts.Builder figures = home.figures(possible);
        account.arithmetic(figures, possible);
        return new Assessment(ID, findings, failed ? Money.ZERO : possible, figures.build());
    }

    private static Finding contractValid(HomeEvidence home) {
        Facts.Builder facts = home.asked();
        if (home.contract().isEmpty()) {
            return unknown("contract-valid", home.hasNoContract() ? NO_RECORD : "", BUYING_A_HOME, facts);
        }
        Facts c = home.contract().get();
        facts.and("status", c.text("status"))
                .and("statusChangedOn", c.optionalText("statusChangedOn").orElse(null))
                .and("price", c.money("price"))
                .and("paid", c.money("paid"));
        return c.text("status").equals("VALID")
                ? pass("contract-valid", BUYING_A_HOME, facts)
                : fail("contract-valid", "B01", BUYING_A_HOME, facts);
    }

    private static Finding buyerIsFamily(HomeEvidence home) {
        if (home.contract().isEmpty()) {
            return unknown("buyer-is-family", BUYING_A_HOME);
        }
        if (home.isBuyer()) {
            return pass("buyer-is-family", BUYING_A_HOME, Facts.with("buyer", "SELF"));
        }
        return switch (home.spouseIsBuyer()) {
            case YES -> pass("buyer-is-family", BUYING_A_HOME, Facts.with("buyer", "SPOUSE"));
            case NO -> fail("buyer-is-family", "B02", BUYING_A_HOME, home.asked());
            case NO_RECORD ->
                unknown(
                        "buyer-is-family",
                        NO_RECORD,
                        BUYING_A_HOME,
                        Facts.with("household", home.householdNamesABuyer() ? "SPOUSE" : "NONE"));
            case NOT_SAID -> unknown("buyer-is-family", BUYING_A_HOME);
        };
    }

    private static Finding signedInTime(HomeEvidence home, int months, LocalDate on) {
        if (home.contract().isEmpty()) {
            return unknown("signed-in-time", BUYING_A_HOME);
        }
        LocalDate signed = home.contract().get().date("signedOn");
        LocalDate last = signed.plusMonths(months);
        Facts.Builder facts =
                Facts.with("months", months).and("signedOn", signed).and("lastDay", last);
        return on.isAfter(last)
                ? fail("signed-in-time", "B03", BUYING_A_HOME, facts)
                : pass("signed-in-time", BUYING_A_HOME, facts);
    }

    private static Finding notUsedBefore(HomeEvidence home) {
        if (home.withdrawals().isEmpty()) {
            return unknown("not-used-before", BUYING_A_HOME);
        }
        Facts w = home.withdrawals().get();
        Money own = w.money("ownTaken");
        Facts.Builder facts = home.asked()
                .and("ownTaken", own)
                .and("ownTakenOn", w.optionalText("ownTakenOn").orElse(null));
        return own.isPositive()
                ? fail("not-used-before", "B06", BUYING_A_HOME, facts)
                : pass("not-used-before", BUYING_A_HOME, facts);
    }

    private static Finding familyLimit(HomeEvidence home) {
        if (home.contract().isEmpty() || home.withdrawals().isEmpty()) {
            return unknown("family-limit", BUYING_A_HOME);
        }
        Facts.Builder facts =
                Facts.with("paid", home.paid()).and("taken", home.taken()).and("open", home.open());
        return home.open().isPositive()
                ? pass("family-limit", BUYING_A_HOME, facts)
                : fail("family-limit", "B04", BUYING_A_HOME, facts);
    }
}
