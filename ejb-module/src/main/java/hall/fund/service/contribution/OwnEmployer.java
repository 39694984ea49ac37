package hall.fund.service.contribution;

import hall.fund.domain.account.EmployerAccount;
import hall.fund.domain.account.PersonalAccounts;
import hall.fund.domain.employer.EmployerClerks;
import hall.identity.domain.Person;
import hall.identity.domain.Persons;
import hall.shared.Actor;
import hall.shared.BusinessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * For which employer a signed-in person acts. An employer of others is as if it did not exist: {@code CONTRIBUTION-404}, and so is a list
 * or an import of it.
 */
@ApplicationScoped
public class OwnEmployer {

    private Persons persons;
    private EmployerClerks clerks;
    private PersonalAccounts accounts;
    private Clock clock;

    protected OwnEmployer() {}

    @Inject
    public OwnEmployer(Persons persons, EmployerClerks clerks, PersonalAccounts accounts, Clock clock) {
        this.persons = persons;
        this.clerks = clerks;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Account numbers of all employers the person acts for today. */
    public List<String> all(Actor clerk) {
        return clerks.employersOf(person(clerk).identityNumber(), LocalDate.now(clock));
    }

    /** The clerk's own branch. */
    public String branch(Actor clerk) {
        return person(clerk).branch();
    }

    private Person person(Actor clerk) {
        return persons.byId(clerk.personId()).orElseThrow(() -> new BusinessException("CONTRIBUTION-404"));
    }

    /** Refuses with {@code CONTRIBUTION-404} whoever does not act for the employer. */
    public void require(Actor clerk, String employerAccount) {
        if (!all(clerk).contains(employerAccount)) {
            throw new BusinessException("CONTRIBUTION-404");
        }
    }

    /** The employer to read, nothing locked. */
    public EmployerAccount read(Actor clerk, String employerAccount) {
        require(clerk, employerAccount);
        return clerks.employer(employerAccount).orElseThrow(() -> new BusinessException("CONTRIBUTION-404"));
    }

    /** The employer, its row locked until the transaction ends. */
    public EmployerAccount lock(Actor clerk, String employerAccount) {
        require(clerk, employerAccount);
        return accounts.lockEmployer(employerAccount).orElseThrow(() -> new BusinessException("CONTRIBUTION-404"));
    }
}
