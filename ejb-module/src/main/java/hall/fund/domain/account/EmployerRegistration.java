package hall.fund.domain.account;

import java.time.LocalDate;

/**
 * What an employer's account is opened with.
 *
 * @param accountNumber DWZH, 12 digits
 * @param creditCode unified social credit code
 * @param payDay DWFXR, day of the month
 * @param registeredOn DWSLRQ, day of registration with the centre
 */
public record EmployerRegistration(
        String accountNumber,
        String creditCode,
        String name,
        int payDay,
        EmployerState state,
        EmployerRates rates,
        LocalDate registeredOn) {}
