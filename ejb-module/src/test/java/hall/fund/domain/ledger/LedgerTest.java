package hall.fund.domain.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hall.fund.domain.account.AccountNumber;
import hall.shared.Money;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LedgerTest {

    private static final AccountNumber YI = new AccountNumber("999900000002");
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 24, 10, 14);

    @Test
    void cannotExpressHalfAPosting() {
        LedgerEntry entry = new LedgerEntry("WITHDRAWAL-HOLD:1", null, NOW);
        for (String amount : List.of("0.00", "-0.01")) {
            assertThatThrownBy(() ->
                            entry.transfer(LedgerAccount.deposits(YI), LedgerAccount.inTransit(YI), Money.of(amount)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(
                        () -> entry.transfer(LedgerAccount.deposits(YI), LedgerAccount.deposits(YI), Money.of("1.00")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(entry.postings()).isEmpty();
    }

    @Test
    void namesSubAccountsByTheirHead() {
        assertThat(LedgerAccount.deposits(YI).code()).isEqualTo("201:999900000002");
        assertThatThrownBy(() -> new LedgerAccount("201:' or 1=1")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void correctsAnEntryByTheSameTransfersTheOtherWayRound() {
        LedgerEntry wrong = new LedgerEntry("REMITTANCE:1", null, NOW)
                .transfer(LedgerAccount.suspense("999990000001"), LedgerAccount.deposits(YI), Money.of("928.00"));
        LedgerEntry red =
                LedgerEntry.reversing(wrong, "UNDO:1", NOW.toLocalDate().plusDays(1), NOW.plusDays(1));
        assertThat(red.reverses()).contains(wrong.id());
        assertThat(red.postings()).singleElement().satisfies(p -> {
            assertThat(p.debit()).isEqualTo(LedgerAccount.deposits(YI));
            assertThat(p.credit()).hasToString("219:999990000001");
            assertThat(p.amount()).hasToString("928.00");
        });
        assertThatThrownBy(() -> LedgerEntry.reversing(red, "UNDO:2", NOW.toLocalDate(), NOW))
                .hasMessage("FUND-016");
    }

    @Test
    void keepsTheHeadsOfTheTableAndOfTheProgramAlike() throws IOException {
        String sql = Files.readString(Path.of("src/main/resources/db/migration/fund/V1030__ledger_head_chart.sql"));
        List<String> inTable = Pattern.compile("\\('(\\d{3})', '([^']+)', '(\\w+)'\\)")
                .matcher(sql)
                .results()
                .map(m -> m.group(1) + m.group(2) + m.group(3))
                .toList();
        assertThat(inTable)
                .containsExactlyElementsOf(Arrays.stream(LedgerHead.values())
                        .map(h -> h.code() + h.title() + h.side())
                        .toList());
    }
}
