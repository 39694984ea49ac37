package hall.fund.service.casework;

import hall.fund.domain.home.ContractNumber;
import hall.shared.BusinessException;
import hall.shared.Facts;
import java.util.List;
import java.util.Optional;

/** What TQ01 asks of the applicant: the number of the contract, and vouchers of what was paid. */
final class HomePurchaseAnswers {

    static final String CONTRACT = "contractNumber";
    static final String VOUCHERS = "vouchers";

    private static final int MOST_VOUCHERS = 10;
    private static final String IDENTIFIER = "[0-9A-Za-z-]{1,64}";

    private HomePurchaseAnswers() {}

    /**
     * Normalised.
     *
     * @throws BusinessException {@code FUND-010}, {@code FUND-011} the number; {@code FUND-012} no voucher, too many, or something
     *     else than identifiers of uploaded files
     */
    static Facts read(Facts answers) {
        String typed = answers.raw(CONTRACT) instanceof String text ? text : "";
        ContractNumber contract = ContractNumber.parse(typed);
        List<?> given = answers.raw(VOUCHERS) instanceof List<?> list ? list : List.of();
        List<String> vouchers = given.stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .filter(v -> v.matches(IDENTIFIER))
                .toList();
        if (vouchers.isEmpty() || vouchers.size() < given.size() || vouchers.size() > MOST_VOUCHERS) {
            throw new BusinessException("FUND-012", MOST_VOUCHERS);
        }
        return Facts.with(CONTRACT, contract.value())
                .and(VOUCHERS, vouchers.stream().distinct().toList())
                .build();
    }

    /** The contract of an application, empty while none is named yet. */
    static Optional<ContractNumber> contract(Facts application) {
        return application.optionalText(CONTRACT).map(ContractNumber::new);
    }
}
