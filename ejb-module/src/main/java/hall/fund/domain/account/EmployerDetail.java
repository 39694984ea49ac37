package hall.fund.domain.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/**
 * What JGJ/T 320 keeps of an employer beside its account; each may be unknown. Its clerks (JBRXM …) are {@code EmployerClerk}, its heads and
 * its balance are summed, its organisation code (ZZJGDM) is within the unified social credit code.
 */
@Entity
@Table(name = "employer_detail")
public class EmployerDetail {

    /** DWZH. */
    @Id
    @Column(name = "employer_account", nullable = false, length = 12)
    private String employerAccount;

    /** DWKHRQ. */
    @Column(name = "opened_on")
    private LocalDate openedOn;

    /** DWDZ. */
    @Column(name = "address", length = 200)
    private String address;

    /** DWFRDBXM: the legal representative. */
    @Column(name = "representative", length = 120)
    private String representative;

    /** DWFRDBZJLX: 01 identity card. */
    @Column(name = "representative_certificate", length = 2)
    private String representativeCertificate;

    /** DWFRDBZJHM. */
    @Column(name = "representative_number", length = 18)
    private String representativeNumber;

    /** DWLSGX by GB/T 12404. */
    @Column(name = "affiliation", length = 2)
    private String affiliation;

    /** DWJJLX by GB/T 12402. */
    @Column(name = "economic_type", length = 3)
    private String economicType;

    /** DWSSHY by GB/T 4754, the letter. */
    @Column(name = "industry", length = 1)
    private String industry;

    /** STYHMC: the bank that is entrusted with its account. */
    @Column(name = "bank_name", length = 60)
    private String bankName;

    /** STYHDM. */
    @Column(name = "bank_code", length = 3)
    private String bankCode;

    protected EmployerDetail() {}

    /** Of an employer; all else is unknown. */
    public EmployerDetail(String employerAccount, LocalDate openedOn, String address) {
        this.employerAccount = employerAccount;
        this.openedOn = openedOn;
        this.address = address;
    }

    /** The legal representative with an identity card. */
    public EmployerDetail represented(String name, String identityNumber) {
        representative = name;
        representativeCertificate = "01";
        representativeNumber = identityNumber;
        return this;
    }

    /** What kind of employer it is: GB/T 12404, 12402 and 4754. */
    public EmployerDetail ofKind(String affiliatedTo, String type, String branchOfTrade) {
        affiliation = affiliatedTo;
        economicType = type;
        industry = branchOfTrade;
        return this;
    }

    /** The entrusted bank. */
    public EmployerDetail banksAt(String name, String code) {
        bankName = name;
        bankCode = code;
        return this;
    }

    public LocalDate openedOn() {
        return openedOn;
    }

    /** DWDZ, null when unknown. */
    public String address() {
        return address;
    }

    /** The legal representative's name, null when unknown. */
    public String representative() {
        return representative;
    }

    /** The legal representative's document with its middle hidden; empty when unknown. */
    public String maskedNumber() {
        return Masked.middle(representativeNumber, 4, 4);
    }

    public String affiliation() {
        return affiliation;
    }

    public String economicType() {
        return economicType;
    }

    public String industry() {
        return industry;
    }

    public String bankName() {
        return bankName;
    }

    public String bankCode() {
        return bankCode;
    }
}
