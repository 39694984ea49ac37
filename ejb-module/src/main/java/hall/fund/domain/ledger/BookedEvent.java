package hall.fund.domain.ledger;

/** Events whose entries others find again by their business key: {@code WITHDRAWAL-HOLD:<sendSeqNo>} and its like. */
public enum BookedEvent {
    /** What was there before these books began. */
    BROUGHT_FORWARD("BROUGHT-FORWARD:"),
    /** Money came to the special account and stands in suspense; by the bank's serial. */
    ARRIVAL("ARRIVAL:"),
    /** What the bank's detail does not have of an arrival left suspense again; by the serial of the line that says so. */
    ARRIVAL_CORRECTED("ARRIVAL-CORRECTED:"),
    /** Money left an account for a payment under way; by the payment's number, as the next ones. */
    WITHDRAWAL_HOLD("WITHDRAWAL-HOLD:"),
    /** The bank paid it. */
    WITHDRAWAL_FINAL("WITHDRAWAL-FINAL:"),
    /** The bank did not, and the money is back. */
    WITHDRAWAL_RELEASE("WITHDRAWAL-RELEASE:"),
    /** The bank paid a court what was deducted; by the payment's number. */
    COURT_PAID("COURT-PAID:"),
    /** Money of nobody left suspense to go back to its payer; by the payment's number, as the next two. */
    REFUND_HOLD("REFUND-HOLD:"),
    /** The bank paid it back. */
    REFUND_FINAL("REFUND-FINAL:"),
    /** The bank did not, and it stands in suspense again. */
    REFUND_RELEASE("REFUND-RELEASE:"),
    /** What the bank had paid came back (退汇), and left suspense for where it was before; by the payment's number. */
    CAME_BACK("CAME-BACK:");

    private final String prefix;

    BookedEvent(String prefix) {
        this.prefix = prefix;
    }

    /** The business key of such an event. */
    public String key(String number) {
        return prefix + number;
    }

    /** Whether a business key is one of such an event. */
    public boolean isOf(String key) {
        return key.startsWith(prefix);
    }
}
