package hall.fund.persistence;

import hall.fund.domain.account.CreditKind;
import hall.fund.domain.contribution.ContributionList;
import hall.fund.domain.ledger.LedgerAccount;
import hall.fund.domain.ledger.LedgerEntry;
import hall.fund.domain.ledger.LedgerHead;
import hall.shared.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;

/**
 * Credits all lines of a list by five statements, however many lines it has: what {@code PersonalAccount.credit} does to one account,
 * done to all of them (docs/adr/0014; {@code ContributionsIT} holds it against the invariants). The balances go first, under the
 * very conditions that make a line good: when fewer accounts than lines take the money, all of it is rolled back.
 */
@ApplicationScoped
class ContributionCredit {

    private static final String OF_LIST =
            "update personal_account a join contribution_line l on l.list_id = ?1 and l.account_number = a.account_number set ";

    private static final String ADD =
            "a.current_year = a.current_year + l.person_part + l.employer_part, a.version = a.version + 1";

    private static final String REMIT = OF_LIST + ADD + ", a.paid_to = ?3 where a.employer_account = ?2"
            + " and (a.state = '01' or a.state = '06' and a.former_state = '01')"
            + " and (a.paid_to is null or a.paid_to < ?3)";

    private static final String BACK_PAY =
            OF_LIST + ADD + " where a.employer_account = ?2 and a.state in ('01', '02', '06')";

    // A statement of its own: within one, nobody says in which order columns are set.
    private static final String HOLD = OF_LIST
            + "a.held = if(a.whole_freezes > 0, a.carried_over + a.current_year,"
            + " least(a.claimed, a.carried_over + a.current_year)) where a.whole_freezes > 0 or a.claimed > 0";

    private static final String POST =
            "insert into posting (entry_id, line, booked_on, debit_account, credit_account, amount)"
                    + " select e.id, l.line, e.booked_on, ?1, concat(?2, l.account_number),"
                    + " l.person_part + l.employer_part from contribution_line l"
                    + " join ledger_entry e on e.business_key = ?3 where l.list_id = ?4";

    /** What the code of a person's account in the ledger begins with. */
    private static final String DEPOSITS = LedgerHead.DEPOSITS.code() + ":";

    private static final String JOURNAL = "insert into account_entry (id, account_number, booked_on, booked_at, type,"
            + " amount, carried_over, current_year, balance_after, serial, red, entry_id, paid_for)"
            + " select ?1 + l.line - 1, l.account_number, ?2, ?3, ?4, l.person_part + l.employer_part, 0,"
            + " l.person_part + l.employer_part, a.carried_over + a.current_year, ?5, 0, e.id, ?6"
            + " from contribution_line l join ledger_entry e on e.business_key = ?7 join personal_account a on a.account_number = l.account_number"
            + " where l.list_id = ?8";

    @PersistenceContext(unitName = "hall")
    private EntityManager entities;

    /** Joins the caller's transaction. */
    void credit(ContributionList list, LedgerAccount from, LocalDateTime at) {
        require(list, balances(list), "balances");
        entities.createNativeQuery(HOLD).setParameter(1, list.id()).executeUpdate();
        entities.persist(new LedgerEntry(list.businessKey(), null, at));
        entities.flush();
        require(
                list,
                entities.createNativeQuery(POST)
                        .setParameter(1, from.code())
                        .setParameter(2, DEPOSITS)
                        .setParameter(3, list.businessKey())
                        .setParameter(4, list.id())
                        .executeUpdate(),
                "postings");
        require(list, journal(list, at), "journal rows");
    }

    private int balances(ContributionList list) {
        if (list.kind() == CreditKind.BACK_PAYMENT) {
            return entities.createNativeQuery(BACK_PAY)
                    .setParameter(1, list.id())
                    .setParameter(2, list.employerAccount())
                    .executeUpdate();
        }
        return entities.createNativeQuery(REMIT)
                .setParameter(1, list.id())
                .setParameter(2, list.employerAccount())
                .setParameter(3, list.month().toString())
                .executeUpdate();
    }

    private int journal(ContributionList list, LocalDateTime at) {
        return entities.createNativeQuery(JOURNAL)
                .setParameter(1, Ids.block(list.heads()))
                .setParameter(2, at.toLocalDate())
                .setParameter(3, at)
                .setParameter(4, list.kind().type().code())
                .setParameter(5, list.number())
                .setParameter(6, list.month().toString())
                .setParameter(7, list.businessKey())
                .setParameter(8, list.id())
                .executeUpdate();
    }

    /** An account changed after the list was found good: the transaction ends here, and the next look finds the list stale. */
    private static void require(ContributionList list, int written, String what) {
        if (written != list.heads()) {
            throw new IllegalStateException(
                    "list " + list.id() + " of " + list.heads() + " lines met " + written + " " + what);
        }
    }
}
