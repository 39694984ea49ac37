package hall.casefile.persistence;

import hall.identity.domain.OpenPayouts;
import hall.shared.BankCardNumber;
import hall.shared.CaseNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Answers the accounts' question from the cases: a case keeps its card from the lodging until it is closed. */
@ApplicationScoped
public class JpaOpenPayouts implements OpenPayouts {

    @PersistenceContext(unitName = "hall")
    private EntityManager entities;

    @Override
    public Optional<CaseNumber> caseTo(long personId, BankCardNumber card) {
        return entities.createQuery(
                        "select c.caseNumber from CaseFile c where c.applicant.personId = :person"
                                + " and c.applicant.cardNumber = :card and c.outcome.closedAt is null",
                        String.class)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("person", personId)
                .setParameter("card", card.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(CaseNumber::new);
    }
}
