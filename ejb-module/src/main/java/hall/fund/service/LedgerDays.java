package hall.fund.service;

import hall.fund.domain.ledger.Ledger;
import hall.payment.domain.OpenDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Days are open while the ledger takes entries on them. */
@ApplicationScoped
public class LedgerDays implements OpenDays {

    @Inject
    private Ledger ledger;

    @Override
    public void require(LocalDate day) {
        ledger.requireOpen(day);
    }
}
