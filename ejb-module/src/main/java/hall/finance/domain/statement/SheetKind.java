package hall.finance.domain.statement;

/** The statements (财综字〔1999〕33号), and the monthly statistics beside them. */
public enum SheetKind {
    /** 资产负债表: beginning of the year, end of the day. */
    BALANCE,
    /** 增值收益表: the month, the year so far. */
    INCOME,
    /** 增值收益分配表: this year, the year before. */
    DISTRIBUTION,
    /** 住房公积金月报: the month, the year so far. */
    STATISTICS
}
