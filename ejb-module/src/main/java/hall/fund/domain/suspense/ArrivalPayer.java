package hall.fund.domain.suspense;

import hall.payment.domain.CreditAccount;
import hall.shared.BusinessException;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Who paid what arrived, as the bank told of it; empty texts where it did not. */
@Embeddable
class ArrivalPayer {

    private static final int TEXT = 200;
    private static final int PAYEE_NAME = 120;

    @Column(name = "payer_account", nullable = false, length = 40)
    private String account;

    @Column(name = "payer_name", nullable = false, length = 200)
    private String name;

    protected ArrivalPayer() {}

    ArrivalPayer(String account, String name) {
        this.account = account;
        this.name = cut(name);
    }

    /** As much of the bank's text as is kept. */
    static String cut(String text) {
        return text.length() <= TEXT ? text : text.substring(0, TEXT);
    }

    /** Whether the bank said enough to pay it back. */
    boolean isKnown() {
        return account.matches("[0-9]{6,30}") && !name.isBlank() && name.strip().length() <= PAYEE_NAME;
    }

    /** Refuses with {@code CONTRIBUTION-083} when the bank did not say enough to pay to it. */
    CreditAccount credit(boolean corporate) {
        if (!isKnown()) {
            throw new BusinessException("CONTRIBUTION-083");
        }
        return new CreditAccount(account, name.strip(), "", corporate);
    }

    String account() {
        return account;
    }

    String name() {
        return name;
    }
}
