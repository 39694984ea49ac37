package hall.fund.service.casework;

import hall.casefile.domain.ApprovedCase;
import hall.casefile.domain.PayeeQuestions;
import hall.fund.domain.account.PersonalAccounts;
import hall.fund.domain.withdrawal.LoanRepaymentRulesV1;
import hall.identity.domain.Applicant;
import hall.shared.Facts;
import hall.verification.domain.EvidenceType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** TQ04 偿还住房公积金贷款提取: what was repaid to the fund in the last months comes out of the own account, once a year. */
@ApplicationScoped
public class LoanRepaymentWithdrawalHandler extends WithdrawalHandler {

    private LoanRepaymentBooks books;
    private LoanRepaymentFulfilment fulfilment;

    protected LoanRepaymentWithdrawalHandler() {}

    @Inject
    public LoanRepaymentWithdrawalHandler(
            PersonalAccounts accounts, LoanRepaymentBooks books, LoanRepaymentFulfilment fulfilment) {
        super("TQ04", List.of(new LoanRepaymentRulesV1()), accounts);
        this.books = books;
        this.fulfilment = fulfilment;
    }

    @Override
    public Facts parameters(LocalDate on) {
        return books.parameters(on);
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
    public void requireFulfillable(ApprovedCase approved) {
        fulfilment.require(approved);
    }

    @Override
    public void fulfil(ApprovedCase approved) {
        fulfilment.fulfil(approved);
    }
}
