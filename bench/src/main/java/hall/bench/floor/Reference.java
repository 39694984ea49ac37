package hall.bench.floor;

import hall.calendar.service.Deadlines;
import hall.casefile.domain.CaseHandler;
import hall.casefile.domain.CaseStage;
import hall.casefile.domain.StageLimits;
import hall.casefile.service.CaseHandlers;
import hall.catalogue.domain.ItemVersionView;
import hall.catalogue.service.ItemVersions;
import hall.shared.Facts;
import hall.shared.ServiceItemCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.Map;

/** What a hand-writer keeps in memory: the item, the calendar's days, the parameters; read once a run. */
@ApplicationScoped
public class Reference {

    @Inject
    private ItemVersions versions;

    @Inject
    private Deadlines deadlines;

    @Inject
    private CaseHandlers handlers;

    @Inject
    private Clock clock;

    private final Map<CaseStage, Integer> minutes = new EnumMap<>(CaseStage.class);
    private final Map<CaseStage, LocalDate> byPost = new EnumMap<>(CaseStage.class);
    private ItemVersionView version;
    private CaseHandler handler;
    private Facts parameters;
    private Ground ground;
    private LocalDate promised;
    private LocalDate statutory;

    /** Reads all of it for today. */
    public void load(String item) {
        ServiceItemCode code = new ServiceItemCode(item);
        LocalDate today = LocalDate.now(clock);
        version = versions.current(code, today);
        handler = handlers.of(code);
        parameters = handler.parameters(today);
        ground = item.equals("TQ01") ? new HomeGround() : new LoanGround(parameters);
        for (CaseStage stage : CaseStage.values()) {
            if (stage == CaseStage.APPLY) {
                continue;
            }
            var limit = version.stage(stage.name());
            minutes.put(stage, limit.automaticMinutes());
            byPost.put(
                    stage, deadlines.lastDay(today, limit.byPostWorkingDays()).lastDay());
        }
        promised = deadlines.lastDay(today, version.promisedWorkingDays()).lastDay();
        statutory = version.statutoryLimit().lastDay(deadlines.calendar(), today);
    }

    StageLimits limits(CaseStage stage, LocalDateTime opened) {
        return new StageLimits(opened.plusMinutes(minutes.get(stage)), byPost.get(stage));
    }

    ItemVersionView version() {
        return version;
    }

    CaseHandler handler() {
        return handler;
    }

    Facts parameters() {
        return parameters;
    }

    Ground ground() {
        return ground;
    }

    LocalDate promised() {
        return promised;
    }

    LocalDate statutory() {
        return statutory;
    }

    LocalDateTime now() {
        return LocalDateTime.now(clock).withNano(0);
    }
}
