package hall.casefile.service;

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

    StageLimits limits(CaseFile file, CaseStage stage, LocalDateTime opened) {
        return limits(versions.byVersion(file.item(), file.itemVersion()), stage, opened);
    }

    CaseDeadlines deadlines(ItemVersionView version, LocalDate lodged) {
        LocalDate promised =
                deadlines.lastDay(lodged, version.promisedWorkingDays()).lastDay();
        // The statutory limit is counted from acceptance; until a person accepts, the day of lodging stands for it.
        return new CaseDeadlines(promised, version.statutoryLimit().lastDay(deadlines.calendar(), lodged));
    }
}
