package hall.fund.domain.account;

import hall.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;

/**
 * What JGJ/T 320 keeps of a person beside the account, as the employer handed it in; each may be unknown. Sex and month of birth are
 * in the identity number. A registered person's own phone and cards are the hall's (area identity), not these.
 */
@Entity
@Table(name = "holder_detail")
public class HolderDetail {

    /** GRZH. */
    @Id
    @Column(name = "account_number", nullable = false, length = 12)
    private String accountNumber;

    /** SJHM. */
    @Column(name = "phone", length = 11)
    private String phone;

    /** HYZK by GB/T 2261.2: 10 single, 20 married, 30 widowed, 40 divorced. */
    @Column(name = "marital_status", length = 2)
    private String maritalStatus;

    /** JTZZ. */
    @Column(name = "address", length = 200)
    private String address;

    /** ZhiYe. */
    @Column(name = "occupation", length = 60)
    private String occupation;

    /** ZhiChen. */
    @Column(name = "title", length = 60)
    private String title;

    /** ZhiWu. */
    @Column(name = "position", length = 60)
    private String position;

    /** XueLi by GB/T 4658: 10 postgraduate, 20 bachelor, 30 college, 90 other. */
    @Column(name = "education", length = 2)
    private String education;

    /** JTYSR, yuan a month. */
    @Column(name = "household_income")
    private Money householdIncome;

    /** GRCKZHHM: the social-security card's bank number. */
    @Column(name = "deposit_account", length = 30)
    private String depositAccount;

    /** GRCKZHKHYHDM. */
    @Column(name = "deposit_bank", length = 3)
    private String depositBank;

    protected HolderDetail() {}

    /** Of an account; all else is unknown. */
    public HolderDetail(AccountNumber account) {
        accountNumber = account.value();
    }

    /**
     * Where the person is reached.
     *
     * @param mobile eleven digits
     */
    public HolderDetail reached(String mobile, String home) {
        phone = mobile;
        address = home;
        return this;
    }

    /** GB/T 2261.2 and 4658. */
    public HolderDetail living(String marital, String schooling) {
        maritalStatus = marital;
        education = schooling;
        return this;
    }

    /** The account at a bank that money of the fund goes to. */
    public HolderDetail paidTo(String number, String bank) {
        depositAccount = number;
        depositBank = bank;
        return this;
    }

    /** As a member of staff reads it, with what identifies hidden in its middle; unknown is empty. */
    public HolderLines lines() {
        return new HolderLines(
                Masked.middle(phone, 3, 4),
                text(maritalStatus),
                Masked.middle(address, 6, 0),
                text(occupation),
                text(title),
                text(position),
                text(education),
                Optional.ofNullable(householdIncome),
                Masked.middle(depositAccount, 0, 4),
                text(depositBank));
    }

    private static String text(String known) {
        return known == null ? "" : known;
    }
}
