package hall.shared;

import java.math.BigDecimal;
import java.text.Normalizer;

/** Reads an amount as people type it: full-width digits, well-placed commas and a 元 behind are forgiven, nothing is guessed. */
public final class TypedMoney {

    /** The largest amount anybody types. */
    public static final Money MOST = Money.of("9999999999.99");

    private static final int LONGEST = 24;
    private static final String PLAIN = "[0-9]{1,24}(\\.[0-9]{1,2})?";
    private static final String GROUPED = "[0-9]{1,3}(,[0-9]{3}){1,6}(\\.[0-9]{1,2})?";

    private TypedMoney() {}

    /**
     * The amount, zero or more.
     *
     * @throws BusinessException {@code AMOUNT-001} no amount; {@code AMOUNT-002} more than {@link #MOST}
     */
    public static Money read(String typed) {
        String text = typed == null
                ? ""
                : Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        if (text.endsWith("元")) {
            text = text.substring(0, text.length() - 1).strip();
        }
        if (text.length() > LONGEST || !text.matches(PLAIN) && !text.matches(GROUPED)) {
            throw new BusinessException("AMOUNT-001");
        }
        Money amount = new Money(new BigDecimal(text.replace(",", "")));
        if (MOST.isLessThan(amount)) {
            throw new BusinessException("AMOUNT-002", MOST.display());
        }
        return amount;
    }
}
