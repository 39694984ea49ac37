package hall.fund.service.casework;

import hall.casefile.domain.ApprovedCase;
import hall.casefile.domain.PayeeQuestions;
import hall.fund.domain.account.PersonalAccounts;
import hall.fund.domain.withdrawal.HomePurchaseRulesV1;
import hall.identity.domain.Applicant;
import hall.shared.Facts;
import hall.verification.domain.EvidenceType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** TQ01 购买新建商品房提取: what was paid on the contract of a new home comes out of the buyers' own accounts, once a person. */
@ApplicationScoped
public class HomePurchaseWithdrawalHandler extends WithdrawalHandler {

    private HomePurchaseBooks books;
    private HomePurchaseFulfilment fulfilment;

    protected HomePurchaseWithdrawalHandler() {}

    @Inject
    public HomePurchaseWithdrawalHandler(
            PersonalAccounts accounts, HomePurchaseBooks books, HomePurchaseFulfilment fulfilment) {
        super("TQ01", List.of(new HomePurchaseRulesV1()), accounts);
        this.books = books;
        this.fulfilment = fulfilment;
    }

    @Override
    public Facts parameters(LocalDate on) {
        return books.parameters(on);
    }

    @Override
    public Facts application(Facts answers) {
        return HomePurchaseAnswers.read(answers);
    }

    @Override
    public Map<EvidenceType, Facts> ownBooks(Applicant applicant, Facts application, LocalDate on) {
        return books.read(applicant, HomePurchaseAnswers.contract(application));
    }

    /**
     * The marriage register and the household are asked at once, though they only count when the applicant is no buyer: the
     * register of contracts has not answered yet, and asking one after the other would cost the applicant a day.
     */
    @Override
    public Map<EvidenceType, Facts> evidenceNeeded(Applicant applicant, Facts application) {
        Map<EvidenceType, Facts> needed = new EnumMap<>(PayeeQuestions.about(applicant));
        needed.put(EvidenceType.MARRIAGE, Facts.none());
        needed.put(EvidenceType.HOUSEHOLD, Facts.none());
        HomePurchaseAnswers.contract(application)
                .ifPresent(c -> needed.put(
                        EvidenceType.HOME_CONTRACT,
                        Facts.with(HomePurchaseAnswers.CONTRACT, c.value()).build()));
        return needed;
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
