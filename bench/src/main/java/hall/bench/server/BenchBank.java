package hall.bench.server;

import hall.fund.domain.ledger.LedgerAccount;

/** The one bank of a measurement: the stand-in city's special account. */
public final class BenchBank {

    public static final String NUMBER = "999980000000000001";

    /** The ledger's account of it. */
    public static final LedgerAccount SPECIAL_ACCOUNT = LedgerAccount.specialAccount(NUMBER);

    /** Its code. */
    public static final String CODE = SPECIAL_ACCOUNT.code();

    private BenchBank() {}
}
