package hall.fund.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import hall.audit.domain.AuditRecord;
import hall.fund.domain.account.AccountNumber;
import hall.fund.domain.account.AccountOpening;
import hall.fund.domain.account.AccountState;
import hall.fund.domain.account.BalanceSplit;
import hall.fund.domain.account.CreditKind;
import hall.fund.domain.account.EmployerAccount;
import hall.fund.domain.account.PersonalAccount;
import hall.fund.domain.contribution.ContributionList;
import hall.fund.domain.contribution.ContributionMonth;
import hall.fund.domain.contribution.DeferredMonths;
import hall.fund.domain.ledger.LedgerAccount;
import hall.fund.domain.ledger.LedgerEntry;
import hall.fund.service.contribution.ContributionDrawing;
import hall.fund.service.contribution.DeferralKeeping;
import hall.fund.service.contribution.EmployerArrears;
import hall.fund.service.employer.EmployerKeeping;
import hall.fund.service.staff.StaffChanging;
import hall.payment.memory.SetClock;
import hall.shared.BusinessException;
import hall.shared.Money;
import hall.shared.PersonName;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** The demo cast's first employer with what puts its months off, pays them and ends it, over books in memory. */
public final class EmployerDesk {

    public static final String EMPLOYER = StaffDesk.EMPLOYER;

    private final StaffDesk it = new StaffDesk();
    public final SetClock clock = it.clock;
    public final FundDesk fund = it.desk;
    public final ContributionFile lists = it.lists;
    public final DeferralFile deferrals = it.deferrals;
    public final List<AuditRecord> audit = it.audit;
    public final ContributionDrawing drawing = it.drawing;
    public final DeferralKeeping deferring = it.deferring;
    public final EmployerArrears arrears = it.arrears;
    public final StaffChanging staff = it.staff;
    public final EmployerKeeping employers = it.employers;

    public EmployerAccount employer() {
        return fund.books.employers.get(EMPLOYER);
    }

    public ContributionMonth next(String employer) {
        return it.next(employer);
    }

    /** The first month that is paid for who comes today. */
    public ContributionMonth begins(String employer) {
        return drawing.order(fund.books.employers.get(employer)).begins();
    }

    /** Those an employer pays for, by account number. */
    public List<PersonalAccount> paying(String employer) {
        return fund.books.accounts.values().stream()
                .filter(a -> a.employerAccount().equals(employer) && a.isPaying())
                .sorted(Comparator.comparing(a -> a.number().value()))
                .toList();
    }

    /** The third day of a month. */
    public void sleepUntil(ContributionMonth month) {
        clock.set(month.value().atDay(3).atTime(10, 0));
        fund.sleepUntil(month.value().atDay(3));
    }

    /** Two officers put the next months off. */
    public long putOff(int months) {
        ContributionMonth next = next(EMPLOYER);
        long id = deferring.enter(
                EMPLOYER,
                new DeferredMonths(next, next.plus(months - 1)),
                "管委会〔2026〕7号",
                clock.now().toLocalDate(),
                Colleagues.FIRST);
        deferring.confirm(id, Colleagues.SECOND);
        return id;
    }

    /** A back payment of so much for each is posted. */
    public ContributionList makeUp(ContributionMonth month, List<PersonalAccount> whom, String each) {
        drawing.requireToBeMadeUp(employer(), month);
        ContributionList list = list(EMPLOYER, CreditKind.BACK_PAYMENT, month);
        list.laid(lists.lay(list, whom, Money.of(each)));
        return post(list);
    }

    /** The same person's account with another employer, the one that stays when both are merged. */
    public PersonalAccount second(PersonalAccount first, String employer) {
        PersonalAccount other = new PersonalAccount(new AccountOpening(
                new AccountNumber("999900000077"),
                "01",
                first.certificateNumber(),
                new PersonName(first.holder().name()),
                Optional.empty(),
                employer,
                "999902",
                AccountState.NORMAL,
                first.terms(),
                BalanceSplit.NONE,
                next(employer).plus(-1).toString(),
                clock.now().toLocalDate(),
                Optional.empty()));
        fund.books.add(other);
        // The later one is merged into the earlier one.
        fund.books.accounts.remove(first.number().value());
        fund.books.accounts.put(first.number().value(), first);
        return other;
    }

    /** The next month's list is drawn and posted. */
    public ContributionList remit(String employer) {
        ContributionList list = lists.lists.get(drawing.draw(employer, next(employer), StaffDesk.CLERK));
        return post(list);
    }

    private ContributionList list(String employer, CreditKind kind, ContributionMonth month) {
        ContributionList list = new ContributionList(
                employer,
                kind,
                month,
                drawing.days(fund.books.employers.get(employer), month),
                StaffDesk.CLERK,
                clock.now());
        lists.add(list);
        return list;
    }

    private ContributionList post(ContributionList list) {
        list.confirm(list.total(), StaffDesk.CLERK, clock.now());
        assertThat(lists.stale(list)).as("lines that do not fit").isZero();
        fund.books.write(new LedgerEntry("ARRIVAL:" + list.id(), null, clock.now())
                .transfer(
                        LedgerAccount.specialAccount("999980000000000001"),
                        LedgerAccount.suspense(list.employerAccount()),
                        list.total()));
        lists.credit(list, LedgerAccount.suspense(list.employerAccount()), clock.now(), credited -> {});
        fund.books
                .employers
                .get(list.employerAccount())
                .credited(list.kind(), list.month().value(), list.heads(), list.total(), list.number(), clock.now());
        list.post(clock.now());
        return list;
    }

    public static void refused(String code, ThrowingCallable act, Object... arguments) {
        assertThatExceptionOfType(BusinessException.class)
                .isThrownBy(act)
                .satisfies(e -> assertThat(e.code()).isEqualTo(code))
                .satisfies(e ->
                        assertThat(e.arguments().subList(0, arguments.length)).containsExactly(arguments));
    }
}
