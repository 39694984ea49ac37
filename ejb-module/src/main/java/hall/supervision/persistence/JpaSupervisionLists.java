package hall.supervision.persistence;

import hall.casefile.domain.CaseStatus;
import hall.casefile.domain.LimitState;
import hall.supervision.domain.CardColour;
import hall.supervision.domain.CardQuery;
import hall.supervision.domain.CardRule;
import hall.supervision.domain.CardView;
import hall.supervision.domain.CaseQuery;
import hall.supervision.domain.SupervisedCase;
import hall.supervision.domain.SupervisionFigures;
import hall.supervision.domain.SupervisionLists;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The supervisor's lists; a count and its page have the same condition, word for word. */
@ApplicationScoped
public class JpaSupervisionLists implements SupervisionLists {

    private static final String COUNT = "select count(c) from CaseFile c where ";
    private static final String LINE =
            "select new hall.supervision.domain.SupervisedCase(c.id, c.caseNumber, c.terms.itemCode, c.applicant.name,"
                    + " c.flow.status, c.applicant.branch, c.terms.lodgedAt, c.flow.stage.due, c.terms.promisedDue,"
                    + " c.outcome.closedAt, c.flow.stage.claimedBy) from CaseFile c where ";

    private static final String LODGED = "c.terms.lodgedAt >= :from";
    private static final String DONE = "c.outcome.closedAt >= :from and c.flow.status in :ends";
    private static final String LATE_CARD = " (select k.id from SupervisionCard k where k.caseNumber = c.caseNumber"
            + " and k.revokedAt is null and k.rule in :rules)";
    private static final String ON_TIME = DONE + " and not exists" + LATE_CARD;
    private static final String LATE = DONE + " and exists" + LATE_CARD;
    private static final String OPEN = "c.outcome.closedAt is null and c.flow.status in :statuses"
            + " and c.flow.stage.due >= :dueFrom and c.flow.stage.due <= :dueTo"
            + " and c.terms.lodgedAt >= :from and c.terms.lodgedAt < :before"
            + " and (:branch = '' or c.applicant.branch = :branch)";
    private static final String NEWEST = " and c.id < :after order by c.id desc";
    private static final String SOONEST = " and c.flow.stage.due >= :due and (c.flow.stage.due > :due or c.id > :after)"
            + " order by c.flow.stage.due, c.id";

    private static final String COUNT_CARDS = "select count(k) from SupervisionCard k where ";
    private static final String CARD_LINE = JpaCards.CARD + " where ";
    private static final String STANDING = "k.raisedAt >= :from and k.colour = :colour and k.revokedAt is null";
    private static final String REVOKED = "k.raisedAt >= :from and k.revokedAt is not null";
    private static final String NEWEST_CARDS = " and k.id < :before order by k.id desc";

    /** Before and after every day there is. */
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private static final List<CaseStatus> CLOSED_BY_US_OR_LAPSED = Arrays.stream(CaseStatus.values())
            .filter(s -> s.isClosed() && s != CaseStatus.RETRACTED)
            .toList();
    private static final List<CaseStatus> DECIDED = List.of(CaseStatus.DONE, CaseStatus.REFUSED, CaseStatus.DENIED);
    private static final List<CardRule> WHOLE_CASE =
            Arrays.stream(CardRule.values()).filter(CardRule::isWholeCase).toList();

    @PersistenceContext(unitName = "hall")
    private EntityManager entities;

    @Inject
    private BacklogCount backlog;

    @Override
    public SupervisionFigures figures(Today today) {
        Map<CardQuery, Long> cards = new EnumMap<>(CardQuery.class);
        for (CardQuery query : CardQuery.values()) {
            cards.put(query, count(query, today));
        }
        return new SupervisionFigures(
                today.now(),
                count(CaseQuery.all(CaseQuery.Set.LODGED), today),
                count(CaseQuery.all(CaseQuery.Set.DONE), today),
                count(CaseQuery.all(CaseQuery.Set.ON_TIME), today),
                count(CaseQuery.all(CaseQuery.Set.LATE), today),
                backlog.on(today),
                cards);
    }

