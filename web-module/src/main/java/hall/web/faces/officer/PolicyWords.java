package hall.web.faces.officer;

import hall.shared.Money;
import hall.web.words.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;

/** What parameters are called, and their values with the unit, as people say them. */
@Named
@RequestScoped
public class PolicyWords {

    private static final int MINUTES = 60;
    private static final int PERCENT = 2;

    @Inject
    Words words;

    /** The parameter's name in words; its key where it has none, as one that only an installation knows. */
    public String title(String name) {
        return words.has("policy." + name) ? words.text("policy." + name) : name;
    }

    /** {@code 12 个月}, {@code 5%}, {@code 08:30}. */
    public String value(BigDecimal value, String unit) {
        return switch (unit) {
            case "MINUTE_OF_DAY" -> String.format("%02d:%02d", value.intValue() / MINUTES, value.intValue() % MINUTES);
            case "RATE" -> value.movePointRight(PERCENT).stripTrailingZeros().toPlainString() + "%";
            case "CNY" -> words.text("policy.value", new Money(value).display(), unit(unit));
            case "FLAG" -> words.text("policy.flag." + value.intValue());
            case "PERCENT" -> value.toPlainString() + "%";
            default -> words.text("policy.value", value.toPlainString(), unit(unit));
        };
    }

    public String unit(String unit) {
        return words.has("policy.unit." + unit) ? words.text("policy.unit." + unit) : unit;
    }
}
