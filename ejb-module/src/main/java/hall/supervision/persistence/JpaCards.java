package hall.supervision.persistence;

import hall.casefile.domain.CaseStatus;
import hall.identity.domain.OfficerProfile.Duty;
import hall.shared.CaseNumber;
import hall.shared.Ids;
import hall.supervision.domain.CardColour;
import hall.supervision.domain.CardRule;
import hall.supervision.domain.CardView;
import hall.supervision.domain.Cards;
import hall.supervision.domain.DueCard;
import hall.supervision.domain.SupervisionCard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Cards by JPA. */
@ApplicationScoped
public class JpaCards implements Cards {

    /** A card as a line. */
    static final String CARD =
            "select new hall.supervision.domain.CardView(k.id, k.caseNumber, k.rule, k.colour, k.stage,"
                    + " k.branch, k.lastDay, k.holder, k.raisedAt, k.revokedAt, k.revokedBy, k.revokeReason) from SupervisionCard k";

    private static final String NEWEST_CARDS = " and k.id < :before and k.colour <> :notice order by k.id desc";

    private static final List<CaseStatus> STANDING = Arrays.stream(CaseStatus.values())
            .filter(CaseStatus::waitsForApplicant)
            .toList();

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
    public Set<String> warned(Collection<String> caseNumbers, LocalDate today) {
        if (caseNumbers.isEmpty()) {
            return Set.of();
        }
        return entities.createQuery(
                        "select k.caseNumber from SupervisionCard k, CaseFile c where k.caseNumber in :cases and k.rule = :rule"
                                + " and k.revokedAt is null and c.caseNumber = k.caseNumber and c.outcome.closedAt is null"
                                + " and c.flow.stage.openedAt = k.stageOpenedAt and c.flow.stage.due = k.lastDay"
                                + " and c.flow.stage.due >= :today and c.flow.status not in :standing",
                        String.class)
                .setParameter("cases", caseNumbers)
                .setParameter("rule", CardRule.STAGE_ENDING)
                .setParameter("today", today)
                .setParameter("standing", STANDING)
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

    // A list for each key of an index, laid together: one condition with "or" would walk all cards.
    @Override
    public List<CardView> concerning(String officer, Set<Duty> duties, long beforeId, int limit) {
        Stream<CardView> own = entities.createQuery(CARD + " where k.holder = :officer" + NEWEST_CARDS, CardView.class)
                .setParameter("officer", officer)
                .setParameter("before", beforeId)
                .setParameter("notice", CardColour.BLUE)
                .setMaxResults(limit)
                .getResultStream();
        return Stream.concat(own, duties.stream().flatMap(duty -> ofNobody(duty, beforeId, limit)))
                .sorted(Comparator.comparingLong(CardView::id).reversed())
                .limit(limit)
                .toList();
    }

    private Stream<CardView> ofNobody(Duty duty, long beforeId, int limit) {
        return entities.createQuery(
                        CARD + " where k.holder is null and k.post = :post and k.branch = :branch" + NEWEST_CARDS,
                        CardView.class)
                .setParameter("post", duty.post())
                .setParameter("branch", duty.branch())
                .setParameter("before", beforeId)
                .setParameter("notice", CardColour.BLUE)
                .setMaxResults(limit)
                .getResultStream();
    }
}
