package hall.fund.service.contribution;

import static hall.fund.memory.StaffDesk.CLERK;
import static hall.fund.memory.StaffDesk.SCHOOL;
import static hall.fund.memory.StaffDesk.refused;
import static org.assertj.core.api.Assertions.assertThat;

import hall.fund.domain.contribution.ContributionList;
import hall.fund.domain.contribution.ListState;
import hall.fund.domain.suspense.SuspenseItem;
import hall.fund.memory.Colleagues;
import hall.fund.memory.StaffDesk;
import hall.payment.domain.MoneyArrived;
import hall.payment.memory.ScriptedBank;
import hall.shared.Money;
import org.junit.jupiter.api.Test;

/** A clerk takes back that a list uses suspense, and keeps the list (撤回冲抵). */
class ClaimReleasedTest {

    private final StaffDesk it = new StaffDesk();

    @Test
    void givesTheMoneyBackAndKeepsTheList() {
        it.desk.booking.on(new MoneyArrived(
                "S1", ScriptedBank.ACCOUNT, "6222020200001234567", "某单位", Money.of("10.00"), SCHOOL, it.desk.today()));
        SuspenseItem money = it.desk.suspense.waiting(SCHOOL).get(0);
        long id = it.drawing.draw(SCHOOL, it.next(SCHOOL), CLERK);
        ContributionList list = it.lists.find(id).orElseThrow();
        refused("CONTRIBUTION-017", () -> it.drawing.release(id, CLERK));
        list.confirm(list.total(), CLERK, it.clock.now());
        refused("CONTRIBUTION-097", () -> it.drawing.release(id, CLERK));
        list.claim(Money.of("10.00"));
        it.desk.suspense.add(money.use(list, Money.of("10.00"), it.clock.now()));

        it.drawing.release(id, CLERK);
        assertThat(list.state()).isEqualTo(ListState.CONFIRMED);
        assertThat(list.open()).isEqualTo(list.total());
        assertThat(money.remaining()).hasToString("10.00");
        assertThat(it.audit).extracting("eventType").endsWith("CONTRIBUTION_LIST_RELEASED");
        refused("CONTRIBUTION-097", () -> it.drawing.release(id, CLERK));
        // What was given back may go back to its payer, or be used again.
        it.desk.refunding.propose(money.id(), true, "多缴", Colleagues.FIRST);
        it.drawing.undo(id, CLERK);
    }
}
