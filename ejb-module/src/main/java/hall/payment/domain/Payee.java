package hall.payment.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The account an instruction pays to, as it is kept with it. */
@Embeddable
class Payee {

    @Column(name = "credit_account", nullable = false, length = 30)
    private String number;

    @Column(name = "credit_name", nullable = false, length = 120)
    private String name;

    @Column(name = "credit_bank", nullable = false, length = 60)
    private String bank;

    /** Whether an institution's account is paid to. */
    @Column(name = "corporate", nullable = false)
    private boolean corporate;

    protected Payee() {}

    Payee(CreditAccount account) {
        this.number = account.number();
        this.name = account.name();
        this.bank = account.bank();
        this.corporate = account.corporate();
    }

    CreditAccount account() {
        return new CreditAccount(number, name, bank, corporate);
    }
}
