package hall.fund.persistence;

import hall.fund.domain.account.AccountDetails;
import hall.fund.domain.account.AccountNumber;
import hall.fund.domain.account.EmployerDetail;
import hall.fund.domain.account.HolderDetail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Details by JPA. */
@ApplicationScoped
public class JpaAccountDetails implements AccountDetails {

    @PersistenceContext(unitName = "hall")
    private EntityManager entities;

    @Override
    public void add(HolderDetail detail) {
        entities.persist(detail);
    }

    @Override
    public void add(EmployerDetail detail) {
        entities.persist(detail);
    }

    @Override
    public Optional<HolderDetail> holder(AccountNumber account) {
        return Optional.ofNullable(entities.find(HolderDetail.class, account.value()));
    }

    @Override
    public Optional<EmployerDetail> employer(String employerAccount) {
        return Optional.ofNullable(entities.find(EmployerDetail.class, employerAccount));
    }
}
