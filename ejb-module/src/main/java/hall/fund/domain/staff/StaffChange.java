package hall.fund.domain.staff;

import hall.fund.domain.account.AccountNumber;
import hall.fund.domain.account.ContributionTerms;
import hall.fund.domain.account.PersonalAccount;
import hall.fund.domain.contribution.ContributionMonth;
import hall.shared.BusinessException;
import hall.shared.Facts;
import hall.shared.Ids;
import hall.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Optional;

/**
 * What a clerk changed about the employer's staff (职工变动): somebody is added, sealed or unsealed, or a base is mended. It is done at once;
 * while no list was drawn by it, it can be taken back, and everything is as it was.
 */
@Entity
@Table(name = "staff_change")
public class StaffChange {

    /** What is changed. */
    public enum Kind {
        /** Somebody new (新增): an account is opened, or the one the person has is taken over. */
        ADD,
        /** Somebody left (封存). */
        SEAL,
        /** Somebody is back (启封). */
        UNSEAL,
        /** The base of somebody who pays is mended (调整基数). */
        BASE;

        /** Whether somebody comes by it. */
        public boolean isComing() {
            return this == ADD || this == UNSEAL;
        }
    }

    @Id
    private long id;

    /** DWZH. */
    @Column(name = "employer_account", nullable = false, length = 12)
    private String employerAccount;

    /** The first month it holds for, {@code yyyyMM}: of the next list, or for who comes, the first that is paid. */
    @Column(name = "month", nullable = false, length = 6)
    private String month;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, length = 6)
    private Kind kind;

    /** GRZH. */
    @Column(name = "account_number", nullable = false, length = 12)
    private String accountNumber;

    @Column(name = "reason", nullable = false, length = 200)
    private String reason;

    /** Whether the account was opened by it. */
    @Column(name = "opened", nullable = false)
    private boolean opened;

    /** DWZH from before, when another employer's sealed account was taken over. */
    @Column(name = "former_employer", length = 12)
    private String formerEmployer;

    @Column(name = "former_sealed_on")
    private LocalDate formerSealedOn;

    @Column(name = "former_base")
    private Money formerBase;

    @Column(name = "former_rate", precision = 4, scale = 2)
    private BigDecimal formerRate;

    @Column(name = "former_employer_rate", precision = 4, scale = 2)
    private BigDecimal formerEmployerRate;

    @Column(name = "former_person")
    private Money formerPerson;

    @Column(name = "former_part")
    private Money formerPart;

    /** From which month on it was paid for before, {@code yyyyMM}; null for the month it was opened in. */
    @Column(name = "former_pays_from", length = 6)
    private String formerPaysFrom;

    /** What a base was mended to, null for other kinds. */
    @Column(name = "base")
    private Money base;

    /** The clerk, as the audit names her. */
    @Column(name = "done_by", nullable = false, length = 60)
    private String doneBy;

    @Column(name = "done_at", nullable = false)
    private LocalDateTime doneAt;

    @Column(name = "undone_by", length = 60)
    private String undoneBy;

    @Column(name = "undone_at")
    private LocalDateTime undoneAt;

    @Version
    @Column(name = "version", nullable = false)
    private int version;

    protected StaffChange() {}

    /**
     * Of an account as it is before.
     *
     * @param opened whether the account was opened just now
     * @param by the clerk, as the audit names her
     */
    public StaffChange(
            String employerAccount,
            ContributionMonth month,
            Kind kind,
            PersonalAccount before,
            boolean opened,
            String reason,
            String by,
            LocalDateTime at) {
        this.id = Ids.next();
        this.employerAccount = employerAccount;
        this.month = month.toString();
        this.kind = kind;
        this.accountNumber = before.number().value();
        this.opened = opened;
        this.reason = reason;
        this.doneBy = by;
        this.doneAt = at;
        if (!opened && kind != Kind.SEAL) {
            remember(before);
        }
    }

    private void remember(PersonalAccount before) {
        formerEmployer = before.employerAccount().equals(employerAccount) ? null : before.employerAccount();
        formerSealedOn = before.sealedOn().orElse(null);
        formerPaysFrom = before.paying()
                .from()
                .map(month -> new ContributionMonth(month).toString())
                .orElse(null);
        ContributionTerms terms = before.terms();
        formerBase = terms.base();
        formerRate = terms.personRate();
        formerEmployerRate = terms.employerRate();
        formerPerson = terms.personMonthly();
        formerPart = terms.employerMonthly();
    }

    /** It sets the base to that. */
    public void mends(Money to) {
        base = to;
    }

    /**
     * Takes it back.
     *
     * @param last whether nothing was changed about the account since
     * @throws BusinessException {@code CONTRIBUTION-117} it was taken back before, or something was changed since
     */
    public void undo(boolean last, String by, LocalDateTime at) {
        if (undoneAt != null || !last) {
            throw new BusinessException("CONTRIBUTION-117");
        }
        undoneBy = by;
        undoneAt = at;
    }

    /** What the audit keeps of it; no names, and the reason stays with the change. */
    public Facts auditFacts() {
        return Facts.with("change", id)
                .and("kind", kind)
                .and("account", accountNumber)
                .and("month", month)
                .and("formerEmployer", formerEmployer)
                .and("formerBase", base == null ? null : formerBase)
                .and("base", base)
                .build();
    }

    public long id() {
        return id;
    }

    /** YWLSH of its rows in the employer's journal. */
    public String serial() {
        return "C" + id;
    }

    /** The change whose {@link #serial} that is, empty for any other text. */
    public static Optional<Long> idOf(String serial) {
        return serial.matches("C[0-9]{1,18}") ? Optional.of(Long.valueOf(serial.substring(1))) : Optional.empty();
    }

    public String employerAccount() {
        return employerAccount;
    }

    public ContributionMonth month() {
        return ContributionMonth.read(month);
    }

    /** Whether somebody comes by it, who is paid for from its month on. */
    public boolean isComing() {
        return kind.isComing();
    }

    public Kind kind() {
        return kind;
    }

    public AccountNumber account() {
        return new AccountNumber(accountNumber);
    }

    /** Whether the account was opened by it. */
    public boolean isOpened() {
        return opened;
    }

    /** The employer it was taken over from, empty when it was this one's before. */
    public Optional<String> formerEmployer() {
        return Optional.ofNullable(formerEmployer);
    }

    /** Since when it was sealed before. */
    public Optional<LocalDate> formerSealedOn() {
        return Optional.ofNullable(formerSealedOn);
    }

    /** From which month on it was paid for before; empty for the month it was opened in. */
    public Optional<YearMonth> formerPaysFrom() {
        return Optional.ofNullable(formerPaysFrom)
                .map(month -> ContributionMonth.read(month).value());
    }

    /** The terms from before, empty when there were none. */
    public Optional<ContributionTerms> formerTerms() {
        return Optional.ofNullable(formerBase)
                .map(base -> new ContributionTerms(base, formerRate, formerEmployerRate, formerPerson, formerPart));
    }

    /** What a base was mended to, empty for other kinds. */
    public Optional<Money> base() {
        return Optional.ofNullable(base);
    }

    public String reason() {
        return reason;
    }

    public LocalDateTime doneAt() {
        return doneAt;
    }

    /** Whether it was not taken back. */
    public boolean stands() {
        return undoneAt == null;
    }
}
