package hall.fund.domain.contribution;

import hall.audit.domain.AuditHead;
import hall.fund.domain.account.CreditKind;
import hall.shared.Actor;
import hall.shared.BusinessException;
import hall.shared.Facts;
import hall.shared.Ids;
import hall.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * What an employer pays for a month (汇缴清册), person by person. It is posted whole or not at all, and only by money that equals
 * its total to the cent. Its lines are laid and read through {@link ContributionLists}: there may be a hundred thousand of them.
 */
@Entity
@Table(name = "contribution_list")
public class ContributionList {

    /** Lines that are credited together; a longer list is posted behind the page, and tells how far it is. */
    public static final int BLOCK = 1000;

    @Id
    private long id;

    /** DWZH. */
    @Column(name = "employer_account", nullable = false, length = 12)
    private String employerAccount;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, length = 12)
    private CreditKind kind;

    /** HBJNY {@code yyyyMM}. */
    @Column(name = "month", nullable = false, length = 6)
    private String month;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, length = 9)
    private ListState state;

    @Column(name = "heads", nullable = false)
    private int heads;

    @Column(name = "total", nullable = false)
    private Money total;

    /** What it took of the employer's suspense on its clerk's word, while it waits for the rest. */
    @Column(name = "claimed", nullable = false)
    private Money claimed;

    /** Last day by Regulation Art. 19. */
    @Column(name = "pay_by", nullable = false)
    private LocalDate payBy;

    /** Day on which the clerk is reminded while it is not paid. */
    @Column(name = "remind_on", nullable = false)
    private LocalDate remindOn;

    @Column(name = "drawn_by", nullable = false, length = 60)
    private String drawnBy;

    @Column(name = "drawn_at", nullable = false)
    private LocalDateTime drawnAt;

    @Column(name = "confirmed_by", length = 60)
    private String confirmedBy;

    @Column(name = "confirmed_at")
    private LocalDateTime confirmedAt;

    @Column(name = "posted_at")
    private LocalDateTime postedAt;

    @Column(name = "undone_at")
    private LocalDateTime undoneAt;

    /** Unique while it lives, null afterwards: one list of a kind for a month. */
    @Column(name = "live_key", length = 40)
    private String liveKey;

    @Enumerated(EnumType.STRING)
    @Column(name = "trouble", length = 9)
    private ListTrouble trouble;

    @Embedded
    private AuditHead audit;

    @Version
    @Column(name = "version", nullable = false)
    private int version;

    protected ContributionList() {}

    /** An empty list; its lines are laid next, then {@link #laid} says what they come to. */
    public ContributionList(
            String employerAccount,
            CreditKind kind,
            ContributionMonth month,
            RemittanceDays days,
            Actor by,
            LocalDateTime now) {
        this.id = Ids.next();
        this.employerAccount = employerAccount;
        this.kind = kind;
        this.month = month.toString();
        this.state = ListState.DRAFT;
        this.total = Money.ZERO;
        this.claimed = Money.ZERO;
        this.payBy = days.payBy();
        this.remindOn = days.remindOn();
        this.drawnBy = by.toString();
        this.drawnAt = now;
        this.liveKey = liveKey(employerAccount, kind, month);
        this.audit = AuditHead.start();
    }

    /** The key that only one living list has. */
    public static String liveKey(String employerAccount, CreditKind kind, ContributionMonth month) {
        return employerAccount + ":" + kind.type().code() + ":" + month;
    }

    /** Takes over what the lines come to; refuses with {@code CONTRIBUTION-016} a list of nobody. */
    public void laid(ListTotals totals) {
        if (totals.heads() == 0) {
            throw new BusinessException("CONTRIBUTION-016");
        }
        heads = totals.heads();
        total = totals.total();
    }

    /** The clerk stands by the total that was seen; refuses with {@code CONTRIBUTION-017} no draft, with {@code 019} another total (argument). */
    public void confirm(Money seen, Actor by, LocalDateTime now) {
        state = state.after(ListState.Action.CONFIRM);
        if (!seen.equals(total)) {
            throw new BusinessException("CONTRIBUTION-019", total.display());
        }
        confirmedBy = by.toString();
        confirmedAt = now;
    }

    /** It takes suspense on its clerk's word, no more than it needs; refuses with {@code CONTRIBUTION-017} what does not wait for money. */
    public void claim(Money part) {
        requireWaiting();
        if (!part.isPositive() || open().isLessThan(part)) {
            throw new IllegalStateException("list " + id + " claims " + part + " of " + open());
        }
        claimed = claimed.plus(part);
    }

    /** It gives back what it took of suspense; refuses with {@code CONTRIBUTION-097} a list that took nothing, else as {@link #claim}. */
    public void release() {
        requireWaiting();
        if (!claimed.isPositive()) {
            throw new BusinessException("CONTRIBUTION-097");
        }
        claimed = Money.ZERO;
    }

    /** Refuses with {@code CONTRIBUTION-017} what does not wait for money. */
    public void requireWaiting() {
        if (state != ListState.CONFIRMED) {
            throw new BusinessException("CONTRIBUTION-017", state);
        }
    }

    /** What it still needs besides what its clerk claimed for it. */
    public Money open() {
        return total.minus(claimed);
    }

    /** Takes it back; refuses with {@code CONTRIBUTION-017} a list that is posted or undone. */
    public void undo(LocalDateTime now) {
        state = state.after(ListState.Action.UNDO);
        undoneAt = now;
        claimed = Money.ZERO;
        liveKey = null;
        trouble = null;
    }

    /** Its money is on the accounts. A back payment leaves the way free for another of the same month. */
    public void post(LocalDateTime now) {
        state = state.after(ListState.Action.POST);
        postedAt = now;
        trouble = null;
        if (kind == CreditKind.BACK_PAYMENT) {
            liveKey = null;
        }
    }

    /** Notes why money that is there did not post it; gives whether that is news. */
    public boolean troubled(ListTrouble because) {
        boolean news = because != trouble;
        trouble = because;
        return news;
    }

    /** Nobody has to be asked any more which list is meant. */
    public void unambiguous() {
        trouble = trouble == ListTrouble.AMBIGUOUS ? null : trouble;
    }

    /** What the audit keeps of it; no names. */
    public Facts auditFacts() {
        return Facts.with("employer", employerAccount)
                .and("kind", kind)
                .and("month", month)
                .and("heads", heads)
                .and("total", total)
                .build();
    }

    public long id() {
        return id;
    }

    /** YWLSH of its journal rows, and the number its payer may write into the remark. */
    public String number() {
        return "H" + id;
    }

    /** The list whose {@link #number} that is, empty for any other text. */
    public static Optional<Long> idOf(String number) {
        return number.matches("H[0-9]{1,18}") ? Optional.of(Long.valueOf(number.substring(1))) : Optional.empty();
    }

    /** Business key of its ledger entry; the database refuses a second one. */
    public String businessKey() {
        return "CONTRIBUTION:" + id;
    }

    public String employerAccount() {
        return employerAccount;
    }

    public CreditKind kind() {
        return kind;
    }

    public ContributionMonth month() {
        return ContributionMonth.read(month);
    }

    public ListState state() {
        return state;
    }

    /** Whether it has more than one block. */
    public boolean isLong() {
        return heads > BLOCK;
    }

    public int heads() {
        return heads;
    }

    public Money total() {
        return total;
    }

    public LocalDate payBy() {
        return payBy;
    }

    public LocalDateTime drawnAt() {
        return drawnAt;
    }

    public Optional<LocalDateTime> postedAt() {
        return Optional.ofNullable(postedAt);
    }

    public Optional<ListTrouble> trouble() {
        return Optional.ofNullable(trouble);
    }

    public int version() {
        return version;
    }

    public AuditHead audit() {
        return audit;
    }

    /** {@code contribution:<id>}. */
    public String auditStream() {
        return "contribution:" + id;
    }
}
