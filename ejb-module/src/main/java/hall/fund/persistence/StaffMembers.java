package hall.fund.persistence;

import hall.fund.domain.account.AccountState;
import hall.fund.domain.contribution.Member;
import hall.fund.domain.contribution.Staff;
import hall.fund.domain.contribution.TableKind;
import hall.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** An employer's staff by JPA. */
@ApplicationScoped
public class StaffMembers implements Staff {

    private static final String COLUMNS_OF_MEMBER = "select a.accountNumber, a.holder.holderName,"
            + " a.holder.certificateNumber, a.standing.state, a.standing.sealedOn, a.terms.base, a.terms.personRate, a.terms.employerRate"
            + " from PersonalAccount a";

    private static final String NUMBERED =
            " and (a.accountNumber in :numbers or a.holder.certificateNumber in :numbers)";

    private static final String OF = COLUMNS_OF_MEMBER + " where a.employerAccount = :employer" + NUMBERED;

    private static final String EVER_OF =
            COLUMNS_OF_MEMBER + " where (a.employerAccount = :employer or exists (select c.id"
                    + " from StaffChange c where c.accountNumber = a.accountNumber and c.formerEmployer = :employer"
                    + " and c.undoneAt is null))" + NUMBERED;

    @PersistenceContext(unitName = "hall")
    private EntityManager entities;

    @Override
    public List<Member> of(String employerAccount, Collection<String> numbers) {
        return of(entities.createQuery(OF), employerAccount, numbers);
    }

    /** The same for a table: who is with another employer by now has to be made up for, too. */
    List<Member> of(String employerAccount, TableKind kind, Collection<String> numbers) {
        return kind == TableKind.BACK_PAYMENTS
                ? of(entities.createQuery(EVER_OF), employerAccount, numbers)
                : of(employerAccount, numbers);
    }

    private static List<Member> of(Query query, String employerAccount, Collection<String> numbers) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        return members(query.setParameter("employer", employerAccount).setParameter("numbers", numbers)).stream()
                .sorted(Comparator.comparing(m -> !m.state().isClosed()))
                .toList();
    }

    /** Those it pays for now, after an account, in order. */
    List<Member> paying(String employerAccount, String account, int limit) {
        return after(List.of("01", "06"), employerAccount, account, limit);
    }

    @Override
    public List<Member> all(String employerAccount, String account, int limit) {
        return after(List.of("01", "02", "06"), employerAccount, account, limit);
    }

    private List<Member> after(List<String> states, String employerAccount, String account, int limit) {
        return members(entities.createQuery(
                        COLUMNS_OF_MEMBER + " where a.employerAccount = :employer and a.standing.state in :states"
                                + " and a.accountNumber > :account order by a.accountNumber")
                .setParameter("employer", employerAccount)
                .setParameter("states", states)
                .setParameter("account", account)
                .setMaxResults(limit));
    }

    private static List<Member> members(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(r -> (Object[]) r)
                .map(c -> new Member(
                        (String) c[0],
                        (String) c[1],
                        (String) c[2],
                        AccountState.ofCode((String) c[3]),
                        AccountState.SEALED.code().equals(c[3]) || c[4] != null,
                        (Money) c[5],
                        (BigDecimal) c[6],
                        (BigDecimal) c[7]))
                .toList();
    }
}
