package hall.fund.service.account;

import hall.fund.domain.account.EmployerAccount;
import hall.fund.domain.account.PersonalAccount;
import hall.identity.domain.OfficerDirectory;
import hall.identity.domain.PersonTies;
import hall.identity.domain.Ties;
import hall.shared.Actor;
import hall.shared.BusinessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/** Nobody acts on an own account or a spouse's, nor gives money to an employer he has an account with (回避). */
@ApplicationScoped
public class Abstention {

    private OfficerDirectory officers;
    private PersonTies ties;

    protected Abstention() {}

    @Inject
    public Abstention(OfficerDirectory officers, PersonTies ties) {
        this.officers = officers;
        this.ties = ties;
    }

    /** Refuses with {@code CONTRIBUTION-141} an officer who has an account with the employer. */
    public void check(Actor actor, EmployerAccount employer) {
        if (actor.kind() == Actor.Kind.OFFICER
                && officers.byName(actor.id())
                        .identityNumber()
                        .filter(own -> ties.of(Set.of(own))
                                .getOrDefault(own, Ties.NONE)
                                .employers()
                                .contains(employer.creditCode()))
                        .isPresent()) {
            throw new BusinessException("CONTRIBUTION-141", employer.name());
        }
    }

    /** Refuses with {@code FUND-035}. The system post is nobody's relative. */
    void check(Actor actor, PersonalAccount account) {
        if (actor.kind() == Actor.Kind.OFFICER
                && officers.byName(actor.id())
                        .identityNumber()
                        .filter(account.holder()::concerns)
                        .isPresent()) {
            throw new BusinessException("FUND-035", account.number());
        }
    }
}