    @Override
    public long count(CaseQuery query, Today today) {
        return switch (query.set()) {
            case LODGED ->
                of(entities.createQuery(COUNT + LODGED, Long.class), query, today)
                        .getSingleResult();
            case DONE ->
                of(entities.createQuery(COUNT + DONE, Long.class), query, today).getSingleResult();
            case ON_TIME ->
                of(entities.createQuery(COUNT + ON_TIME, Long.class), query, today)
                        .getSingleResult();
            case LATE ->
                of(entities.createQuery(COUNT + LATE, Long.class), query, today).getSingleResult();
            case OPEN ->
                statuses(query).isEmpty()
                        ? 0
                        : of(entities.createQuery(COUNT + OPEN, Long.class), query, today)
                                .getSingleResult();
        };
    }

    @Override
    public List<SupervisedCase> page(CaseQuery query, Today today, LocalDate afterDue, long afterId, int limit) {
        TypedQuery<SupervisedCase> page = switch (query.set()) {
            case LODGED -> entities.createQuery(LINE + LODGED + NEWEST, SupervisedCase.class);
            case DONE -> entities.createQuery(LINE + DONE + NEWEST, SupervisedCase.class);
            case ON_TIME -> entities.createQuery(LINE + ON_TIME + NEWEST, SupervisedCase.class);
            case LATE -> entities.createQuery(LINE + LATE + NEWEST, SupervisedCase.class);
            case OPEN ->
                entities.createQuery(LINE + OPEN + SOONEST, SupervisedCase.class)
                        .setParameter("due", afterDue);
        };
        if (query.set() == CaseQuery.Set.OPEN && statuses(query).isEmpty()) {
            return List.of();
        }
        return of(page, query, today)
                .setParameter("after", afterId)
                .setMaxResults(limit)
                .getResultList();
    }

    private static <T> TypedQuery<T> of(TypedQuery<T> list, CaseQuery query, Today today) {
        return switch (query.set()) {
            case LODGED -> list.setParameter("from", today.midnight());
            case DONE -> list.setParameter("from", today.midnight()).setParameter("ends", CLOSED_BY_US_OR_LAPSED);
            case ON_TIME, LATE ->
                list.setParameter("from", today.month())
                        .setParameter("ends", DECIDED)
                        .setParameter("rules", WHOLE_CASE);
            case OPEN -> open(list, query, today);
        };
    }

    private static <T> TypedQuery<T> open(TypedQuery<T> list, CaseQuery query, Today today) {
        LimitState state = query.state().orElse(LimitState.STOPPED);
        LocalDate from = state == LimitState.SOON
                ? today.day()
                : state == LimitState.FINE ? today.soonUntil().plusDays(1) : FIRST;
        LocalDate to = state == LimitState.SOON
                ? today.soonUntil()
                : state == LimitState.OVER ? today.day().minusDays(1) : LAST;
        return list.setParameter("statuses", statuses(query))
                .setParameter("dueFrom", from)
                .setParameter("dueTo", to)
                .setParameter(
                        "from",
                        query.age().map(a -> a.from(today.day())).orElse(FIRST).atStartOfDay())
                .setParameter(
                        "before",
                        query.age().map(a -> a.before(today.day())).orElse(LAST).atStartOfDay())
                .setParameter("branch", query.branch().orElse(""));
    }

    private static List<CaseStatus> statuses(CaseQuery query) {
        return Arrays.stream(CaseStatus.values())
                .filter(s -> !s.isClosed())
                .filter(s -> query.stage().isEmpty() || query.stage().get() == s.stage())
                .filter(s -> query.state().isEmpty()
                        || s.waitsForApplicant() == (query.state().get() == LimitState.STOPPED))
                .toList();
    }

    @Override
    public long count(CardQuery query, Today today) {
        TypedQuery<Long> count = query == CardQuery.REVOKED
                ? entities.createQuery(COUNT_CARDS + REVOKED, Long.class)
                : entities.createQuery(COUNT_CARDS + STANDING, Long.class);
        return of(count, query, today).getSingleResult();
    }

    @Override
    public List<CardView> page(CardQuery query, Today today, long beforeId, int limit) {
        TypedQuery<CardView> page = query == CardQuery.REVOKED
                ? entities.createQuery(CARD_LINE + REVOKED + NEWEST_CARDS, CardView.class)
                : entities.createQuery(CARD_LINE + STANDING + NEWEST_CARDS, CardView.class);
        return of(page, query, today)
                .setParameter("before", beforeId)
                .setMaxResults(limit)
                .getResultList();
    }

    private static <T> TypedQuery<T> of(TypedQuery<T> list, CardQuery query, Today today) {
        list.setParameter("from", today.month());
        return query == CardQuery.REVOKED
                ? list
                : list.setParameter("colour", query == CardQuery.RED ? CardColour.RED : CardColour.YELLOW);
    }
}
