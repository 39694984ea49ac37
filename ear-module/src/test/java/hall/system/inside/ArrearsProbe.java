package hall.system.inside;

import hall.fund.domain.account.AccountEntryType;
import hall.fund.domain.account.AccountNumber;
import hall.fund.domain.account.CreditKind;
import hall.fund.domain.account.PersonalAccount;
import hall.fund.domain.account.PersonalAccounts;
import hall.fund.domain.contribution.Arrears;
import hall.fund.domain.contribution.ContributionLine;
import hall.fund.domain.contribution.ContributionList;
import hall.fund.domain.contribution.ContributionLists;
import hall.fund.domain.contribution.ContributionMonth;
import hall.fund.domain.contribution.ContributionPolicy;
import hall.fund.domain.contribution.ContributionReminder;
import hall.fund.domain.contribution.ContributionReminders;
import hall.fund.domain.contribution.Deferrals;
import hall.fund.domain.contribution.DeferredMonths;
import hall.fund.domain.contribution.EmployerDeferral;
import hall.fund.domain.contribution.ListTotals;
import hall.fund.domain.contribution.RemittanceDays;
import hall.fund.domain.staff.BaseHistory;
import hall.fund.domain.staff.Member;
import hall.fund.domain.staff.StaffChange;
import hall.fund.domain.staff.StaffChanges;
import hall.fund.domain.staff.StaffLine;
import hall.fund.domain.staff.StaffTable;
import hall.fund.domain.staff.StaffTableCheck;
import hall.fund.domain.staff.StaffTables;
import hall.fund.domain.staff.TableFile;
import hall.fund.domain.staff.TableKind;
import hall.fund.domain.staff.TypedLine;
import hall.policy.service.PolicyInForce;
import hall.shared.Actor;
import hall.shared.Ids;
import hall.shared.Money;
import hall.shared.Sha256;
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
import java.util.Optional;

/** Two months are put off, somebody moves, somebody leaves, and they are made up bit by bit; all of it is undone at the end. */
@Stateless
@PermitAll
public class ArrearsProbe {

    private static final Actor CLERK = new Actor(Actor.Kind.CITIZEN, "0");
    private static final String LINE =
            "insert into contribution_line (list_id, line, account_number, holder_name, base,"
                    + " person_part, employer_part) values (?1, ?2, ?3, '测试员工', 4567.00, ?4, 0)";
    private static final String CLERKS =
            "insert into employer_clerk (id, employer_account, identity_number, valid_from)"
                    + " values (?1, ?2, '999902198910170021', '2020-01-01')";
    private static final String MERGE =
            "insert into account_merge (id, from_account, into_account, amount, from_row, into_row, merged_by, merged_at,"
                    + " version) values (?1, ?2, ?3, 0, 0, 0, 'finance1', ?4, 0)";
    private static final String UNDO =
            "insert into account_entry (id, account_number, booked_on, booked_at, type, paid_for,"
                    + " amount, carried_over, current_year, balance_after, serial, red, reverses, entry_id)"
                    + " select ?1, account_number, booked_on, booked_at, type, paid_for, -amount, 0, -current_year, 0, serial, 1, id,"
                    + " entry_id from account_entry where account_number = ?2 and serial = ?3 and red = 0";

    @EJB
    private ContributionProbe lists;

    @Inject
    private ContributionLists kept;

    @Inject
    private PersonalAccounts accounts;

    @Inject
    private StaffChanges changes;

    @Inject
    private StaffTables tables;

    @Inject
    private Deferrals deferrals;

    @Inject
    private ContributionReminders reminders;

    @Inject
    private Arrears arrears;

    @Inject
    private PolicyInForce policy;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext context;

    @PersistenceContext(unitName = "ejb-module.jar#hall")
    private EntityManager entities;

