package hall.web.faces.finance;

import hall.finance.domain.period.PeriodClose.State;
import hall.finance.domain.period.PeriodClose.View;
import hall.finance.domain.period.PeriodKind;
import hall.finance.domain.period.YearEnd;
import hall.finance.domain.voucher.VoucherChart;
import hall.finance.service.PeriodQueries;
import hall.finance.service.PeriodService;
import hall.fund.domain.ledger.LedgerAccount;
import hall.shared.BusinessException;
import hall.shared.service.LostRaces;
import hall.web.faces.Problems;
import hall.web.faces.Redirect;
import hall.web.faces.Sent;
import hall.web.faces.SentId;
import hall.web.words.Words;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.List;

/** Months and years: what is closed, what is asked for, and what carrying a year over would book. */
@Named("periodsPage")
@RequestScoped
public class PeriodsPage {

    @Inject
    PeriodQueries queries;

    @Inject
    PeriodService service;

    @Inject
    Problems problems;

    @Inject
    Words words;

    @Inject
    Sent sent;

    private List<View> latest;
    private YearEnd yearEnd;

    /** First of all: whoever may not read is refused. */
    @PostConstruct
    void load() {
        latest = queries.latest();
        yearEnd = getAsked().stream()
                .filter(v -> v.kind() == PeriodKind.CARRY_OVER)
                .findFirst()
                .map(v -> queries.yearEnd(v.period()))
                .orElse(null);
    }

    /** What a second officer is to decide. */
    public List<View> getAsked() {
        return latest.stream().filter(v -> v.state() == State.ASKED).toList();
    }

    /** What was decided, newest first. */
    public List<View> getDecided() {
        return latest.stream().filter(v -> v.state() != State.ASKED).toList();
    }

    /** What carrying the year over that is asked for would book, null when none is. */
    public YearEnd getYearEnd() {
        return yearEnd;
    }

    /** What the month field proposes. */
    public String getMonth() {
        return sent.text("month").isEmpty()
                ? queries.nextMonth().map(YearMonth::toString).orElse("")
                : sent.text("month");
    }

    /** What the year field proposes. */
    public String getYear() {
        return sent.text("year").isEmpty() ? queries.thisYear().toString() : sent.text("year");
    }

    public void askMonth() {
        ask(PeriodKind.MONTH, "month");
    }

    public void askCarryOver() {
        ask(PeriodKind.CARRY_OVER, "year");
    }

    public void askYear() {
        ask(PeriodKind.YEAR, "year");
    }

    private void ask(PeriodKind kind, String field) {
        attempt("asked", field, () -> service.ask(kind, sent.text(field).strip()));
    }

    public void close() {
        attempt("closed", "", () -> service.close(SentId.of(sent.text("close")), sent.text("digest")));
    }

    public void drop() {
        attempt("dropped", "reason", () -> service.drop(SentId.of(sent.text("close")), sent.text("reason")));
    }

    private void attempt(String done, String field, Runnable act) {
        try {
            LostRaces.orRefuse("FINANCE-021", act);
            Redirect.to("/office/finance/periods.xhtml", "done", done);
        } catch (BusinessException refused) {
            problems.refused(field, refused);
            load();
        }
    }

    /** The words of the chart. */
    public String title(LedgerAccount account) {
        return VoucherChart.title(account);
    }

    /** The words of a period: 2026-11 month close. */
    public String name(View view) {
        return words.text("period.name." + view.kind(), view.period());
    }

    /** What was done just before, empty for nothing. */
    public String getDone() {
        return sent.done("period.done.");
    }
}
