package hall.supervision.service;

import hall.calendar.domain.Pause;
import hall.casefile.domain.CaseProgressView.OpenStageView;
import hall.casefile.domain.CaseTrace;
import hall.casefile.domain.Decision;
import hall.casefile.service.CaseTraceQueries;
import hall.casefile.service.OfficeTime;
import hall.identity.domain.Branch;
import hall.identity.domain.Branches;
import hall.identity.domain.OfficerDirectory;
import hall.shared.Actor;
import hall.shared.CaseNumber;
import hall.shared.Role;
import hall.supervision.domain.Cards;
import hall.supervision.domain.CaseTraceView;
import hall.supervision.domain.TracedStage;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One case as the supervisor reads it: who decided what, how long each stage took, and why a clock stood still. */
@Stateless
@RolesAllowed(Role.SUPERVISOR)
public class TraceQueries {

    private static final String OFFICER = Actor.Kind.OFFICER + ":";

    @Inject
    private CaseTraceQueries cases;

    @Inject
    private Cards cards;

    @Inject
    private OfficerDirectory officers;

    @Inject
    private Branches branches;

    @Inject
    private OfficeTime officeTime;

    @Inject
    private Clock clock;

    /** The course of a case; leaves a line in the person's access log. Refuses with {@code CASE-404}. */
    public CaseTraceView trace(CaseNumber caseNumber) {
        LocalDateTime now = LocalDateTime.now(clock);
        CaseTrace trace = cases.open(caseNumber);
        List<Pause> pauses = trace.pauses(now);
        Map<String, String> names = names(trace);
        Stream<TracedStage> done = trace.steps().stream().map(s -> decided(s, pauses, names));
        Stream<TracedStage> open = trace.open().stream().map(o -> open(o, trace, pauses, names, now));
        return new CaseTraceView(
                trace,
                branches.all().stream()
                        .filter(b -> b.division().equals(trace.branch()))
                        .findFirst()
                        .map(Branch::name)
                        .orElse(trace.branch()),
                Stream.concat(done, open).toList(),
                cards.of(caseNumber));
    }

    private Map<String, String> names(CaseTrace trace) {
        return officers.displayNames(Stream.concat(
                        trace.steps().stream().map(s -> officer(s.decidedBy())),
                        trace.open().stream().map(o -> o.claimedBy().orElse(null)))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    }

    private static String officer(String actor) {
        return actor.startsWith(OFFICER) ? actor.substring(OFFICER.length()) : null;
    }

    private TracedStage decided(CaseTrace.Step s, List<Pause> pauses, Map<String, String> names) {
        String officer = officer(s.decidedBy());
        boolean whileAsked = s.decision() == Decision.RETRACTED
                && pauses.stream().anyMatch(p -> p.until().equals(s.decidedAt()));
        return new TracedStage(
                s.stage(),
                s.openedAt(),
                s.decidedAt(),
                s.decision(),
                s.decidedBy(),
                officer == null ? null : names.getOrDefault(officer, officer),
                s.opinion(),
                s.automaticDue(),
                s.due(),
                Duration.between(s.openedAt(), s.decidedAt()),
                officeTime.minutesBetween(s.openedAt(), s.decidedAt(), pauses),
                s.isOurs() && !whileAsked && s.decidedAt().toLocalDate().isAfter(s.due()));
    }

    private TracedStage open(
            OpenStageView o, CaseTrace trace, List<Pause> pauses, Map<String, String> names, LocalDateTime now) {
        String officer = o.claimedBy().orElse(null);
        LocalDate today = now.toLocalDate();
        return new TracedStage(
                o.stage(),
                o.openedAt(),
                now,
                null,
                officer == null ? null : OFFICER + officer,
                officer == null ? null : names.getOrDefault(officer, officer),
                "",
                o.automaticDue(),
                o.due(),
                Duration.between(o.openedAt(), now),
                officeTime.minutesBetween(o.openedAt(), now, pauses),
                !trace.status().waitsForApplicant() && today.isAfter(o.due()));
    }
}
