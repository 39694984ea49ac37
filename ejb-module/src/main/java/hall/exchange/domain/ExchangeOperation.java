package hall.exchange.domain;

import java.util.Optional;

/** What a partner can be let to do, by the names of the contracts {@code exchange-v1.wsdl} and {@code notice-v1.wsdl}. */
public enum ExchangeOperation {
    PING("Ping"),
    PULL_CASE_PROGRESS("PullCaseProgress"),
    GET_ITEM_GUIDE("GetItemGuide"),
    ACCOUNT_CHANGE_NOTICE("AccChangeNotice");

    private final String wireName;

    ExchangeOperation(String wireName) {
        this.wireName = wireName;
    }

    /** The name of the request's element. */
    public String wireName() {
        return wireName;
    }

    /** By the name of the contract; empty for any other. */
    public static Optional<ExchangeOperation> of(String wireName) {
        for (ExchangeOperation operation : values()) {
            if (operation.wireName.equals(wireName)) {
                return Optional.of(operation);
            }
        }
        return Optional.empty();
    }
}
