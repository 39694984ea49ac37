package hall.web.faces;

import hall.shared.BusinessException;
import hall.shared.Money;
import hall.shared.TypedMoney;

/** Amounts that a page showed and its form sends back. */
public final class SentMoney {

    private static final Money NEVER_SHOWN = Money.of("-1.00");

    private SentMoney() {}

    /** The amount; for what is none, one that no page shows, so that the service refuses it like any that has changed meanwhile. */
    public static Money of(String sent) {
        try {
            return TypedMoney.read(sent);
        } catch (BusinessException none) {
            return NEVER_SHOWN;
        }
    }
}
