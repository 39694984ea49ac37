package hall.fund.domain.suspense;

import java.io.Serializable;
import java.util.Set;

/**
 * Why money of an unknown payer may be an employer's; a person decides.
 *
 * @param employer account number (DWZH)
 * @param name of the employer
 * @param because what points to it, the strongest first
 */
public record PayerClue(String employer, String name, Set<Kind> because) implements Serializable {

    /** What points to an employer. */
    public enum Kind {
        /** What the payer wrote: a list's number, the employer's account or its credit code. */
        REMARK,
        /** The payer's name. */
        NAME,
        /** Money from the same account was the employer's before. */
        PAYER,
        /** A confirmed list of the employer waits for exactly so much. */
        AMOUNT
    }
}
