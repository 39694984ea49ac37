package hall.finance.domain.chart;

import hall.fund.domain.ledger.LedgerAccount;
import hall.fund.domain.ledger.LedgerHead;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The sub-accounts (明细科目) that statements have a row for, after 住房公积金会计核算办法 (财综字〔1999〕33号). Income, expense and
 * special payables are booked on these only, so that no yuan is without its row.
 */
public enum SubHead {
    DEPOSIT_INTEREST("401:01", "住房公积金利息收入"),
    VALUE_ADDED_INTEREST("401:02", "增值收益利息收入"),
    LOAN_INTEREST("401:03", "委托贷款利息收入"),
    BOND_INTEREST("401:04", "国家债券利息收入"),
    OTHER_INCOME("401:09", "其他收入"),
    /** Interest the centre pays to persons (Regulation Art. 21). */
    INTEREST_EXPENSE("411:01", "住房公积金利息支出"),
    COLLECTION_FEES("411:02", "住房公积金归集手续费支出"),
    LOAN_FEES("411:03", "委托贷款手续费支出"),
    OTHER_EXPENSE("411:09", "其他支出"),
    LOW_RENT_HOUSING("214:01", "城市廉租住房建设补充资金"),
    MANAGEMENT_FEE("214:02", "中心管理费用");

    private final LedgerAccount account;
    private final String title;

    SubHead(String code, String title) {
        this.account = new LedgerAccount(code);
        this.title = title;
    }

    public LedgerAccount account() {
        return account;
    }

    public String code() {
        return account.code();
    }

    public String title() {
        return title;
    }

    /** All of one head, in the order of their codes. */
    public static List<SubHead> of(LedgerHead head) {
        return Arrays.stream(values()).filter(s -> s.account.head() == head).toList();
    }

    /** The one of that code. */
    public static Optional<SubHead> ofCode(String code) {
        return Arrays.stream(values()).filter(s -> s.code().equals(code)).findFirst();
    }
}
