package hall.fund.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hall.fund.domain.account.AccountNumber;
import hall.fund.domain.account.AccountState;
import hall.fund.memory.Colleagues;
import hall.shared.IdentityNumber;
import hall.shared.Money;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** One account of a person's two, and two of one again. */
class MergesTest extends AccountStory {

    private static final AccountNumber GENG = new AccountNumber("999900000007");
    private static final AccountNumber GENG_OLD = new AccountNumber("999900000017");
    private static final IdentityNumber GENG_HIMSELF = new IdentityNumber("999902200002290095");

    private List<String> journalOf(AccountNumber number) {
        return desk.books.employerJournal.stream()
                .filter(r -> r.employerAccount().equals(account(number).employerAccount())
                        && r.serial().startsWith("M"))
                .map(r -> r.type() + " " + r.heads() + (r.isRed() ? " red" : ""))
                .toList();
    }

    @Test
    void mergesTheTwoAccountsOfGengAndTakesItBack() {
        assertThat(desk.books.of(GENG_HIMSELF)).hasSize(2);
        long merge = desk.merges.merge(GENG_HIMSELF, Colleagues.FIRST);
        assertThat(desk.books.of(GENG_HIMSELF)).hasSize(1);
        assertThat(account(GENG).balance()).hasToString("15600.00");
        assertThat(account(GENG_OLD).state()).isEqualTo(AccountState.CLOSED_MERGED);
        assertThat(account(GENG_OLD).balance()).isEqualTo(Money.ZERO);
        assertThatThrownBy(() -> desk.merges.merge(GENG_HIMSELF, Colleagues.FIRST))
                .hasMessage("FUND-030");
        desk.merges.undo(merge, Colleagues.SECOND);
        assertThat(account(GENG).balance()).hasToString("12480.00");
        assertThat(account(GENG_OLD).balance()).hasToString("3120.00");
        assertThat(account(GENG_OLD).state()).isEqualTo(AccountState.SEALED);
        assertThatThrownBy(() -> desk.merges.undo(merge, Colleagues.FIRST)).hasMessage("FUND-032");
        assertThat(desk.books.journal.stream().filter(r -> r.accountNumber().equals(GENG_OLD.value())))
                .hasSize(3);
        desk.merges.merge(GENG_HIMSELF, Colleagues.FIRST);
        assertThat(account(GENG).balance()).hasToString("15600.00");
    }

    @Test
    void takesNoMergeBackAfterSomethingHappened() {
        long merge = desk.merges.merge(GENG_HIMSELF, Colleagues.FIRST);
        remit(GENG, "R1", "832.00", YearMonth.of(2026, 11));
        assertThatThrownBy(() -> desk.merges.undo(merge, Colleagues.FIRST)).hasMessage("FUND-032");
    }

    @Test
    void mergesNothingThatIsFrozen() {
        freeze(GENG_OLD, "1", "1.00");
        assertThatThrownBy(() -> desk.merges.merge(GENG_HIMSELF, Colleagues.FIRST))
                .hasMessage("FUND-031");
        assertThatThrownBy(() -> desk.books.requireNone(GENG_HIMSELF)).hasMessage("FUND-034");
    }

    /** A month that either account paid is paid; taken back, each has its own again. */
    @Test
    void countsTheMonthsOfBoth() {
        desk.books.add(account(GENG_OLD).unseal("U1", desk.now()));
        assertThatThrownBy(() -> desk.merges.merge(GENG_HIMSELF, Colleagues.FIRST))
                .as("its employer pays, and not to the one that stays")
                .hasMessage("FUND-094");
        remit(GENG_OLD, "R1", "832.00", YearMonth.of(2027, 1));
        desk.books.add(account(GENG_OLD).seal("S1", desk.now()));
        Optional<YearMonth> before = account(GENG).paidTo();
        long merge = desk.merges.merge(GENG_HIMSELF, Colleagues.FIRST);
        assertThat(account(GENG).paidTo()).contains(YearMonth.of(2027, 1));
        assertThatThrownBy(() -> remit(GENG, "R2", "832.00", YearMonth.of(2027, 1)))
                .hasMessage("FUND-019");
        desk.merges.undo(merge, Colleagues.SECOND);
        assertThat(account(GENG).paidTo()).isEqualTo(before);
        desk.merges.merge(GENG_HIMSELF, Colleagues.FIRST);
        remit(GENG, "R3", "832.00", YearMonth.of(2027, 2));
        desk.correcting.confirm(desk.correcting.enter(GENG, "R3", "错缴", Colleagues.FIRST), Colleagues.SECOND);
        assertThat(account(GENG).paidTo())
                .as("not what the account itself paid before")
                .contains(YearMonth.of(2027, 1));
    }

    /** What the account itself paid long ago is not the last month any more once another's months are its own. */
    @Test
    void keepsTheMonthsItTookOverWhenItsOwnAreCorrected() {
        desk.books.add(account(GENG_OLD).unseal("U1", desk.now()));
        remit(GENG_OLD, "R1", "832.00", YearMonth.of(2027, 3));
        desk.books.add(account(GENG_OLD).seal("S1", desk.now()));
        remit(GENG, "R2", "832.00", YearMonth.of(2026, 11));
        desk.merges.merge(GENG_HIMSELF, Colleagues.FIRST);
        remit(GENG, "R3", "832.00", YearMonth.of(2027, 4));
        desk.correcting.confirm(desk.correcting.enter(GENG, "R3", "错缴", Colleagues.FIRST), Colleagues.SECOND);
        assertThat(account(GENG).paidTo()).contains(YearMonth.of(2027, 3));
    }

    /** Both employers read it in their journals, and once more in red when it was taken back. */
    @Test
    void standsInTheJournalsOfBothEmployers() {
        assertThat(account(GENG).employerAccount())
                .isNotEqualTo(account(GENG_OLD).employerAccount());
        long merge = desk.merges.merge(GENG_HIMSELF, Colleagues.FIRST);
        assertThat(journalOf(GENG_OLD)).containsExactly("INTERNAL_TRANSFER -1");
        assertThat(journalOf(GENG)).containsExactly("INTERNAL_TRANSFER 1");
        desk.merges.undo(merge, Colleagues.SECOND);
        assertThat(journalOf(GENG_OLD)).containsExactly("INTERNAL_TRANSFER -1", "INTERNAL_TRANSFER 1 red");
        assertThat(journalOf(GENG)).containsExactly("INTERNAL_TRANSFER 1", "INTERNAL_TRANSFER -1 red");
    }
}
