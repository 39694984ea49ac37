package hall.fund.persistence;

import hall.fund.domain.account.AccountEntry;
import hall.fund.domain.account.AccountNumber;
import hall.fund.domain.account.CreditKind;
import hall.fund.domain.account.PersonalAccount;
import hall.fund.domain.contribution.ContributionList;
import hall.fund.domain.ledger.LedgerAccount;
import hall.fund.domain.ledger.LedgerEntry;
import hall.fund.domain.ledger.Posting;
import hall.shared.Money;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * Credits all lines of a list by the accounts' own rule, a block of accounts at a time: read and locked by one statement, credited by
 * {@link PersonalAccount#credit}, written by one statement for each table, and forgotten. So neither memory nor the number of
 * statements for a line grows with the list. The provider only reads: it would copy each account to find out later what changed, and
 * write each by a statement of its own. An account that does not take the money ends the transaction, with all of it (docs/adr/0015).
 */
@ApplicationScoped
class ContributionCredit {

    /** Accounts at once. */
    static final int AT_ONCE = ContributionList.BLOCK;

    private static final String LINES =
            "select line, account_number, person_part + employer_part from contribution_line"
                    + " where list_id = ?1 and line > ?2 and line <= ?3 order by line";

    private static final String ACCOUNTS = "select a.* from personal_account a where a.account_number in ("
            + "select l.account_number from contribution_line l where l.list_id = ?1 and l.line > ?2 and l.line <= ?3)"
            + " order by a.account_number for update";

    @PersistenceContext(unitName = "hall")
    private EntityManager entities;

    /** The same connection as the provider's, for the transaction is the same. */
    @Resource(lookup = "java:/jdbc/hall")
    private DataSource database;

    private record Line(int number, String account, Money amount) {}

    /**
     * Joins the caller's transaction.
     *
     * @param entry written already, without transfers
     * @param block told after each block, unless there is only one
     * @return how many lines it credited
     */
    int credit(ContributionList list, LedgerEntry entry, LedgerAccount from, LocalDateTime at, IntConsumer block) {
        int credited = 0;
        try (Connection connection = database.getConnection()) {
            CreditRows rows = new CreditRows(connection, entry, at);
            for (int after = 0; after < list.heads(); after += AT_ONCE) {
                List<Line> some = lines(list, after);
                rows.write(credited(list, some, after, entry, from, at));
                credited += some.size();
                if (list.isLong()) {
                    block.accept(credited);
                }
            }
        } catch (SQLException e) {
            throw new PersistenceException("list " + list.id() + " could not be credited", e);
        }
        return credited;
    }

    private List<CreditRows.Row> credited(
            ContributionList list,
            List<Line> some,
            int after,
            LedgerEntry entry,
            LedgerAccount from,
            LocalDateTime at) {
        Map<String, PersonalAccount> accounts = locked(list, after);
        YearMonth month = list.month().value();
        List<CreditRows.Row> rows = new ArrayList<>(some.size());
        for (Line line : some) {
            PersonalAccount account = accounts.get(line.account());
            if (account == null || !isOf(list, account)) {
                throw new IllegalStateException("list " + list.id() + ": line " + line.number() + " lost its account");
            }
            AccountEntry journal = account.credit(list.kind(), line.amount(), month, list.number(), entry, at);
            Posting transfer = entry.transferAt(
                    line.number(), from, LedgerAccount.deposits(new AccountNumber(line.account())), line.amount());
            rows.add(new CreditRows.Row(account, journal, line.number(), transfer));
        }
        return rows;
    }

    // Who is made up for may be with another employer by now; whether it was of this one's staff, the list was asked
    // before.
    private static boolean isOf(ContributionList list, PersonalAccount account) {
        return list.kind() == CreditKind.BACK_PAYMENT
                || account.employerAccount().equals(list.employerAccount());
    }

    private List<Line> lines(ContributionList list, int after) {
        List<?> rows = block(entities.createNativeQuery(LINES), list, after).getResultList();
        return rows.stream()
                .map(r -> (Object[]) r)
                .map(c -> new Line(((Number) c[0]).intValue(), (String) c[1], new Money((BigDecimal) c[2])))
                .toList();
    }

    private Map<String, PersonalAccount> locked(ContributionList list, int after) {
        // Fresh objects that the provider forgets at once and never writes.
        List<?> found = block(entities.createNativeQuery(ACCOUNTS, PersonalAccount.class), list, after)
                .setHint("eclipselink.maintain-cache", "false")
                .getResultList();
        return found.stream()
                .map(PersonalAccount.class::cast)
                .collect(Collectors.toMap(a -> a.number().value(), Function.identity()));
    }

    private static Query block(Query query, ContributionList list, int after) {
        return query.setParameter(1, list.id()).setParameter(2, after).setParameter(3, after + AT_ONCE);
    }
}
