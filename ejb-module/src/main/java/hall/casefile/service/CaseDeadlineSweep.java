package hall.casefile.service;

import hall.casefile.domain.CaseLists;
import hall.shared.CaseNumber;
import hall.shared.service.Sweep;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.function.LongFunction;
import java.util.function.Predicate;

/** Looks for cases and drafts that time has moved; every act is a transaction of its own. */
@Singleton
@Startup
@DependsOn("Migrations")
public class CaseDeadlineSweep extends Sweep {

    @Inject
    private CaseDeadlineService cases;

    @Inject
    private OldDraftService drafts;

    public CaseDeadlineSweep() {
        super(Duration.ofSeconds(20));
    }

    @Override
    protected void sweep() {
        for (CaseNumber number : asSystem(cases::unamended)) {
            attempt("giving up case " + number.brief(), () -> cases.abandon(number));
        }
        attempt("removing old drafts", drafts::removeOld);
        byKey("accepting tacitly case ", cases::overdueForAcceptance, cases::acceptTacitly);
        byKey("putting back case ", cases::taken, cases::putBack);
    }

    private void byKey(String what, LongFunction<List<CaseLists.Line>> page, Predicate<CaseNumber> act) {
        long after = 0;
        for (List<CaseLists.Line> lines = page(page, after); !lines.isEmpty(); lines = page(page, after)) {
            for (CaseLists.Line line : lines) {
                CaseNumber number = new CaseNumber(line.caseNumber());
                attempt(what + number.brief(), () -> act.test(number));
                after = line.id();
            }
        }
    }

    private List<CaseLists.Line> page(LongFunction<List<CaseLists.Line>> page, long after) {
        return asSystem(() -> page.apply(after));
    }
}
