package hall.fund.domain.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** An employer that contributes for its staff (单位). */
@Entity
@Table(name = "employer_account")
public class EmployerAccount {

    /** DWZH, 12 digits. */
    @Id
    @Column(name = "account_number", nullable = false, length = 12)
    private String accountNumber;

    /** Unified social credit code. */
    @Column(name = "credit_code", nullable = false, length = 18)
    private String creditCode;

    /** DWMC. */
    @Column(name = "name", nullable = false, length = 120)
    private String name;

    /** DWFXR, day of the month. */
    @Column(name = "pay_day", nullable = false)
    private int payDay;

    /** DWZHZT: 01 normal, 04 closed. */
    @Column(name = "state", nullable = false, length = 2)
    private String state;

    @Version
    @Column(name = "version", nullable = false)
    private int version;

    protected EmployerAccount() {}

    public EmployerAccount(String accountNumber, String creditCode, String name, int payDay, String state) {
        this.accountNumber = accountNumber;
        this.creditCode = creditCode;
        this.name = name;
        this.payDay = payDay;
        this.state = state;
    }

    public String accountNumber() {
        return accountNumber;
    }

    public String creditCode() {
        return creditCode;
    }

    public String name() {
        return name;
    }
}
