package hall.integration.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import hall.payment.domain.CreditAccount;
import hall.payment.domain.PaymentOrder;
import hall.shared.Money;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The special account of the settings is looked at before anything is paid from it. */
class DebitAccountTest {

    private final Map<String, String> environment = new HashMap<>(Map.of(
            "HALL_BANK_ACCOUNT",
            "999980000000000001",
            "HALL_BANK_ACCOUNT_NAME",
            "示例市住房公积金管理中心",
            "HALL_BANK_CUSTOMER",
            "C0001",
            "HALL_BANK_NAME",
            "示例市商业银行"));

    private DebitAccount read() {
        return DebitAccount.from(environment::get);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "12345", "9999 8000 0000 0001", "-99980000000000001", "９９９９８０００", "IBAN99980000"})
    void saysWhatIsWrongWithANumberThatCannotBeOne(String number) {
        environment.put("HALL_BANK_ACCOUNT", number);
        assertThatIllegalStateException()
                .isThrownBy(this::read)
                .withMessageContaining("HALL_BANK_ACCOUNT")
                .withMessageContaining("6 to 32 digits");
    }

    @ParameterizedTest
    @ValueSource(strings = {"HALL_BANK_ACCOUNT_NAME", "HALL_BANK_CUSTOMER", "HALL_BANK_NAME"})
    void wantsNameCustomerAndBankToo(String variable) {
        environment.put(variable, " ");
        assertThatIllegalStateException().isThrownBy(this::read).withMessageContaining(variable);
        environment.remove(variable);
        assertThatIllegalStateException().isThrownBy(this::read).withMessageContaining(variable);
    }

    @Test
    void paysFromTheAccountThatAPaymentLeftFromBefore() {
        DebitAccount now = read();
        assertThat(now.numberFor(order("999980000000000009"))).isEqualTo("999980000000000009");
        assertThat(now.numberFor(order(null))).isEqualTo("999980000000000001");
    }

    private static PaymentOrder order(String from) {
        return new PaymentOrder(
                "00000000000000000001",
                "99",
                Money.of("1.00"),
                new CreditAccount("999980000000009999", "法院", "银行", true),
                "ARRIVAL-REFUND:1",
                "退",
                LocalDateTime.of(2026, 11, 24, 10, 0),
                null,
                from);
    }
}
