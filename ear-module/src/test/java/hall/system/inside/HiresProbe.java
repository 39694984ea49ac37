package hall.system.inside;

import hall.fund.domain.account.AccountEntryType;
import hall.fund.domain.account.AccountNumber;
import hall.fund.domain.account.CreditKind;
import hall.fund.domain.account.PersonalAccount;
import hall.fund.domain.account.PersonalAccounts;
import hall.fund.domain.contribution.Arrears;
import hall.fund.domain.contribution.ContributionList;
import hall.fund.domain.contribution.ContributionLists;
import hall.fund.domain.contribution.ContributionMonth;
import hall.fund.domain.contribution.Deferrals;
import hall.fund.domain.contribution.DeferredMonths;
import hall.fund.domain.contribution.EmployerDeferral;
import hall.fund.domain.contribution.RemittanceDays;
import hall.fund.domain.staff.StaffChange;
import hall.fund.domain.staff.StaffChanges;
import hall.shared.Actor;
import hall.shared.Ids;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** Of four persons two come a month later, one before and one after months are put off; all of it is undone at the end. */
@Stateless
@PermitAll
public class HiresProbe {

    private static final Actor CLERK = new Actor(Actor.Kind.CITIZEN, "0");

    @EJB
    private ContributionProbe laid;

    @Inject
    private ContributionLists lists;

    @Inject
    private PersonalAccounts accounts;

    @Inject
    private StaffChanges changes;

    @Inject
    private Deferrals deferrals;

    @Inject
    private Arrears arrears;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext context;

    @PersistenceContext(unitName = "ejb-module.jar#hall")
    private EntityManager entities;

    /** What the statements say at each step. */
    public List<String> story(String employer) {
        LocalDateTime now = LocalDateTime.now(clock);
        ContributionMonth second = ContributionMonth.of(now.toLocalDate()).plus(-1);
        ContributionMonth first = second.plus(-1);
        laid.employer(employer, 4, first.plus(-1).toString());
        List<String> staff = staff(employer);
        List<String> told = new ArrayList<>();
        told.add("due in the first " + isDue(employer, first));
        come(employer, staff.get(2), second, now);
        ContributionList list = drawn(employer, first);
        told.add("its list has " + list.heads() + ", stale " + lists.stale(list) + ", a line for who came "
                + lists.hasLine(employer, staff.get(2), 0) + ", for who was there "
                + lists.hasLine(employer, staff.get(0), 0));
        list.undo(now);
        entities.flush();
        told.add("taken back " + lists.hasLine(employer, staff.get(0), 0));
        putOff(employer, new DeferredMonths(first, second), staff.get(3), now);
        come(employer, staff.get(3), second, now);
        told.add("owed " + arrears.owed(employer, second).size());
        paid(employer, first, staff.subList(0, 2), now);
        paid(employer, second, staff.subList(0, 2), now);
        told.add("made up for who was there " + arrears.owed(employer, second).equals(List.of(second)));
        paid(employer, second, staff.subList(2, 3), now);
        told.add("for one who came " + arrears.owed(employer, second).size());
        paid(employer, second, staff.subList(3, 4), now);
        told.add("for both " + arrears.owed(employer, second).size());
        // Somebody was there in the month before; all leave, and one is back.
        told.add("behind " + arrears.behind(employer, first.plus(-1), first).size());
        staff.forEach(person -> leave(person, now.toLocalDate()));
        back(employer, staff.get(0), second.next(), now);
        told.add("behind when one is back "
                + arrears.behind(employer, first.plus(-1), first).size() + ", due from now on "
                + isDue(employer, second.next()));
        context.setRollbackOnly();
        return told;
    }

    private boolean isDue(String employer, ContributionMonth month) {
        entities.flush();
        return lists.staffMonths(employer).due().orElseThrow().equals(month);
    }

    private List<String> staff(String employer) {
        return entities.createQuery(
                        "select a.accountNumber from PersonalAccount a where a.employerAccount = :employer"
                                + " order by a.accountNumber",
                        String.class)
                .setParameter("employer", employer)
                .getResultList();
    }

    private void come(String employer, String number, ContributionMonth month, LocalDateTime now) {
        PersonalAccount account = accounts.lock(new AccountNumber(number));
        account.paying().begin(month.value());
        changes.add(new StaffChange(employer, month, StaffChange.Kind.ADD, account, true, "入职", CLERK.toString(), now));
        entities.flush();
    }

    private void back(String employer, String number, ContributionMonth month, LocalDateTime now) {
        PersonalAccount account = accounts.lock(new AccountNumber(number));
        changes.add(
                new StaffChange(employer, month, StaffChange.Kind.UNSEAL, account, false, "又来", CLERK.toString(), now));
        accounts.add(account.unseal("S" + Ids.next(), now));
        account.paying().begin(month.value());
        entities.flush();
    }

    private void leave(String number, LocalDate day) {
        accounts.add(accounts.lock(new AccountNumber(number)).seal("S" + Ids.next(), day.atTime(12, 0)));
        entities.flush();
    }

    private ContributionList drawn(String employer, ContributionMonth month) {
        LocalDateTime now = LocalDateTime.now(clock);
        LocalDate day = now.toLocalDate();
        ContributionList list =
                new ContributionList(employer, CreditKind.REMITTANCE, month, new RemittanceDays(day, day), CLERK, now);
        lists.add(list);
        list.laid(lists.draw(list));
        entities.flush();
        return list;
    }

    // Whoever comes afterwards is not there yet.
    private void putOff(String employer, DeferredMonths months, String notYet, LocalDateTime now) {
        EmployerDeferral deferral = new EmployerDeferral(employer, months, "7", now.toLocalDate(), "finance1", now);
        deferral.confirm("finance2", now);
        deferrals.add(deferral);
        state(notYet, "02");
        accounts.noteEach(employer, AccountEntryType.DEFERRAL, deferral.serial(), now);
        state(notYet, "01");
        deferral.end(months.until(), now);
        entities.flush();
    }

    private void state(String account, String state) {
        entities.flush();
        entities.createNativeQuery("update personal_account set state = ?1 where account_number = ?2")
                .setParameter(1, state)
                .setParameter(2, account)
                .executeUpdate();
    }

    private void paid(String employer, ContributionMonth month, List<String> whom, LocalDateTime now) {
        LocalDate day = now.toLocalDate();
        ContributionList list = new ContributionList(
                employer, CreditKind.BACK_PAYMENT, month, new RemittanceDays(day, day), CLERK, now);
        lists.add(list);
        for (String account : whom) {
            entities.createNativeQuery(
                            "insert into contribution_line (list_id, line, account_number, holder_name, base,"
                                    + " person_part, employer_part) values (?1, ?2, ?3, '测试员工', 4567.00, 1.00, 0)")
                    .setParameter(1, list.id())
                    .setParameter(2, whom.indexOf(account) + 1)
                    .setParameter(3, account)
                    .executeUpdate();
        }
        entities.createNativeQuery(
                        "update contribution_list set state = 'POSTED', posted_at = drawn_at, live_key = null where id = ?1")
                .setParameter(1, list.id())
                .executeUpdate();
    }
}
