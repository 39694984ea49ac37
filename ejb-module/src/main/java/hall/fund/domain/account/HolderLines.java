package hall.fund.domain.account;

import hall.shared.Money;
import java.io.Serializable;
import java.util.Optional;

/** Details of a person as they are shown, see {@link HolderDetail}; unknown is empty. */
public record HolderLines(
        String phone,
        String maritalStatus,
        String address,
        String occupation,
        String title,
        String position,
        String education,
        Optional<Money> householdIncome,
        String depositAccount,
        String depositBank)
        implements Serializable {

    /** Of somebody of whom nothing is known. */
    public static final HolderLines NONE = new HolderLines("", "", "", "", "", "", "", Optional.empty(), "", "");
}
