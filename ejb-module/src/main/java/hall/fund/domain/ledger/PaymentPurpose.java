package hall.fund.domain.ledger;

import hall.payment.domain.PaymentReference;
import java.util.Arrays;
import java.util.Optional;

/** What the fund pays for, and under which events its payments stand in the books. */
public enum PaymentPurpose {
    /** A granted case: a withdrawal to the person's card. */
    CASE("", BookedEvent.WITHDRAWAL_HOLD, BookedEvent.WITHDRAWAL_FINAL, BookedEvent.WITHDRAWAL_RELEASE),
    /** What a court took (扣划): it is owed in suspense until it is paid, and nothing is held for it. */
    COURT_DEDUCTION("COURT-DEDUCTION", null, BookedEvent.COURT_PAID, null),
    /** Money of nobody goes back to its payer (退回付款人). */
    ARRIVAL_REFUND("ARRIVAL-REFUND", BookedEvent.REFUND_HOLD, BookedEvent.REFUND_FINAL, BookedEvent.REFUND_RELEASE);

    private final String kind;
    private final BookedEvent hold;
    private final BookedEvent paid;
    private final BookedEvent release;

    PaymentPurpose(String kind, BookedEvent hold, BookedEvent paid, BookedEvent release) {
        this.kind = kind;
        this.hold = hold;
        this.paid = paid;
        this.release = release;
    }

    /** What a payment is for; an error of the program for a reference that is none of these. */
    public static PaymentPurpose of(PaymentReference reference) {
        return reference.caseNumber().isPresent()
                ? CASE
                : Arrays.stream(values())
                        .filter(p -> p != CASE && reference.idOf(p.kind).isPresent())
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("payment for " + reference));
    }

    /** The reference of a payment for something that is no case, by its id. */
    public PaymentReference reference(long id) {
        return PaymentReference.of(kind, id);
    }

    /** The id of what is paid, when the reference is of this purpose; empty for a case. */
    public Optional<Long> idOf(PaymentReference reference) {
        return this == CASE ? Optional.empty() : reference.idOf(kind);
    }

    /** Under which event money goes into transit (202) for it; empty when none does. */
    public Optional<BookedEvent> hold() {
        return Optional.ofNullable(hold);
    }

    /** Under which event it stands when the bank has paid. */
    public BookedEvent paid() {
        return paid;
    }

    /** Under which event the money comes back from transit when the bank refused; empty when it was not there. */
    public Optional<BookedEvent> release() {
        return Optional.ofNullable(release);
    }
}
