package hall.finance.service.close;

import hall.finance.domain.close.CloseCondition;
import hall.finance.service.PeriodRules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** What people book by hand is finished before its day closes. */
@ApplicationScoped
public class HandBooksCondition implements CloseCondition {

    private PeriodRules rules;

    protected HandBooksCondition() {}

    @Inject
    public HandBooksCondition(PeriodRules rules) {
        this.rules = rules;
    }

    @Override
    public void require(LocalDate day) {
        rules.requireDayClosable(day);
    }

    @Override
    public void requireForGood(LocalDate day) {
        rules.requireDayClosableForGood(day);
    }
}