    /**
     * What is owed at each step: how many of the two months, the first of them or none; and whether the employer was reminded.
     *
     * @param employer of three persons
     * @param other to which the first one moves
     */
    public List<String> story(String employer, String other) {
        LocalDateTime now = LocalDateTime.now(clock);
        ContributionMonth today = ContributionMonth.of(now.toLocalDate());
        ContributionMonth first = today.plus(-2);
        lists.employer(employer, 3, first.plus(-1).toString());
        lists.employer(other, 1, first.plus(-1).toString());
        String mate = staff(other).get(0);
        entities.createNativeQuery(CLERKS)
                .setParameter(1, Ids.next())
                .setParameter(2, employer)
                .executeUpdate();
        List<String> told = new ArrayList<>();
        reminders.add(new ContributionReminder(employer, first, now.toLocalDate(), now));
        told.add("reminded of the first " + isReminded(employer, first));
        putOff(employer, new DeferredMonths(first, first.next()), now);
        told.add("put off " + owed(employer, first));
        List<String> staff = staff(employer);
        String moved = staff.get(0);
        move(moved, employer, other, today, now);
        told.add("moved " + arrears.lastDeparture(employer).map(d -> d.on().equals(now.toLocalDate())));
        told.add("a table of back payments finds " + found(employer, TableKind.BACK_PAYMENTS, moved) + ", of bases "
                + found(employer, TableKind.BASES, moved));
        makeUp(employer, first, staff.subList(1, 3), "700.00");
        told.add("without who moved " + owed(employer, first));
        ContributionList last = makeUp(employer, first, List.of(moved), "800.00");
        told.add("with who moved " + owed(employer, first));
        leave(staff.get(1), first.value().atEndOfMonth());
        makeUp(employer, first.next(), List.of(moved, staff.get(2)), "900.00");
        told.add("without who left before " + owed(employer, first));
        entities.createNativeQuery(UNDO)
                .setParameter(1, Ids.next())
                .setParameter(2, moved)
                .setParameter(3, last.number())
                .executeUpdate();
        told.add("one undone " + owed(employer, first));
        told.add("bases shown " + bases(employer, first.plus(-1), staff.subList(0, 2), now));
        merge(moved, mate, now);
        told.add("merged " + owed(employer, first) + ", a table finds "
                + found(employer, TableKind.BACK_PAYMENTS, mate) + ", for which stands "
                + tables.paid(employer, first.next()).get(mate).total());
        told.add("behind while it pays " + behind(employer, first));
        leave(staff.get(2), now.toLocalDate());
        told.add("behind when all left " + behind(employer, first));
        makeUp(employer, first, List.of(mate), "800.00");
        told.add("with the other account " + owed(employer, first) + ", behind " + behind(employer, first));
        context.setRollbackOnly();
        return told;
    }

    private String owed(String employer, ContributionMonth first) {
        entities.flush();
        List<ContributionMonth> owed = arrears.owed(employer, first.next());
        return owed.size() + (owed.contains(first) ? " with the first" : "");
    }

    private List<String> staff(String employer) {
        return entities.createQuery(
                        "select a.accountNumber from PersonalAccount a where a.employerAccount = :employer"
                                + " order by a.accountNumber",
                        String.class)
                .setParameter("employer", employer)
                .getResultList();
    }

    // From the month before those that were put off: no list paid that.
    private int behind(String employer, ContributionMonth first) {
        entities.flush();
        return arrears.behind(employer, first.plus(-1), first.next()).size();
    }

    private List<Money> bases(String employer, ContributionMonth month, List<String> whom, LocalDateTime now) {
        StaffTable table = new StaffTable(
                employer,
                new TableFile(TableKind.BACK_PAYMENTS, "补缴.csv", Sha256.hex(employer), Optional.of(month)),
                now);
        tables.add(table, new byte[1]);
        table.read(whom.size(), 0);
        StaffTableCheck check = StaffTableCheck.ofBackPayments(
                ContributionPolicy.of(policy.on(now.toLocalDate(), ContributionPolicy.NAMES)),
                tables.paid(employer, month));
        List<StaffLine> lines = new ArrayList<>();
        for (Member member : tables.members(employer, TableKind.BACK_PAYMENTS, whom)) {
            TypedLine typed = new TypedLine(lines.size() + 2, member.account(), "", "", List.of("5", "5"), false);
            lines.add(check.check(typed, Optional.of(member), BaseHistory.NONE));
        }
        tables.keep(table, lines);
        LocalDate day = now.toLocalDate();
        ContributionList list = new ContributionList(
                employer, CreditKind.BACK_PAYMENT, month, new RemittanceDays(day, day), CLERK, now);
        kept.add(list);
        list.laid(tables.lay(table, list));
        List<Money> bases =
                kept.lines(list.id(), 0, 9).stream().map(ContributionLine::base).toList();
        list.undo(now);
        return bases;
    }

