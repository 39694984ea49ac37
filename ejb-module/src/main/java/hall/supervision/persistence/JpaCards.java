package hall.supervision.persistence;

import hall.shared.CaseNumber;
import hall.shared.Ids;
import hall.supervision.domain.CardView;
import hall.supervision.domain.Cards;
import hall.supervision.domain.DueCard;
import hall.supervision.domain.SupervisionCard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Cards by JPA. */
@ApplicationScoped
public class JpaCards implements Cards {

    /** A card as a line. */
    static final String CARD =
            "select new hall.supervision.domain.CardView(k.id, k.caseNumber, k.rule, k.colour, k.stage,"
                    + " k.branch, k.lastDay, k.holder, k.raisedAt, k.revokedAt, k.revokedBy, k.revokeReason) from SupervisionCard k";

    @PersistenceContext(unitName = "hall")
    private EntityManager entities;

    // By SQL that does not mind a twin, be it of another server: a persisted entity would fail at the commit, and with
    // it the
    // decision in whose transaction it was raised.
    @Override
    public Optional<SupervisionCard> raise(DueCard due, LocalDateTime now) {
        long id = Ids.next();
        entities.createNativeQuery(
                        "INSERT IGNORE INTO supervision_card (id, case_number, rule, colour, stage, post, branch,"
                                + " clock_from, stage_opened_at, last_day, holder, raised_at, audit_sequence, audit_hash, version)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULLIF(?, ''), ?, 0, REPEAT('0', 64), 0)")
                .setParameter(1, id)
                .setParameter(2, due.caseNumber().value())
                .setParameter(3, due.rule().name())
                .setParameter(4, due.rule().colour().name())
                .setParameter(5, due.stage().name())
                .setParameter(6, due.stage().post())
                .setParameter(7, due.branch())
                .setParameter(8, due.clockFrom())
                .setParameter(9, due.stageOpenedAt())
                .setParameter(10, due.lastDay())
                .setParameter(11, due.holder().orElse(""))
                .setParameter(12, now)
                .executeUpdate();
        return find(id);
    }

    @Override
    public Set<DueCard.Key> existing(Collection<String> caseNumbers) {
        if (caseNumbers.isEmpty()) {
            return Set.of();
        }
        return entities.createQuery(
                        "select new hall.supervision.domain.DueCard.Key(k.caseNumber, k.rule, k.clockFrom)"
                                + " from SupervisionCard k where k.caseNumber in :cases",
                        DueCard.Key.class)
                .setParameter("cases", caseNumbers)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    @Override
    public Optional<SupervisionCard> find(long id) {
        return Optional.ofNullable(entities.find(SupervisionCard.class, id));
    }

    @Override
    public List<CardView> of(CaseNumber caseNumber) {
        return entities.createQuery(CARD + " where k.caseNumber = :case order by k.id", CardView.class)
                .setParameter("case", caseNumber.value())
                .getResultList();
    }

    @Override
    public List<CardView> concerning(
            String officer, Collection<String> posts, String branch, long beforeId, int limit) {
        return entities.createQuery(
                        CARD + " where k.id < :before and (k.holder = :officer"
                                + " or (k.holder is null and k.post in :posts and k.branch = :branch)) order by k.id desc",
                        CardView.class)
                .setParameter("before", beforeId)
                .setParameter("officer", officer)
                .setParameter("posts", posts)
                .setParameter("branch", branch)
                .setMaxResults(limit)
                .getResultList();
    }
}
