package hall.casefile.service;

import hall.calendar.domain.Pause;
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

/** The limits of stages and cases, from the item version a case was lodged under and the working calendar. */
@ApplicationScoped
public class StageClock {

    @Inject
    private ItemVersions versions;

    @Inject
    private Deadlines deadlines;

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

    // Both limits are counted from acceptance; until a person accepts, the day of lodging stands for it.
    CaseDeadlines deadlines(ItemVersionView version, LocalDate from) {
        return new CaseDeadlines(
                deadlines.lastDay(from, version.promisedWorkingDays()).lastDay(),
                version.statutoryLimit().lastDay(deadlines.calendar(), from));
    }

    CaseDeadlines deadlines(CaseFile file, LocalDate from) {
        return deadlines(versions.byVersion(file.item(), file.terms().itemVersion()), from);
    }
}
