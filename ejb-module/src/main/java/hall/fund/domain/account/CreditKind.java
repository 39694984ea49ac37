package hall.fund.domain.account;

/** Which contribution is credited. */
public enum CreditKind {
    /** The month's own (汇缴). */
    REMITTANCE(AccountEntryType.REMITTANCE, AccountAction.REMIT),
    /** Of a month that was missed or paid short (补缴). */
    BACK_PAYMENT(AccountEntryType.BACK_PAYMENT, AccountAction.BACK_PAY);

    private final AccountEntryType type;
    private final AccountAction action;

    CreditKind(AccountEntryType type, AccountAction action) {
        this.type = type;
        this.action = action;
    }

    public AccountEntryType type() {
        return type;
    }

    AccountAction action() {
        return action;
    }
}
