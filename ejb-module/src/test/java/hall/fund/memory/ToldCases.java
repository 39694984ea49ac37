package hall.fund.memory;

import hall.casefile.domain.ApprovedCase;
import hall.casefile.domain.CaseHandler;
import hall.casefile.service.CompletionService;
import hall.shared.CaseNumber;
import hall.shared.Money;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Cases that are granted, and what they are told of their money. */
final class ToldCases extends CompletionService {

    final List<String> told = new ArrayList<>();
    private final Map<CaseNumber, Runnable> granted = new HashMap<>();
    private final Map<CaseNumber, Runnable> takeable = new HashMap<>();

    void fulfil(CaseHandler handler, ApprovedCase approved) {
        handler.fulfil(approved);
        takeable.put(approved.caseNumber(), () -> handler.requireFulfillable(approved));
        granted.put(approved.caseNumber(), () -> handler.fulfil(approved));
    }

    @Override
    public void complete(CaseNumber caseNumber, Money paid, Money balanceAfter) {
        told.add(caseNumber.brief() + " paid " + paid + " leaves " + balanceAfter);
    }

    @Override
    public void paymentFailed(CaseNumber caseNumber, String reasonCode, String bankMessage) {
        told.add(caseNumber.brief() + " failed " + reasonCode + " " + bankMessage);
    }

    @Override
    public void paymentCameBack(CaseNumber caseNumber) {
        told.add(caseNumber.brief() + " came back");
    }

    @Override
    public void requireTakeable(CaseNumber caseNumber) {
        takeable.get(caseNumber).run();
    }

    @Override
    public void takeAgain(CaseNumber caseNumber) {
        granted.get(caseNumber).run();
    }
}
