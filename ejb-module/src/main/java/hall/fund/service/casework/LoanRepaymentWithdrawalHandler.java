package hall.fund.service.casework;

import hall.casefile.domain.ApprovedCase;
import hall.casefile.domain.CaseHandler;
import hall.casefile.domain.Parties;
import hall.casefile.domain.PayeeQuestions;
import hall.casefile.domain.RuleSet;
import hall.fund.domain.account.PersonalAccounts;
import hall.fund.domain.withdrawal.LoanRepaymentRulesV1;
import hall.identity.domain.Applicant;
import hall.shared.Facts;
import hall.shared.ServiceItemCode;
import hall.verification.domain.EvidenceType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;

/** TQ04 偿还住房公积金贷款提取: what was repaid to the fund in the last months comes out of the own account, once a year. */
@ApplicationScoped
public class LoanRepaymentWithdrawalHandler implements CaseHandler {

    private static final ServiceItemCode ITEM = new ServiceItemCode("TQ04");
    private static final RuleSet CURRENT = new LoanRepaymentRulesV1();

    private PersonalAccounts accounts;
    private LoanRepaymentBooks books;
    private LoanRepaymentFulfilment fulfilment;

    protected LoanRepaymentWithdrawalHandler() {}

    @Inject
    public LoanRepaymentWithdrawalHandler(
            PersonalAccounts accounts, LoanRepaymentBooks books, LoanRepaymentFulfilment fulfilment) {
        this.accounts = accounts;
        this.books = books;
        this.fulfilment = fulfilment;
    }

    @Override
    public ServiceItemCode item() {
        return ITEM;
    }

    @Override
    public String currentRuleSet() {
        return CURRENT.id();
    }

    @Override
    public RuleSet ruleSet(String id) {
        if (!id.equals(CURRENT.id())) {
            throw new IllegalArgumentException("no rule set " + id + " of " + ITEM);
        }
        return CURRENT;
    }

    @Override
    public Facts parameters(LocalDate on) {
        return books.parameters(on);
    }

    @Override
    public Parties parties(Applicant applicant) {
        return AccountFacts.parties(accounts.of(applicant.identityNumber()));
    }

    /** Nothing is asked: everything is in the books. */
    @Override
    public Facts application(Facts answers) {
        return Facts.none();
    }

    @Override
    public Map<EvidenceType, Facts> ownBooks(Applicant applicant, Facts application, LocalDate on) {
        return books.read(applicant, on);
    }

    @Override
    public Map<EvidenceType, Facts> evidenceNeeded(Applicant applicant, Facts application) {
        return PayeeQuestions.about(applicant);
    }

    @Override
    public void fulfil(ApprovedCase approved) {
        fulfilment.fulfil(approved);
    }
}
