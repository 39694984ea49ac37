package hall.identity.persistence;

import hall.identity.domain.Enrolment;
import hall.identity.domain.Enrolments;
import hall.identity.domain.SmsCode;
import hall.shared.BusinessException;
import hall.shared.MobileNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.util.Optional;

/** Enrolments by JPA. */
@ApplicationScoped
public class JpaEnrolments implements Enrolments {

    @PersistenceContext(unitName = "hall")
    private EntityManager entities;

    @Override
    public void add(Enrolment enrolment) {
        entities.persist(enrolment);
    }

    @Override
    public void add(SmsCode code) {
        entities.persist(code);
    }

    @Override
    public Enrolment locked(String token) {
        Enrolment found = token == null ? null : entities.find(Enrolment.class, token, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw new BusinessException("IDENTITY-015");
        }
        return found;
    }

    @Override
    public Optional<SmsCode> newestCode(String token) {
        return entities.createQuery(
                        "select c from SmsCode c where c.enrolment = :token order by c.id desc", SmsCode.class)
                .setParameter("token", token)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public SmsCode.Sent sentSince(MobileNumber phone, String source, LocalDateTime since) {
        Object[] toPhone = entities.createQuery(
                        "select max(c.sentAt), count(c) from SmsCode c where c.phone = :phone and c.sentAt > :since",
                        Object[].class)
                .setParameter("phone", phone.value())
                .setParameter("since", since)
                .getSingleResult();
        long fromSource = entities.createQuery(
                        "select count(c) from SmsCode c where c.source = :source and c.sentAt > :since", Long.class)
                .setParameter("source", source)
                .setParameter("since", since)
                .getSingleResult();
        return new SmsCode.Sent((LocalDateTime) toPhone[0], (Long) toPhone[1], fromSource);
    }

    @Override
    public int removeOpenedBefore(LocalDateTime when) {
        return entities.createQuery("delete from Enrolment e where e.openedAt < :when")
                .setParameter("when", when)
                .executeUpdate();
    }

    @Override
    public int removeCodesSentBefore(LocalDateTime when) {
        return entities.createQuery("delete from SmsCode c where c.sentAt < :when")
                .setParameter("when", when)
                .executeUpdate();
    }
}
