package hall.fund.domain.staff;

import hall.shared.IdentityNumber;
import hall.shared.Money;
import hall.shared.PersonName;

/**
 * Somebody a clerk adds to the staff.
 *
 * @param wage the base as typed, before it is moved to its bounds
 */
public record NewHire(PersonName name, IdentityNumber number, Money wage) {}
