package hall.fund.domain.loan;

import hall.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a loan contract says.
 *
 * @param loanNumber DKZH
 * @param contractNumber JKHTBH
 * @param annualRate as a fraction
 * @param months DKQS
 * @param method DKHKFS
 * @param dueDay YDHKR, 1 to 31
 * @param homePrice FWZJ
 * @param homePaid GFSFK
 */
public record LoanTerms(
        String loanNumber,
        String contractNumber,
        Money principal,
        BigDecimal annualRate,
        int months,
        String method,
        int dueDay,
        LocalDate releasedOn,
        Money homePrice,
        Money homePaid) {}
