package hall.finance.domain.voucher;

import hall.audit.domain.AuditHead;
import hall.shared.BusinessException;
import hall.shared.Facts;
import hall.shared.Ids;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A manual voucher (手工凭证): what no other business books, such as the bank's interest. One finance officer enters it, another posts it
 * (four eyes); undoing it takes two again and leaves both entries in the books.
 */
@Entity
@Table(name = "manual_voucher")
public class ManualVoucher {

    private static final int KEY_MOST = 40;

    @Id
    private long id;

    @Column(name = "form_key", nullable = false, length = 40)
    private String formKey;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, length = 12)
    private VoucherState state;

    @Column(name = "booked_on", nullable = false)
    private LocalDate bookedOn;

    @Column(name = "summary", nullable = false, length = 100)
    private String summary;

    @Column(name = "document", nullable = false, length = 60)
    private String document;

    @OneToMany(mappedBy = "voucher", cascade = CascadeType.PERSIST)
    private List<VoucherLine> lines = new ArrayList<>();

    @Column(name = "entered_by", nullable = false, length = 60)
    private String enteredBy;

    @Column(name = "entered_at", nullable = false)
    private LocalDateTime enteredAt;

    @Column(name = "decided_by", length = 60)
    private String decidedBy;

    @Column(name = "decided_at")
    private LocalDateTime decidedAt;

    @Column(name = "reason", length = 200)
    private String reason;

    // Loaded as null while none of it is there.
    @Embedded
    private Cancelling cancelling;

    @Embedded
    private AuditHead audit;

    @Version
    @Column(name = "version", nullable = false)
    private int version;

    protected ManualVoucher() {}

    /**
     * A voucher that waits for a second officer.
     *
     * @param by sign-in name
     * @throws BusinessException {@code VOUCHER-007} the summary is too short or too long; {@code VOUCHER-008} no number of a document;
     *     refusals of {@link VoucherLines#read}
     */
    public ManualVoucher(EnterVoucher typed, String by, LocalDateTime at) {
        this.id = Ids.next();
        this.formKey = FinanceText.of(typed.key(), 1, KEY_MOST, "VOUCHER-001");
        this.state = VoucherState.ENTERED;
        this.bookedOn = typed.bookedOn();
        this.summary = typed.checkedSummary();
        this.document = typed.checkedDocument();
        for (VoucherLines.Line line : VoucherLines.read(typed.lines()).all()) {
            lines.add(new VoucherLine(this, lines.size() + 1, line));
        }
        this.enteredBy = by;
        this.enteredAt = at;
        this.audit = AuditHead.start();
    }

    /** Before anything else is looked at: the refusals of {@link #post}. */
    public void requirePostable(String by) {
        require(VoucherState.ENTERED);
        requireAnother(enteredBy, by);
    }

    /** Another officer posts it; refuses with {@code VOUCHER-010} who entered it, with {@code VOUCHER-011} one that is decided. */
    public void post(String by, LocalDateTime at) {
        requirePostable(by);
        decide(VoucherState.POSTED, by, null, at);
    }

    /** Another officer refuses it, or who entered it takes it back; refuses with {@code VOUCHER-011}, {@code VOUCHER-012} no reason. */
    public void refuse(String by, String why, LocalDateTime at) {
        require(VoucherState.ENTERED);
        String said = FinanceText.reason(why);
        decide(by.equals(enteredBy) ? VoucherState.WITHDRAWN : VoucherState.REFUSED, by, said, at);
    }

    private void decide(VoucherState as, String by, String why, LocalDateTime at) {
        state = as;
        decidedBy = by;
        decidedAt = at;
        reason = why;
    }

    /**
     * An officer wants what was posted undone.
     *
     * @param on the day of the red entry
     * @throws BusinessException {@code VOUCHER-011} it is not posted, or somebody asked already; {@code VOUCHER-012} no reason; {@code
     *     VOUCHER-015} the day is before the voucher's own
     */
    public void askCancel(LocalDate on, String why, String by, LocalDateTime at) {
        require(VoucherState.POSTED);
        if (on.isBefore(bookedOn)) {
            throw new BusinessException("VOUCHER-015", bookedOn);
        }
        cancelling = new Cancelling(on, FinanceText.reason(why), by, at);
        state = VoucherState.CANCEL_ASKED;
    }

    /** Before anything else is looked at: the refusals of {@link #cancel}. */
    public void requireCancellable(String by) {
        require(VoucherState.CANCEL_ASKED);
        requireAnother(cancelling.askedBy(), by);
    }

    /** Another officer agrees that it is undone; refuses with {@code VOUCHER-010}, {@code VOUCHER-011}. */
    public void cancel(String by, LocalDateTime at) {
        requireCancellable(by);
        cancelling.decide(by, at);
        state = VoucherState.CANCELLED;
    }

    /** It stays: another officer does not agree, or who asked thought better of it; refuses with {@code VOUCHER-011}. */
    public void keep(String by, LocalDateTime at) {
        require(VoucherState.CANCEL_ASKED);
        cancelling.decide(by, at);
        state = VoucherState.POSTED;
    }

    private void require(VoucherState wanted) {
        if (state != wanted) {
            throw new BusinessException("VOUCHER-011");
        }
    }

    private static void requireAnother(String first, String second) {
        if (first.equals(second)) {
            throw new BusinessException("VOUCHER-010");
        }
    }

    public long id() {
        return id;
    }

    public VoucherState state() {
        return state;
    }

    public LocalDate bookedOn() {
        return bookedOn;
    }

    /** The day for which the red entry is wanted. */
    public LocalDate cancelOn() {
        return cancelling.on();
    }

    public VoucherLines lines() {
        return new VoucherLines(lines.stream()
                .sorted(Comparator.comparingInt(VoucherLine::line))
                .map(VoucherLine::booked)
                .toList());
    }

    /** Business key of its entry. */
    public String businessKey() {
        return "VOUCHER:" + id;
    }

    /** Business key of the red entry that undoes it. */
    public String redKey() {
        return "VOUCHER-RED:" + id;
    }

    public AuditHead audit() {
        return audit;
    }

    public String auditStream() {
        return "voucher:" + id;
    }

    /** What the audit keeps of it. */
    public Facts auditFacts() {
        return Facts.with("bookedOn", bookedOn)
                .and("document", document)
                .and("total", lines().total())
                .and("reason", reason)
                .build();
    }

    /** As people read it. */
    public VoucherSheet view() {
        VoucherLines read = lines();
        return new VoucherSheet(
                id,
                state,
                bookedOn,
                summary,
                document,
                read.all(),
                read.total(),
                enteredBy,
                enteredAt,
                decidedBy,
                decidedAt,
                reason,
                cancelling == null ? null : cancelling.view());
    }
}
