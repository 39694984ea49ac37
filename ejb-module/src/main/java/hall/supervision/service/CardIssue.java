package hall.supervision.service;

import hall.audit.domain.AuditEventType;
import hall.audit.service.AuditTrail;
import hall.calendar.service.Deadlines;
import hall.casefile.domain.CaseDeadlines;
import hall.casefile.domain.CaseStage;
import hall.casefile.domain.CaseWatch;
import hall.casefile.domain.Decision;
import hall.casefile.domain.StageDecided;
import hall.casefile.domain.TacitlyAccepted;
import hall.casefile.domain.WatchedCase;
import hall.catalogue.service.ItemVersions;
import hall.policy.service.PolicyInForce;
import hall.shared.Actor;
import hall.supervision.domain.CardRule;
import hall.supervision.domain.Cards;
import hall.supervision.domain.DueCard;
import hall.supervision.domain.FarLimit;
import hall.supervision.domain.RunningClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Raises cards, each with its audit row. What was decided late is known in the decision's own transaction, so that nothing
 * slips through between two sweeps; asking costs no statement while everything is in time.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CardIssue {

    private static final String FAR_PERCENT = "supervision.farOverduePercent";

    /** What ends a wait for the applicant, so that no clock of ours had run. */
    private static final Set<Decision> OF_THE_APPLICANT =
            EnumSet.of(Decision.APPLIED, Decision.AMENDED, Decision.ABANDONED, Decision.PAID_AGAIN);

    @Inject
    private Cards cards;

    @Inject
    private CaseWatch cases;

    @Inject
    private ItemVersions versions;

    @Inject
    private Deadlines deadlines;

    @Inject
    private PolicyInForce policy;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Raises the card unless it exists. */
    public boolean raise(DueCard due) {
        return cards.raise(due, LocalDateTime.now(clock))
                .map(card -> {
                    audit.record(
                            card.audit(),
                            card.auditStream(),
                            AuditEventType.SUPERVISION_CARD_RAISED,
                            Actor.SYSTEM,
                            card.facts());
                    return true;
                })
                .orElse(false);
    }

    /** The open stage of a case with its limits. */
    RunningClock running(WatchedCase c) {
        return running(
                c,
                c.status().stage(),
                c.stageOpenedAt(),
                c.stageDue(),
                c.deadlines(),
                Optional.ofNullable(c.claimedBy()));
    }

    private RunningClock running(
            WatchedCase c,
            CaseStage stage,
            LocalDateTime openedAt,
            LocalDate stageDue,
            CaseDeadlines due,
            Optional<String> holder) {
        return new RunningClock(
                c.caseNumber(),
                stage,
                c.branch(),
                c.lodgedAt(),
                openedAt,
                stageDue,
                due,
                far(c, due.promised()),
                holder);
    }

    // By the policy of the promised day, so that the answer is the same whenever it is asked.
    private LocalDate far(WatchedCase c, LocalDate promised) {
        return FarLimit.of(
                promised,
                versions.byVersion(c.item(), c.itemVersion()).promisedWorkingDays(),
                policy.integerOn(promised, FAR_PERCENT),
                deadlines.calendar(),
                c.pauses());
    }

    void decided(@Observes StageDecided e) {
        LocalDate day = e.at().toLocalDate();
        boolean inTime = !e.byPostDue().isBefore(day)
                && !e.deadlines().promised().isBefore(day)
                && !e.deadlines().statutory().isBefore(day);
        if (inTime || OF_THE_APPLICANT.contains(e.decision())) {
            return;
        }
        WatchedCase c = cases.of(e.caseNumber());
        boolean wasAsked = c.askedAt() != null && c.answeredAt() == null;
        if (e.decision() == Decision.RETRACTED && wasAsked) {
            return;
        }
        RunningClock clockOfStage =
                running(c, e.stage(), e.openedAt(), e.byPostDue(), e.deadlines(), holder(c, e.decidedBy()));
        clockOfStage.dueOn(day).forEach(this::raise);
    }

    void accepted(@Observes TacitlyAccepted e) {
        WatchedCase c = cases.of(e.caseNumber());
        RunningClock acceptance =
                running(c, CaseStage.ACCEPT, e.openedAt(), c.stageDue(), c.deadlines(), Optional.empty());
        raise(acceptance.card(CardRule.NOTICE_MISSED, e.lastDay()));
    }

    private static Optional<String> holder(WatchedCase c, String decidedBy) {
        String prefix = Actor.Kind.OFFICER + ":";
        return decidedBy.startsWith(prefix)
                ? Optional.of(decidedBy.substring(prefix.length()))
                : Optional.ofNullable(c.claimedBy());
    }
}
