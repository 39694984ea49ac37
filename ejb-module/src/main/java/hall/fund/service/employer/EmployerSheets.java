package hall.fund.service.employer;

import hall.fund.domain.account.AccountDetails;
import hall.fund.domain.account.EmployerAccount;
import hall.fund.domain.account.EmployerEntry;
import hall.fund.domain.account.EmployerJournal;
import hall.fund.domain.account.EmployerLine;
import hall.fund.domain.account.PersonalAccounts;
import hall.fund.domain.account.StaffHeads;
import hall.fund.domain.employer.EmployerClerks;
import hall.fund.domain.ledger.Ledger;
import hall.fund.domain.ledger.LedgerAccount;
import hall.shared.BusinessException;
import hall.shared.Money;
import hall.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An employer's account as those who keep the books read it; nothing is locked. */
@Stateless
@RolesAllowed({Role.FINANCE, Role.AUDITOR})
public class EmployerSheets {

    private static final int PAGE = 200;

    @Inject
    private EmployerClerks employers;

    @Inject
    private PersonalAccounts accounts;

    @Inject
    private EmployerJournal journal;

    @Inject
    private AccountDetails details;

    @Inject
    private Ledger ledger;

    @Inject
    private Clock clock;

    /**
     * An employer's account.
     *
     * @param state {@code EmployerState}
     * @param rates of employer and person, as fractions
     * @param paidTo {@code yyyy-MM}, empty before the first list
     * @param suspense money of it that stands on no account yet
     */
    public record Sheet(
            String account,
            String creditCode,
            String name,
            String state,
            int payDay,
            String paidTo,
            LocalDate registeredOn,
            LocalDate closedOn,
            String closeReason,
            BigDecimal employerRate,
            BigDecimal personRate,
            StaffHeads staff,
            Money suspense)
            implements Serializable {}

    /**
     * By its account number (DWZH) or its unified social credit code; five statements.
     *
     * @throws BusinessException {@code CONTRIBUTION-031} none
     */
    public Sheet employer(String number) {
        EmployerAccount e = employers
                .accountOf(number)
                .flatMap(employers::employer)
                .orElseThrow(() -> new BusinessException("CONTRIBUTION-031"));
        return new Sheet(
                e.accountNumber(),
                e.creditCode(),
                e.name(),
                e.state().name(),
                e.payDay(),
                e.paidTo().map(Object::toString).orElse(""),
                e.registeredOn(),
                e.closedOn().orElse(null),
                e.closeReason().orElse(""),
                e.rates().employerRate(),
                e.rates().personRate(),
                accounts.heads(e.accountNumber()),
                ledger.balance(LedgerAccount.suspense(e.accountNumber()), LocalDate.now(clock)));
    }

    /**
     * What else is known of it, as pairs of a field's name and its value; what is unknown is left out.
     *
     * @param employerAccount DWZH
     */
    public Map<String, String> details(String employerAccount) {
        Map<String, String> known = new LinkedHashMap<>();
        details.employer(employerAccount).ifPresent(d -> {
            put(known, "address", d.address());
            put(known, "representative", d.representative());
            put(known, "representativeNumber", d.maskedNumber());
            put(known, "affiliation", d.affiliation());
            put(known, "economicType", d.economicType());
            put(known, "industry", d.industry());
            put(known, "bankName", d.bankName());
            put(known, "bankCode", d.bankCode());
            put(known, "openedOn", d.openedOn());
        });
        return known;
    }

    private static void put(Map<String, String> known, String field, Object value) {
        if (value != null && !value.toString().isEmpty()) {
            known.put(field, value.toString());
        }
    }

    /**
     * Its journal, latest row first.
     *
     * @param before id of the row to go on after; {@code Long.MAX_VALUE} for the first page
     * @param size rows wanted, 200 at most
     */
    public List<EmployerLine> journal(String employerAccount, long before, int size) {
        return journal.rows(employerAccount, before, Math.max(1, Math.min(size, PAGE))).stream()
                .map(EmployerEntry::line)
                .toList();
    }
}
