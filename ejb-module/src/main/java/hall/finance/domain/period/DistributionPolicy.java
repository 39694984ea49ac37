package hall.finance.domain.period;

import hall.shared.Facts;
import hall.shared.Money;
import java.math.BigDecimal;
import java.util.List;

/**
 * What the centre decides about the distribution of a year's value-added income (Regulation Art. 29, 30); values of the year's last day.
 *
 * @param reserveRate part of the year's result for the risk reserve
 * @param managementFee the centre's costs that the finance authority granted, for the year
 * @param lowRentRate part of what is then left for low-rent housing
 */
public record DistributionPolicy(BigDecimal reserveRate, Money managementFee, BigDecimal lowRentRate) {

    public static final String RESERVE_RATE = "finance.riskReserveRate";
    public static final String MANAGEMENT_FEE = "finance.managementFee";
    public static final String LOW_RENT_RATE = "finance.lowRentRate";

    /** The names of the parameters. */
    public static final List<String> NAMES = List.of(RESERVE_RATE, MANAGEMENT_FEE, LOW_RENT_RATE);

    public static DistributionPolicy of(Facts parameters) {
        return new DistributionPolicy(
                parameters.number(RESERVE_RATE), parameters.money(MANAGEMENT_FEE), parameters.number(LOW_RENT_RATE));
    }
}