    private void merge(String from, String into, LocalDateTime now) {
        entities.flush();
        entities.createNativeQuery(MERGE)
                .setParameter(1, Ids.next())
                .setParameter(2, from)
                .setParameter(3, into)
                .setParameter(4, now)
                .executeUpdate();
        entities.createNativeQuery(
                        "update personal_account set former_state = state, state = '03' where account_number = ?1")
                .setParameter(1, from)
                .executeUpdate();
        entities.clear();
    }

    private int found(String employer, TableKind kind, String account) {
        return tables.members(employer, kind, List.of(account)).size();
    }

    private boolean isReminded(String employer, ContributionMonth month) {
        entities.flush();
        String before = Long.toString(Long.parseLong(employer) - 1);
        return reminders.payers(LocalDate.now(clock), before, 1).stream()
                .anyMatch(p -> p.account().equals(employer)
                        && p.paidTo().equals(Optional.of(month.plus(-1)))
                        && p.reminded().equals(Optional.of(month)));
    }

    private void putOff(String employer, DeferredMonths months, LocalDateTime now) {
        EmployerDeferral deferral = new EmployerDeferral(employer, months, "7", now.toLocalDate(), "finance1", now);
        deferral.confirm("finance2", now);
        deferrals.add(deferral);
        accounts.noteEach(employer, AccountEntryType.DEFERRAL, deferral.serial(), now);
        deferral.end(months.until(), now);
        entities.flush();
    }

    private void move(String number, String from, String to, ContributionMonth month, LocalDateTime now) {
        leave(number, now.toLocalDate());
        PersonalAccount account = accounts.lock(new AccountNumber(number));
        changes.add(new StaffChange(to, month, StaffChange.Kind.ADD, account, false, "调入", CLERK.toString(), now));
        accounts.add(account.transferWithin(to, "S" + Ids.next(), now));
        entities.flush();
    }

    private void leave(String number, LocalDate day) {
        PersonalAccount account = accounts.lock(new AccountNumber(number));
        accounts.add(account.seal("S" + Ids.next(), day.atTime(12, 0)));
        entities.flush();
    }

    private ContributionList makeUp(String employer, ContributionMonth month, List<String> whom, String each) {
        LocalDateTime now = LocalDateTime.now(clock);
        LocalDate day = now.toLocalDate();
        ContributionList list = new ContributionList(
                employer, CreditKind.BACK_PAYMENT, month, new RemittanceDays(day, day), CLERK, now);
        kept.add(list);
        Money total = Money.ZERO;
        for (String account : whom) {
            entities.createNativeQuery(LINE)
                    .setParameter(1, list.id())
                    .setParameter(2, whom.indexOf(account) + 1)
                    .setParameter(3, account)
                    .setParameter(4, Money.of(each).amount())
                    .executeUpdate();
            total = total.plus(Money.of(each));
        }
        list.laid(new ListTotals(whom.size(), total));
        if (kept.stale(list) != 0) {
            throw new IllegalStateException("does not fit");
        }
        list.confirm(total, CLERK, now);
        entities.flush();
        lists.arrive("A" + list.id(), "测试单位" + employer, total.toString());
        if (lists.match(employer) != 1) {
            throw new IllegalStateException("not posted: " + list.trouble());
        }
        // Written past the provider.
        entities.flush();
        entities.clear();
        return list;
    }
}
