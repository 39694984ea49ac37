package hall.fund.domain.court;

import hall.fund.domain.account.AccountNumber;
import hall.fund.domain.account.FreezeClaim;
import hall.shared.BusinessException;
import hall.shared.Ids;
import hall.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/** A court's freeze (冻结) of a personal account, entered from its document. What it ordered stays; what is left of it shrinks. */
@Entity
@Table(name = "account_freeze")
public class AccountFreeze {

    @Id
    private long id;

    @Column(name = "account_number", nullable = false, length = 12)
    private String accountNumber;

    @Column(name = "court", nullable = false, length = 120)
    private String court;

    @Column(name = "document_number", nullable = false, length = 60)
    private String documentNumber;

    /** What the document names, null for all of the account. */
    @Column(name = "ordered")
    private Money ordered;

    /** What of it is not deducted yet, null for all of the account. */
    @Column(name = "remaining")
    private Money remaining;

    /** Its place in the queue. */
    @Column(name = "received_at", nullable = false)
    private LocalDateTime receivedAt;

    @Column(name = "valid_from", nullable = false)
    private LocalDate from;

    /** The last day it holds. */
    @Column(name = "valid_until", nullable = false)
    private LocalDate until;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, length = 10)
    private FreezeState state;

    /** The sign-in name of who entered it. */
    @Column(name = "entered_by", nullable = false, length = 60)
    private String enteredBy;

    @Column(name = "ended_at")
    private LocalDateTime endedAt;

    /** The document that released it, null when it ended otherwise. */
    @Column(name = "ended_by_document", length = 60)
    private String endedByDocument;

    @Version
    @Column(name = "version", nullable = false)
    private int version;

    protected AccountFreeze() {}

    /** @param enteredBy sign-in name of the officer */
    public AccountFreeze(AccountNumber account, FreezeOrder order, String enteredBy, LocalDateTime receivedAt) {
        this.id = Ids.next();
        this.accountNumber = account.value();
        this.court = order.court();
        this.documentNumber = order.documentNumber();
        this.ordered = order.claim().part().orElse(null);
        this.remaining = ordered;
        this.receivedAt = receivedAt;
        this.from = order.from();
        this.until = order.until();
        this.state = FreezeState.LIVE;
        this.enteredBy = enteredBy;
    }

    /** Refuses with {@code FUND-025} one that has ended. */
    public void requireLive() {
        if (!isLive()) {
            throw new BusinessException("FUND-025", documentNumber);
        }
    }

    /** Goes on to another last day (续冻); refuses with {@code FUND-061} one that is not later. */
    public void renew(LocalDate to) {
        requireLive();
        if (to == null || !to.isAfter(until)) {
            throw new BusinessException("FUND-061");
        }
        until = to;
    }

    /** The court gave it up (解冻). */
    public void release(String byDocument, LocalDateTime at) {
        requireLive();
        endedByDocument = CourtText.of(byDocument, FreezeOrder.DOCUMENT_LENGTH);
        end(FreezeState.RELEASED, at);
    }

    /** Its last day is over. */
    public void expire(LocalDateTime at) {
        requireLive();
        end(FreezeState.EXPIRED, at);
    }

    private void end(FreezeState as, LocalDateTime at) {
        state = as;
        endedAt = at;
    }

    /** So much of it was deducted; when nothing is left to claim it has ended. */
    public void deducted(Money amount, LocalDateTime at) {
        if (remaining != null) {
            remaining = remaining.minus(amount);
            if (!remaining.isPositive()) {
                end(FreezeState.USED_UP, at);
            }
        }
    }

    /** What is left to claim. */
    public FreezeClaim claim() {
        return remaining == null ? FreezeClaim.WHOLE : FreezeClaim.of(remaining);
    }

    public boolean isLive() {
        return state == FreezeState.LIVE;
    }

    /** Whether its last day is before that day. */
    public boolean isOver(LocalDate on) {
        return until.isBefore(on);
    }

    public long id() {
        return id;
    }

    public AccountNumber account() {
        return new AccountNumber(accountNumber);
    }

    public String court() {
        return court;
    }

    public String documentNumber() {
        return documentNumber;
    }

    /** What the document names, empty for all of the account. */
    public Optional<Money> ordered() {
        return Optional.ofNullable(ordered);
    }

    public LocalDate until() {
        return until;
    }

    public FreezeState state() {
        return state;
    }

    /** Serial of the journal row by which it began. */
    public String serial() {
        return "F" + id;
    }

    /** Serial of the journal row by which it ended. */
    public String endSerial() {
        return "U" + id;
    }

    /** As people read it, at its place in the queue; null for one that has ended. */
    public FreezeView view(FreezePlace place) {
        return new FreezeView(
                id,
                court,
                documentNumber,
                ordered,
                remaining,
                from,
                until,
                state,
                enteredBy,
                receivedAt,
                endedAt,
                place);
    }
}
