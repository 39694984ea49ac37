package hall.web.faces.finance;

import hall.finance.domain.close.FinanceDays.OpenCount;
import hall.finance.domain.close.ItemView;
import hall.finance.service.close.CloseQueries;
import hall.finance.service.close.CloseQueries.DayView;
import hall.finance.service.close.CloseQueries.OpenDay;
import hall.fund.domain.account.CorrectionView;
import hall.fund.service.LedgerQueries;
import hall.fund.service.account.AccountQueries;
import hall.fund.service.contribution.PostingQueries;
import hall.fund.service.suspense.ArrivalService;
import hall.payment.domain.BatchFigure;
import hall.payment.domain.QueueFigure;
import hall.payment.service.PaymentAlarms;
import hall.payment.service.PaymentAlarms.AlarmView;
import hall.payment.service.PaymentQueueQueries;
import hall.shared.BusinessException;
import hall.web.faces.Problems;
import hall.web.faces.Redirect;
import hall.web.faces.Sent;
import hall.web.faces.SentId;
import hall.web.faces.Visitor;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The finance post's day on one page: what waits, what does not agree, whose money nobody knows, and which day is to be closed. */
@Named("financeDesk")
@RequestScoped
public class FinanceDeskPage {

    private static final int SHOWN = 10;

    @Inject
    CloseQueries close;

    @Inject
    PaymentQueueQueries queue;

    @Inject
    PaymentAlarms alarms;

    @Inject
    ArrivalService arrivals;

    @Inject
    PostingQueries postings;

    @Inject
    AccountQueries accounts;

    @Inject
    LedgerQueries ledger;

    @Inject
    Visitor visitor;

    @Inject
    Problems problems;

    @Inject
    Clock clock;

    @Inject
    HttpServletRequest request;

    @Inject
    Sent sent;

    private OpenCount count;
    private List<OpenDay> openDays;
    private List<DayView> closedDays;
    private List<AlarmView> open;
    private List<ArrivalService.Line> unmatched;
    private List<PostingQueries.Posting> posting;
    private List<CorrectionView> corrections;

    /** First of all: whoever may not look is refused here. */
    @PostConstruct
    void load() {
        count = close.count();
        openDays = close.openDays();
        closedDays =
                close.days(openDays.isEmpty() ? getToday() : openDays.get(0).day());
        open = alarms.open(Long.MAX_VALUE);
        posting = postings.underWay();
        unmatched = visitor.isKeepsBooks() ? arrivals.unidentified(0) : List.of();
        corrections = visitor.isKeepsBooks() ? accounts.waitingCorrections(0) : List.of();
    }

    /** Before anything is rendered: what was sent for an alarm that is not there any more is said. */
    public void check() {
        if (!problems.isAny() && request.getMethod().equals("POST")) {
            problems.refused(new BusinessException("PAY-004"));
        }
    }

    /** A finance officer has looked at an alarm. */
    public void closeAlarm() {
        try {
            alarms.close(SentId.of(sent.text("alarm")), sent.text("because"));
            Redirect.to("/office/finance/desk.xhtml", "done", "alarm");
        } catch (BusinessException refused) {
            problems.refused(refused.code().equals("PAY-005") ? "because" : "", refused);
            open = alarms.open(Long.MAX_VALUE);
        }
    }

    /** What was done just before, empty for nothing. */
    public String getDone() {
        return sent.done("finance.done.");
    }

    public OpenCount getCount() {
        return count;
    }

    public List<OpenDay> getOpenDays() {
        return openDays;
    }

    /** The first day that is to be closed, null when none is. */
    public OpenDay getNext() {
        return openDays.isEmpty() ? null : openDays.get(0);
    }

    /** Days that were closed, the latest ten. */
    public List<DayView> getClosedDays() {
        return closedDays.stream().limit(SHOWN).toList();
    }

    public List<ItemView> getDifferences() {
        return close.open(LocalDate.EPOCH, 0).stream().limit(SHOWN).toList();
    }

    public List<AlarmView> getAlarms() {
        return open;
    }

    /** Money of unknown payers; none for those who only look on. */
    public List<ArrivalService.Line> getUnmatched() {
        return unmatched;
    }

    /** Corrections that wait for a second officer, the first fifty; none for those who only look on. */
    public List<CorrectionView> getCorrections() {
        return corrections;
    }

    /** Lists that are being posted at this moment. */
    public List<PostingQueries.Posting> getPosting() {
        return posting;
    }

    /** The last closed day while the clock is not after it, so that nothing can be booked; null on all other days. */
    public LocalDate getBehind() {
        LocalDate closed = ledger.lastClosedDay();
        return closed == null || getToday().isAfter(closed) ? null : closed;
    }

    public List<QueueFigure> getFigures() {
        return queue.figures();
    }

    public List<BatchFigure> getBatches() {
        return queue.batches();
    }

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }
}
