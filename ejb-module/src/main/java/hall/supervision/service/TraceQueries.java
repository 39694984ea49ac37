package hall.supervision.service;

import hall.calendar.domain.Pause;
import hall.casefile.domain.CaseProgressView.OpenStageView;
import hall.casefile.domain.CaseTrace;
import hall.casefile.domain.Decision;
import hall.casefile.domain.TraceSpan;
import hall.casefile.service.CaseTraceQueries;
import hall.casefile.service.OfficeTime;
import hall.identity.domain.Branch;
import hall.identity.domain.Branches;
import hall.identity.domain.OfficerDirectory;
import hall.shared.Actor;
import hall.shared.CaseNumber;
import hall.shared.Role;
import hall.supervision.domain.CardView;
import hall.supervision.domain.Cards;
import hall.supervision.domain.CaseTraceView;
import hall.supervision.domain.TracedStage;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
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
        List<TraceSpan> spans = trace.spans(now);
        List<Pause> pauses = spans.stream()
                .filter(s -> s.still().isPresent())
                .map(TraceSpan::pause)
                .toList();
        Map<String, String> names = names(trace);
        Stream<TracedStage> stages = spans.stream()
                .map(s -> s.step()
                        .map(step -> decided(s, step, pauses, names))
                        .orElseGet(() -> open(s, trace.open().orElseThrow(), pauses, names)));
        return new CaseTraceView(
                trace,
                branches.all().stream()
                        .filter(b -> b.division().equals(trace.branch()))
                        .findFirst()
                        .map(Branch::name)
                        .orElse(trace.branch()),
                stages.toList(),
                cards.of(caseNumber));
    }

    /**
     * Changes whenever the course of the case or one of its cards does, for the page that moves by itself: who looks on leaves a
     * line only when there is something new to see. Refuses with {@code CASE-404}.
     */
    public String mark(CaseNumber caseNumber) {
        List<CardView> raised = cards.of(caseNumber);
        long standing = raised.stream().filter(c -> !c.isRevoked()).count();
        return cases.version(caseNumber) + "-" + raised.size() + "-" + standing;
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

    private TracedStage decided(TraceSpan span, CaseTrace.Step s, List<Pause> pauses, Map<String, String> names) {
        String officer = officer(s.decidedBy());
        return new TracedStage(
                s.stage(),
                span.from(),
                span.until(),
                s.decision(),
                s.decidedBy(),
                officer == null ? null : names.getOrDefault(officer, officer),
                s.opinion(),
                s.automaticDue(),
                s.due(),
                span.length(),
                officeTime.minutesBetween(span.from(), span.until(), pauses),
                span.still(),
                isLate(span, s.due()) && s.decision() != Decision.APPLIED);
    }

    private TracedStage open(TraceSpan span, OpenStageView o, List<Pause> pauses, Map<String, String> names) {
        String officer = o.claimedBy().orElse(null);
        return new TracedStage(
                o.stage(),
                span.from(),
                span.until(),
                null,
                officer == null ? null : OFFICER + officer,
                officer == null ? null : names.getOrDefault(officer, officer),
                "",
                o.automaticDue(),
                o.due(),
                span.length(),
                officeTime.minutesBetween(span.from(), span.until(), pauses),
                span.still(),
                isLate(span, o.due()));
    }

    private static boolean isLate(TraceSpan span, LocalDate due) {
        return span.still().isEmpty() && span.until().toLocalDate().isAfter(due);
    }
}
