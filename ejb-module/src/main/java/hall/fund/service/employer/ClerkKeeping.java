package hall.fund.service.employer;

import hall.audit.domain.AuditEventType;
import hall.audit.service.AuditTrail;
import hall.fund.domain.account.EmployerAccount;
import hall.fund.domain.account.EmployerState;
import hall.fund.domain.account.PersonalAccounts;
import hall.fund.domain.employer.EmployerClerk;
import hall.fund.domain.employer.EmployerClerks;
import hall.identity.domain.OfficerDirectory;
import hall.shared.Actor;
import hall.shared.BusinessException;
import hall.shared.Facts;
import hall.shared.IdentityNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * Who may act for an employer: appointed by the employer's letter, ended by another. Each is a fact of the employer's audit stream, under
 * the employer's lock; the person stands in it by the masked number only.
 */
@ApplicationScoped
public class ClerkKeeping {

    private static final int LETTER_MOST = 60;
    private static final int AHEAD_MONTHS = 12;

    private PersonalAccounts accounts;
    private EmployerClerks clerks;
    private OfficerDirectory officers;
    private AuditTrail audit;
    private Clock clock;

    protected ClerkKeeping() {}

    @Inject
    public ClerkKeeping(
            PersonalAccounts accounts,
            EmployerClerks clerks,
            OfficerDirectory officers,
            AuditTrail audit,
            Clock clock) {
        this.accounts = accounts;
        this.clerks = clerks;
        this.officers = officers;
        this.audit = audit;
        this.clock = clock;
    }

    /** Appoints a clerk from a day on. */
    public void appoint(String employerAccount, IdentityNumber person, LocalDate from, String letter, Actor by) {
        String document = letter(letter);
        LocalDate today = LocalDate.now(clock);
        person.requireBornBy(today);
        if (from.isBefore(today) || from.isAfter(today.plusMonths(AHEAD_MONTHS))) {
            throw new BusinessException("CONTRIBUTION-053", AHEAD_MONTHS);
        }
        if (officers.byName(by.id()).identityNumber().filter(person::equals).isPresent()) {
            throw new BusinessException("CONTRIBUTION-051");
        }
        EmployerAccount employer = lock(employerAccount);
        if (employer.state() == EmployerState.CLOSED) {
            throw new BusinessException("CONTRIBUTION-010", employer.state());
        }
        List<EmployerClerk> known = clerks.all(employerAccount);
        if (known.stream().anyMatch(c -> c.identityNumber().equals(person.value()) && !c.isOver(from))) {
            throw new BusinessException("CONTRIBUTION-050");
        }
        clerks.add(new EmployerClerk(employerAccount, person, from, document));
        record(employer, AuditEventType.CLERK_APPOINTED, by, facts(person, document, "from", from));
    }

    /** Ends a clerk's right; yesterday as last day ends it at once. */
    public void end(String employerAccount, long id, LocalDate lastDay, String letter, Actor by) {
        String document = letter(letter);
        EmployerAccount employer = lock(employerAccount);
        EmployerClerk clerk = clerks.all(employerAccount).stream()
                .filter(c -> c.id() == id)
                .findFirst()
                .orElseThrow(() -> new BusinessException("CONTRIBUTION-054"));
        clerk.end(lastDay, LocalDate.now(clock), document);
        IdentityNumber person = new IdentityNumber(clerk.identityNumber());
        record(employer, AuditEventType.CLERK_ENDED, by, facts(person, document, "lastDay", lastDay));
    }

    private EmployerAccount lock(String employerAccount) {
        return accounts.lockEmployer(employerAccount).orElseThrow(() -> new BusinessException("CONTRIBUTION-031"));
    }

    private static String letter(String typed) {
        String letter = typed == null ? "" : typed.strip();
        if (letter.isEmpty() || letter.length() > LETTER_MOST) {
            throw new BusinessException("CONTRIBUTION-055", LETTER_MOST);
        }
        return letter;
    }

    private static Facts facts(IdentityNumber person, String letter, String what, LocalDate day) {
        return Facts.with("clerk", person.masked())
                .and("letter", letter)
                .and(what, day)
                .build();
    }

    private void record(EmployerAccount employer, AuditEventType type, Actor by, Facts facts) {
        audit.record(employer.audit(), employer.auditStream(), type, by, facts);
    }
}
