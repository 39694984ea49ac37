package hall.fund.domain.ledger;

/**
 * The heads of the chart of accounts. The table {@code ledger_head} holds the same rows for SQL; a test compares the two. The
 * codes are the centre's own numbering.
 */
public enum LedgerHead {
    /** 住房公积金存款: the special account at the bank; what the centre has. */
    SPECIAL_ACCOUNT("101", "住房公积金存款（专户）", Side.DEBIT),
    /** 委托贷款: principal that borrowers owe, one sub-account a loan. */
    LOANS("121", "委托贷款", Side.DEBIT),
    /** 住房公积金: what the centre owes persons, one sub-account a personal account. */
    DEPOSITS("201", "住房公积金（个人）", Side.CREDIT),
    /** 提取在途: held for a payment under way, one sub-account a personal account. */
    IN_TRANSIT("202", "提取在途", Side.CREDIT),
    /** 暂收: money received that belongs to no account yet. */
    SUSPENSE("219", "暂收（未分摊）", Side.CREDIT),
    /** 期初结转: the other side of what was there before these books began. */
    BROUGHT_FORWARD("399", "期初结转", Side.CREDIT);

    /** On which side the head grows. */
    public enum Side {
        DEBIT,
        CREDIT
    }

    private final String code;
    private final String title;
    private final Side side;

    LedgerHead(String code, String title, Side side) {
        this.code = code;
        this.title = title;
        this.side = side;
    }

    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    public Side side() {
        return side;
    }
}
