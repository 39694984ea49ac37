package hall.fund.service.employer;

import static hall.fund.memory.StaffDesk.CLERK;
import static hall.fund.memory.StaffDesk.EMPLOYER;
import static hall.fund.memory.StaffDesk.SCHOOL;
import static hall.fund.memory.StaffDesk.refused;
import static org.assertj.core.api.Assertions.assertThat;

import hall.fund.domain.account.AccountEntryType;
import hall.fund.domain.account.AccountNumber;
import hall.fund.domain.account.CreditKind;
import hall.fund.domain.account.EmployerAccount;
import hall.fund.domain.account.EmployerEntry;
import hall.fund.domain.account.EmployerState;
import hall.fund.domain.contribution.ContributionList;
import hall.fund.domain.contribution.ContributionMonth;
import hall.fund.domain.contribution.RemittanceDays;
import hall.fund.domain.ledger.LedgerAccount;
import hall.fund.domain.ledger.LedgerEntry;
import hall.fund.memory.Colleagues;
import hall.fund.memory.StaffDesk;
import hall.shared.Money;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Officers seal, unseal and close an employer that has nobody to pay for, no list and no money left. */
class EmployerKeepingTest {

    private static final AccountNumber JIA = new AccountNumber("999900000001");

    private final StaffDesk it = new StaffDesk();
    private final ContributionMonth next = it.next(EMPLOYER);

    @Test
    void anOfficerSealsUnsealsAndClosesAnEmployerThatHasNobodyToPayFor() {
        refused("FUND-037", () -> it.employers.seal(SCHOOL, "停缴", Colleagues.FIRST));
        it.desk.books.accounts.values().stream()
                .filter(a -> a.employerAccount().equals(SCHOOL) && a.isPaying())
                .toList()
                .forEach(a -> it.staff.seal(SCHOOL, it.next(SCHOOL), a.number(), "离职", CLERK));
        refused("FUND-036", () -> it.employers.seal(SCHOOL, "", Colleagues.FIRST));
        it.employers.seal(SCHOOL, "停缴", Colleagues.FIRST);
        EmployerAccount school = it.desk.books.employers.get(SCHOOL);
        assertThat(school.state()).isEqualTo(EmployerState.SEALED);
        refused("CONTRIBUTION-010", () -> it.staff.add(SCHOOL, it.next(SCHOOL), it.hire("3000.00"), "入职", CLERK));
        it.employers.unseal(SCHOOL, "复缴", Colleagues.FIRST);
        it.employers.close(SCHOOL, "注销", Colleagues.FIRST);
        assertThat(school.state()).isEqualTo(EmployerState.CLOSED);
        assertThat(school.closedOn()).contains(LocalDate.of(2026, 11, 24));
        assertThat(school.closeReason()).contains("注销");
        assertThat(it.employerJournal(SCHOOL)).endsWith("SEALING 0", "UNSEALING 0", "CLOSING_WITHDRAWAL 0");
        refused("FUND-017", () -> it.employers.unseal(SCHOOL, "复缴", Colleagues.FIRST));
        assertThat(it.audit).extracting("eventType").endsWith("EMPLOYER_UNSEALED", "EMPLOYER_CLOSED");
    }

    @Test
    void anEmployerWithAListOrMoneyLeftIsNotClosed() {
        it.drawing.draw(SCHOOL, it.next(SCHOOL), CLERK);
        refused("FUND-112", () -> it.employers.close(SCHOOL, "注销", Colleagues.FIRST));
        it.drawing.undo(it.lists.lists.keySet().iterator().next(), CLERK);
        LedgerEntry money = new LedgerEntry("ARRIVAL:1", null, it.clock.now());
        it.desk.books.write(money.transfer(
                LedgerAccount.specialAccount("999980000000000001"), LedgerAccount.suspense(SCHOOL), Money.of("5.00")));
        refused("FUND-113", () -> it.employers.close(SCHOOL, "注销", Colleagues.FIRST));
    }

    @Test
    void theEmployersJournalIsReadByKey() {
        it.staff.seal(EMPLOYER, next, JIA, "离职", CLERK);
        List<EmployerEntry> first = it.desk.books.rows(EMPLOYER, Long.MAX_VALUE, 1);
        assertThat(first).singleElement().extracting(EmployerEntry::type).isEqualTo(AccountEntryType.SEALING);
        assertThat(it.desk.books.rows(EMPLOYER, first.get(0).id(), 9)).doesNotContain(first.get(0));
    }

    /** However many lists came after it. */
    @Test
    void anOldListThatIsOpenKeepsAnEmployerFromBeingClosed() {
        long old = it.drawing.draw(SCHOOL, it.next(SCHOOL), CLERK);
        for (int month = 1; month <= 13; month++) {
            ContributionList later = new ContributionList(
                    SCHOOL,
                    CreditKind.BACK_PAYMENT,
                    ContributionMonth.read("2025" + (month < 10 ? "0" : "") + Math.min(month, 12)),
                    new RemittanceDays(it.desk.today(), it.desk.today()),
                    CLERK,
                    it.clock.now());
            later.undo(it.clock.now());
            it.lists.add(later);
        }
        refused("FUND-112", () -> it.employers.close(SCHOOL, "注销", Colleagues.FIRST));
        it.drawing.undo(old, CLERK);
        assertThat(it.lists.open(SCHOOL)).isEmpty();
    }
}
