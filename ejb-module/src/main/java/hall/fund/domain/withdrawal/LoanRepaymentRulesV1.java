package hall.fund.domain.withdrawal;

import static hall.fund.domain.withdrawal.Verdicts.fail;
import static hall.fund.domain.withdrawal.Verdicts.pass;
import static hall.fund.domain.withdrawal.Verdicts.unknown;

import hall.casefile.domain.ArticleRef;
import hall.casefile.domain.Assessment;
import hall.casefile.domain.AssessmentInput;
import hall.casefile.domain.EvidenceFact;
import hall.casefile.domain.Finding;
import hall.casefile.domain.Finding.Verdict;
import hall.casefile.domain.RuleSet;
import hall.fund.domain.policy.LoanRepaymentPolicy;
import hall.shared.Facts;
import hall.shared.Money;
import hall.verification.domain.EvidenceType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * TQ04, first edition: withdrawal for repaying the own loan of the fund (偿还住房公积金贷款提取, Regulation Art. 24 item 5).
 *
 * <p>The centre's own books always answer: no entry for the account or the loan means there is none. A source outside that
 * gives no answer, or an unclear one, leaves its condition UNKNOWN; only what it confirms or denies can speak against anyone.
 */
public final class LoanRepaymentRulesV1 implements RuleSet {

    public static final String ID = "TQ04-1";

    private static final ArticleRef PROPERTY = ArticleRef.regulation(3, 0);
    private static final ArticleRef REPAYING_A_LOAN = ArticleRef.regulation(24, 5);
    private static final ArticleRef PAYMENT = ArticleRef.regulation(25, 0);

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Assessment assess(AssessmentInput input) {
        Books books = new Books(input);
        List<Finding> findings = List.of(
                books.account.normal(),
                books.account.single(),
                loanRepaid(books),
                sinceLast(books),
                sinceRelease(books),
                noArrears(books),
                noOffsetAgreement(books),
                books.account.balanceAvailable(),
                PayoutRules.cardIsOwn(input, PAYMENT),
                PayoutRules.accountOfApplicant(input, PROPERTY));
        boolean failed = findings.stream().anyMatch(f -> f.verdict() == Verdict.FAIL);
        Money possible = books.possible();
        return new Assessment(ID, findings, failed ? Money.ZERO : possible, books.arithmetic(possible));
    }

    /** The own books as these rules read them. */
    private static final class Books {

        private final LocalDate on;
        private final LoanRepaymentPolicy policy;
        private final OwnAccount account;
        private final Optional<EvidenceFact> loanEvidence;
        private final Optional<Facts> loan;

        Books(AssessmentInput input) {
            on = input.on();
            policy = LoanRepaymentPolicy.of(input.parameters());
            account = new OwnAccount(input, policy.keepBalance());
            loanEvidence = input.evidence(EvidenceType.FUND_LOAN);
            loan = loanEvidence.filter(EvidenceFact::isConfirmed).map(EvidenceFact::facts);
        }

        Money open() {
            return loan.map(l -> l.money("repaid").minus(l.money("claimed")).max(Money.ZERO))
                    .orElse(Money.ZERO);
        }

        Money possible() {
            return account.free().min(open());
        }

        Facts arithmetic(Money possible) {
            Facts.Builder out = Facts.with("open", open()).and("windowMonths", policy.windowMonths());
            account.arithmetic(out, possible);
            loan.ifPresent(l -> out.and("repaid", l.money("repaid"))
                    .and("principalRepaid", l.money("principalRepaid"))
                    .and("interestRepaid", l.money("interestRepaid"))
                    .and("instalments", l.integer("instalments"))
                    .and("claimed", l.money("claimed"))
                    .and("claimedByOthers", l.money("claimedByOthers")));
            return out.build();
        }
    }

    private static Finding loanRepaid(Books books) {
        if (books.loanEvidence.isEmpty()) {
            return fail("loan-repaid", "", REPAYING_A_LOAN, noRepayments(books));
        }
        if (books.loan.isEmpty()) {
            return unknown("loan-repaid", REPAYING_A_LOAN);
        }
        Facts l = books.loan.get();
        Facts.Builder facts = Facts.with("windowMonths", books.policy.windowMonths())
                .and("loanNumber", l.text("loanNumber"))
                .and("instalments", l.integer("instalments"))
                .and("repaid", l.money("repaid"))
                .and("claimed", l.money("claimed"))
                .and("open", books.open())
                .and("lastPaidOn", l.optionalText("lastPaidOn").orElse(null));
        return books.open().isPositive()
                ? pass("loan-repaid", REPAYING_A_LOAN, facts)
                : fail("loan-repaid", "", REPAYING_A_LOAN, facts);
    }

    private static Facts.Builder noRepayments(Books books) {
        return Facts.with("windowMonths", books.policy.windowMonths())
                .and("instalments", 0)
                .and("repaid", Money.ZERO)
                .and("claimed", Money.ZERO)
                .and("open", Money.ZERO);
    }

    private static Finding sinceLast(Books books) {
        if (books.loan.isEmpty()) {
            return unknown("twelve-months-since-last", REPAYING_A_LOAN);
        }
        Facts l = books.loan.get();
        Facts.Builder facts = Facts.with("months", books.policy.monthsBetween());
        Optional<LocalDate> last = l.optionalDate("lastWithdrawalOn");
        if (last.isEmpty()) {
            return pass("twelve-months-since-last", REPAYING_A_LOAN, facts);
        }
        facts.and("lastWithdrawalOn", last.get()).and("lastWithdrawalAmount", l.money("lastWithdrawalAmount"));
        return since("twelve-months-since-last", last.get(), books.policy.monthsBetween(), books.on, facts);
    }

    private static Finding sinceRelease(Books books) {
        if (books.loan.isEmpty()) {
            return unknown("twelve-months-since-release", REPAYING_A_LOAN);
        }
        LocalDate released = books.loan.get().date("releasedOn");
        Facts.Builder facts =
                Facts.with("months", books.policy.monthsSinceRelease()).and("releasedOn", released);
        return since("twelve-months-since-release", released, books.policy.monthsSinceRelease(), books.on, facts);
    }

    private static Finding since(String condition, LocalDate start, int months, LocalDate on, Facts.Builder facts) {
        LocalDate holdsFrom = start.plusMonths(months);
        facts.and("holdsFrom", holdsFrom);
        return on.isBefore(holdsFrom)
                ? new Finding(condition, "C01", Verdict.FAIL, REPAYING_A_LOAN, facts.build(), Optional.of(holdsFrom))
                : pass(condition, REPAYING_A_LOAN, facts);
    }

    private static Finding noArrears(Books books) {
        if (books.loan.isEmpty()) {
            return unknown("no-arrears", REPAYING_A_LOAN);
        }
        int overdue = books.loan.get().integer("arrears");
        Facts.Builder facts = Facts.with("arrears", overdue);
        return overdue == 0
                ? pass("no-arrears", REPAYING_A_LOAN, facts)
                : fail("no-arrears", "C02", REPAYING_A_LOAN, facts);
    }

    private static Finding noOffsetAgreement(Books books) {
        if (books.loan.isEmpty()) {
            return unknown("no-offset-agreement", REPAYING_A_LOAN);
        }
        boolean agreed = books.loan.get().flag("offsetAgreement");
        Facts.Builder facts = Facts.with("offsetAgreement", agreed);
        return agreed
                ? fail("no-offset-agreement", "C03", REPAYING_A_LOAN, facts)
                : pass("no-offset-agreement", REPAYING_A_LOAN, facts);
    }
}
