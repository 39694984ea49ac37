package hall.fund.persistence;

import hall.fund.domain.account.AccountEntry;
import hall.fund.domain.account.AccountNumber;
import hall.fund.domain.account.PersonalAccount;
import hall.fund.domain.contribution.ContributionLine;
import hall.fund.domain.contribution.ContributionList;
import hall.fund.domain.ledger.LedgerAccount;
import hall.fund.domain.ledger.LedgerEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Credits all lines of a list by the accounts' own rule, some hundred accounts at a time: read and locked by one statement, written by
 * batches, then let go, so that memory holds no more than these (and the list's postings). An account that does not take the money
 * ends the transaction, with all of it (docs/adr/0015).
 */
@ApplicationScoped
class ContributionCredit {

    /** Accounts at once. */
    static final int AT_ONCE = 500;

    @PersistenceContext(unitName = "hall")
    private EntityManager entities;

    /** Joins the caller's transaction. */
    void credit(
            ContributionList list,
            LedgerEntry entry,
            LedgerAccount from,
            List<ContributionLine> some,
            LocalDateTime at) {
        Map<String, PersonalAccount> accounts = locked(some);
        List<Object> written = new ArrayList<>(accounts.values());
        for (ContributionLine line : some) {
            PersonalAccount account = accounts.get(line.account());
            if (account == null || !account.employerAccount().equals(list.employerAccount())) {
                throw new IllegalStateException("list " + list.id() + ": line " + line.line() + " lost its account");
            }
            AccountEntry row =
                    account.credit(list.kind(), line.total(), list.month().value(), list.number(), entry, at);
            entry.transfer(from, LedgerAccount.deposits(new AccountNumber(line.account())), line.total());
            entities.persist(row);
            written.add(row);
        }
        entities.flush();
        written.forEach(entities::detach);
    }

    private Map<String, PersonalAccount> locked(List<ContributionLine> some) {
        return entities
                .createQuery(
                        "select a from PersonalAccount a where a.accountNumber in :numbers order by a.accountNumber",
                        PersonalAccount.class)
                .setParameter(
                        "numbers", some.stream().map(ContributionLine::account).toList())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(a -> a.number().value(), Function.identity()));
    }
}
