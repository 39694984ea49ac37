package hall.fund.service;

import hall.fund.domain.ledger.Ledger;
import hall.fund.domain.ledger.LedgerAccount;
import hall.fund.domain.ledger.LedgerHead;
import hall.fund.domain.ledger.TrialBalanceRow;
import hall.shared.Money;
import hall.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Reads the books as a whole. */
@Stateless
@RolesAllowed({Role.FINANCE, Role.SUPERVISOR, Role.AUDITOR, Role.SYSTEM})
public class LedgerQueries {

    @Inject
    private Ledger ledger;

    /**
     * A line of the trial balance as people read it.
     *
     * @param balance on the side where the head grows
     */
    public record HeadView(String code, String title, Money debit, Money credit, Money balance) {}

    /** The trial balance up to and including a day, by head; two statements, however many postings there are. */
    public List<HeadView> trialBalance(LocalDate upTo) {
        return ledger.trialBalance(upTo).stream().map(LedgerQueries::view).toList();
    }

    /**
     * The sub-accounts of a head that are not at zero at the end of a day, such as the suspense of each employer; one statement,
     * 1,000 lines at most.
     */
    public List<HeadView> subAccounts(LedgerHead head, LocalDate upTo) {
        return ledger.subAccounts(head, upTo).stream().map(LedgerQueries::view).toList();
    }

    /** The last day that was closed, null when none was. */
    public LocalDate lastClosedDay() {
        return ledger.lastClosedDay();
    }

    private static HeadView view(TrialBalanceRow row) {
        LedgerHead head = new LedgerAccount(row.head()).head();
        Money net = head.side() == LedgerHead.Side.DEBIT ? row.net() : Money.ZERO.minus(row.net());
        return new HeadView(row.head(), head.title(), row.debit(), row.credit(), net);
    }
}
