package hall.fund.domain.ledger;

import java.util.Arrays;

/**
 * The heads of the chart of accounts, in the numbering of 住房公积金会计核算办法 (财综字〔1999〕33号); 202 and 399 are the centre's
 * own. The table {@code ledger_head} holds the same rows for SQL; a test compares the two.
 */
public enum LedgerHead {
    /** What the centre has of the persons' money at the banks, one sub-account a bank. */
    SPECIAL_ACCOUNT("101", "住房公积金存款（专户）", Side.DEBIT),
    /** What the centre has earned, at the bank. */
    VALUE_ADDED_DEPOSIT("102", "增值收益存款", Side.DEBIT),
    INTEREST_RECEIVABLE("111", "应收利息", Side.DEBIT),
    OTHER_RECEIVABLE("119", "其他应收款", Side.DEBIT),
    /** Principal that borrowers owe, one sub-account a loan. */
    LOANS("121", "委托贷款", Side.DEBIT),
    /** Principal of loans in arrears, one sub-account a loan. */
    OVERDUE_LOANS("122", "逾期贷款", Side.DEBIT),
    /** What the centre owes persons, one sub-account a personal account. */
    DEPOSITS("201", "住房公积金（个人）", Side.CREDIT),
    /** Held for a payment under way, one sub-account a personal account, or an arrival that goes back to its payer. */
    IN_TRANSIT("202", "提取在途", Side.CREDIT),
    INTEREST_PAYABLE("211", "应付利息", Side.CREDIT),
    /** What the distribution of income set aside for low-rent housing and for the centre's costs (Regulation Art. 29). */
    SPECIAL_PAYABLE("214", "专项应付款", Side.CREDIT),
    /** Money received that belongs to no account yet, or is owed to others than persons (暂收). */
    SUSPENSE("219", "其他应付款（暂收）", Side.CREDIT),
    RISK_RESERVE("301", "贷款风险准备", Side.CREDIT),
    VALUE_ADDED_INCOME("311", "增值收益", Side.CREDIT),
    INCOME_DISTRIBUTION("321", "增值收益分配", Side.CREDIT),
    /** The other side of what was there before these books began. */
    BROUGHT_FORWARD("399", "期初结转", Side.CREDIT),
    OPERATING_INCOME("401", "业务收入", Side.CREDIT),
    OPERATING_EXPENSE("411", "业务支出", Side.DEBIT);

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

    /** The head of that code; an error of the program for any other. */
    public static LedgerHead ofCode(String code) {
        return Arrays.stream(values())
                .filter(h -> h.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("head " + code));
    }
}
