package hall.fund.service.employer;

import hall.fund.domain.account.EmployerAccount;
import hall.fund.domain.employer.EmployerClerk;
import hall.fund.domain.employer.EmployerClerks;
import hall.identity.domain.Persons;
import hall.shared.BusinessException;
import hall.shared.CreditCode;
import hall.shared.IdentityNumber;
import hall.shared.Role;
import hall.shared.service.Caller;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who acts for which employer, kept by the acceptance post: it has the employer's letter before it. */
@Stateless
@RolesAllowed(Role.ACCEPTANCE)
public class ClerkService {

    @Resource
    private EJBContext context;

    @Inject
    private EmployerClerks clerks;

    @Inject
    private Persons persons;

    @Inject
    private ClerkKeeping keeping;

    @Inject
    private Clock clock;

    /**
     * A clerk, present or past.
     *
     * @param name empty for who is not registered in the hall and so cannot act yet
     * @param letter that appointed the person, empty for the cast of the demo
     * @param acts whether today
     */
    public record Line(
            long id,
            String maskedNumber,
            String name,
            LocalDate from,
            Optional<LocalDate> to,
            String letter,
            boolean acts)
            implements Serializable {}

    /**
     * An employer with its clerks, the latest first.
     *
     * @param soundCode whether the credit code's check digits are right; some genuine ones are not
     */
    public record Sheet(String account, String name, String creditCode, boolean soundCode, List<Line> clerks)
            implements Serializable {}

    /**
     * An employer by its account number (DWZH) or its unified social credit code; a statement for each clerk's name, of which there are few.
     *
     * @throws BusinessException {@code CONTRIBUTION-031} none
     */
    public Sheet employer(String number) {
        EmployerAccount employer = clerks.accountOf(number)
                .flatMap(clerks::employer)
                .orElseThrow(() -> new BusinessException("CONTRIBUTION-031"));
        LocalDate today = LocalDate.now(clock);
        return new Sheet(
                employer.accountNumber(),
                employer.name(),
                employer.creditCode(),
                new CreditCode(employer.creditCode()).isSound(),
                clerks.all(employer.accountNumber()).stream()
                        .map(c -> line(c, today))
                        .toList());
    }

    private Line line(EmployerClerk clerk, LocalDate today) {
        IdentityNumber number = new IdentityNumber(clerk.identityNumber());
        return new Line(
                clerk.id(),
                number.masked(),
                persons.byIdentityNumber(number).map(p -> p.name().value()).orElse(""),
                clerk.validFrom(),
                clerk.validTo(),
                clerk.appointedBy(),
                clerk.isValidOn(today));
    }

    /**
     * Appoints a clerk.
     *
     * @param letter number of the employer's letter
     * @throws BusinessException {@code CONTRIBUTION-010} the employer is closed; {@code 031} there is none; {@code 050} the person acts for it
     *     already; {@code 051} the officer's own number; {@code 053} the day; {@code 055} no letter; {@code ID-003} not born yet
     */
    public void appoint(String employerAccount, IdentityNumber person, LocalDate from, String letter) {
        keeping.appoint(employerAccount, person, from, letter, Caller.actor(context));
    }

    /**
     * Ends a clerk's right.
     *
     * @param lastDay yesterday ends it at once
     * @throws BusinessException {@code CONTRIBUTION-052} it has an end, or the day is earlier; {@code 054} no such clerk; {@code 055} no letter
     */
    public void end(String employerAccount, long clerk, LocalDate lastDay, String letter) {
        keeping.end(employerAccount, clerk, lastDay, letter, Caller.actor(context));
    }
}
