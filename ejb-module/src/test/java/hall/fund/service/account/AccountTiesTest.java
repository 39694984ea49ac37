package hall.fund.service.account;

import static org.assertj.core.api.Assertions.assertThat;

import hall.fund.memory.FundDesk;
import hall.identity.domain.Ties;
import hall.shared.IdentityNumber;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AccountTiesTest {

    private final FundDesk desk = new FundDesk(LocalDate.of(2026, 11, 24));
    private final AccountTies ties = new AccountTies(desk.books);

    private Ties of(String number) {
        IdentityNumber person = new IdentityNumber(number);
        return ties.of(Set.of(person, new IdentityNumber("999902198506150010"))).get(person);
    }

    /** 示例庚 has an account with the school and one with the bank that is no more. */
    @Test
    void areThoseOfEveryAccount() {
        assertThat(of("999902200002290095").employers())
                .containsExactlyInAnyOrder("12999900ME0000028E", "91999900MB00000195");
        assertThat(of("999902198702230026").spouses()).containsExactly("999902198506150010");
    }

    @Test
    void areNoneOfWhoHasNoAccount() {
        assertThat(of("999902197601119017")).isEqualTo(Ties.NONE);
    }
}
