package hall.fund.domain.account;

/** Port: numbers for new accounts (GRZH), each given once; one that is not used after all leaves a gap. */
public interface AccountNumbers {

    AccountNumber next();
}
