package hall.fund.domain.home;

/** Port: the homes that were withdrawn for; joins the caller's transaction. */
public interface HomePurchases {

    /** The home of the contract, made when it is new, its row locked until the transaction ends. */
    HomePurchase lock(ContractNumber number);
}
