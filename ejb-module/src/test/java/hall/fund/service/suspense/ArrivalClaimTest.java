package hall.fund.service.suspense;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hall.fund.domain.ledger.LedgerAccount;
import hall.fund.domain.suspense.Arrival;
import hall.fund.domain.suspense.ArrivalClaim;
import hall.fund.memory.Colleagues;
import hall.fund.memory.FundDesk;
import hall.payment.domain.MoneyArrived;
import hall.payment.memory.ScriptedBank;
import hall.shared.Money;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Money of nobody is given to an employer by two: one says whose it is, another confirms. */
class ArrivalClaimTest {

    private static final String EMPLOYER = "999990000001";
    private static final String SCHOOL = "999990000002";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private FundDesk desk;
    private Arrival arrival;

    @BeforeEach
    void moneyOfNobodyArrives() {
        desk = new FundDesk(DAY);
        desk.booking.on(new MoneyArrived(
                "S1", ScriptedBank.ACCOUNT, "6222020200001234567", "查无此人", Money.of("730.50"), "公积金", DAY));
        arrival = desk.arrivals.arrivals.get(desk.arrivals.arrivals.size() - 1);
    }

    private void propose(String employer) {
        desk.arrivalDesk.propose(arrival.id(), employer, " 来函 ", Colleagues.FIRST);
    }

    private ArrivalClaim claim() {
        return desk.claims.find(arrival.id()).orElseThrow();
    }

    private Money waits(String employer) {
        return desk.books.owed(LedgerAccount.suspense(employer));
    }

    @Test
    void movesWhenAnotherConfirmsAndNotBefore() {
        propose(SCHOOL);
        assertThat(waits(SCHOOL)).isEqualTo(Money.ZERO);
        long seen = claim().id();
        assertThatThrownBy(() -> desk.arrivalDesk.confirm(arrival.id(), seen, Colleagues.FIRST))
                .hasMessage("CONTRIBUTION-140");
        desk.arrivalDesk.confirm(arrival.id(), seen, Colleagues.SECOND);
        assertThat(waits(SCHOOL)).hasToString("730.50");
        assertThat(arrival.employerAccount()).contains(SCHOOL);
        assertThat(desk.claims.claims).isEmpty();
        assertThatThrownBy(() -> desk.arrivalDesk.confirm(arrival.id(), seen, Colleagues.SECOND))
                .hasMessage("CONTRIBUTION-139");
        assertThatThrownBy(() -> propose(EMPLOYER)).hasMessage("CONTRIBUTION-082");
        assertThat(desk.audit)
                .filteredOn("stream", arrival.auditStream())
                .extracting("eventType")
                .containsExactly("ARRIVAL_IN_SUSPENSE", "ARRIVAL_CLAIM_PROPOSED", "ARRIVAL_ASSIGNED");
    }

    @Test
    void isOneAtATimeAndOnlyWhatWasSeenIsConfirmed() {
        propose(SCHOOL);
        long first = claim().id();
        assertThatThrownBy(() -> propose(EMPLOYER)).hasMessage("CONTRIBUTION-138");
        desk.arrivalDesk.withdraw(arrival.id(), first, Colleagues.SECOND);
        propose(EMPLOYER);
        assertThatThrownBy(() -> desk.arrivalDesk.confirm(arrival.id(), first, Colleagues.SECOND))
                .as("of the page that showed the school")
                .hasMessage("CONTRIBUTION-139");
        desk.arrivalDesk.confirm(arrival.id(), claim().id(), Colleagues.SECOND);
        assertThat(waits(EMPLOYER)).hasToString("730.50");
        assertThat(waits(SCHOOL)).isEqualTo(Money.ZERO);
    }

    @Test
    void andARefundKeepEachOtherOut() {
        propose(SCHOOL);
        assertThatThrownBy(() -> desk.refunding.propose(arrival.id(), true, "查无", Colleagues.SECOND))
                .hasMessage("CONTRIBUTION-138");
        desk.arrivalDesk.withdraw(arrival.id(), claim().id(), Colleagues.FIRST);
        desk.refunding.propose(arrival.id(), true, "查无", Colleagues.SECOND);
        assertThatThrownBy(() -> propose(SCHOOL)).hasMessage("CONTRIBUTION-080");
    }

    @Test
    void isRefusedWithoutAReasonOrAnEmployer() {
        assertThatThrownBy(() -> desk.arrivalDesk.propose(arrival.id(), SCHOOL, " ", Colleagues.FIRST))
                .hasMessage("FUND-036");
        assertThatThrownBy(() -> propose("999990000099")).hasMessage("CONTRIBUTION-031");
    }

    /** 示例庚 works at the school. */
    @Test
    void isNotForTheOwnEmployer() {
        assertThatThrownBy(() -> desk.arrivalDesk.propose(arrival.id(), SCHOOL, "来函", Colleagues.GENG))
                .hasMessage("CONTRIBUTION-141");
        propose(SCHOOL);
        assertThatThrownBy(() -> desk.arrivalDesk.confirm(arrival.id(), claim().id(), Colleagues.GENG))
                .hasMessage("CONTRIBUTION-141");
    }
}
