package hall.casefile.service;

import hall.calendar.domain.Pause;
import hall.calendar.domain.WorkingCalendar;
import hall.calendar.service.Deadlines;
import hall.casefile.domain.CaseDeadlines;
import hall.casefile.domain.CaseFile;
import hall.casefile.domain.CaseStage;
import hall.casefile.domain.StageLimits;
import hall.catalogue.domain.ItemVersionView;
import hall.catalogue.service.ItemVersions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;

/** The limits of stages and cases, from the item version a case was lodged under and the working calendar. */
@ApplicationScoped
public class StageClock {

    private ItemVersions versions;
    private Deadlines deadlines;

    protected StageClock() {}

    @Inject
    StageClock(ItemVersions versions, Deadlines deadlines) {
        this.versions = versions;
        this.deadlines = deadlines;
    }

    StageLimits limits(ItemVersionView version, CaseStage stage, LocalDateTime opened) {
        var limit = version.stage(stage.name());
        return new StageLimits(
                opened.plusMinutes(limit.automaticMinutes()),
                deadlines
                        .lastDay(opened.toLocalDate(), limit.byPostWorkingDays())
                        .lastDay());
    }

    /** The limits of a stage whose clock stood still: a working day on which it did at any moment does not count. */
    StageLimits limits(CaseFile file, CaseStage stage, LocalDateTime opened, Collection<Pause> pauses) {
        var limit = versions.byVersion(file.item(), file.terms().itemVersion()).stage(stage.name());
        return new StageLimits(
                opened.plusMinutes(limit.automaticMinutes()),
                deadlines
                        .calendar()
                        .lastDay(opened.toLocalDate(), limit.byPostWorkingDays(), pauses)
                        .lastDay());
    }

    StageLimits limits(CaseFile file, CaseStage stage, LocalDateTime opened) {
        return limits(versions.byVersion(file.item(), file.terms().itemVersion()), stage, opened);
    }

    /** Both limits are counted from acceptance; until then the day of lodging stands for it. */
    CaseDeadlines onLodging(ItemVersionView version, LocalDate lodged) {
        return deadlines(version, lodged, null, List.of());
    }

    CaseDeadlines onAcceptance(CaseFile file, LocalDate accepted) {
        return deadlines(versions.byVersion(file.item(), file.terms().itemVersion()), accepted, accepted, List.of());
    }

    /** The limits of the case after its clock stood still, counted from the day from which they ran. */
    CaseDeadlines after(CaseFile file, Collection<Pause> pauses) {
        LocalDate accepted = file.terms().acceptedOn().orElse(null);
        return deadlines(
                versions.byVersion(file.item(), file.terms().itemVersion()),
                accepted == null ? file.terms().lodgedAt().toLocalDate() : accepted,
                accepted,
                pauses);
    }

    private CaseDeadlines deadlines(
            ItemVersionView version, LocalDate from, LocalDate accepted, Collection<Pause> pauses) {
        WorkingCalendar calendar = deadlines.calendar();
        return new CaseDeadlines(
                calendar.lastDay(from, version.promisedWorkingDays(), pauses).lastDay(),
                version.statutoryLimit().lastDay(calendar, from, pauses),
                accepted);
    }
}
