package hall.web.faces.officer;

import hall.payment.domain.FrozenPayment;
import hall.payment.domain.QueueFigure;
import hall.payment.domain.QueuedPayment;
import hall.payment.service.FrozenPayments;
import hall.payment.service.PaymentAlarms;
import hall.payment.service.PaymentAlarms.AlarmView;
import hall.payment.service.PaymentQueueQueries;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** What waits to be paid and why, and what the bank said that the books cannot explain: for finance and supervision. */
@Named("payments")
@RequestScoped
public class PaymentsPage {

    private static final int PAGE = 50;

    @Inject
    PaymentQueueQueries queue;

    @Inject
    PaymentAlarms alarms;

    @Inject
    FrozenPayments frozenPayments;

    @Inject
    HttpServletRequest request;

    private List<QueueFigure> figures;
    private List<QueuedPayment> waiting;
    private List<AlarmView> open;
    private List<FrozenPayment> frozen;

    /** First of all: whoever is neither of both posts is refused here. */
    @PostConstruct
    void load() {
        figures = queue.figures();
        waiting = queue.waiting(key("after", 0));
        frozen = frozenPayments.page(0);
        open = alarms.open(key("before", Long.MAX_VALUE));
    }

    private long key(String name, long otherwise) {
        String value = request.getParameter(name);
        return value != null && value.matches("[0-9]{1,18}") ? Long.parseLong(value) : otherwise;
    }

    public List<QueueFigure> getFigures() {
        return figures;
    }

    public List<QueuedPayment> getWaiting() {
        return waiting;
    }

    /** The key of the next page of those that wait, empty when this is the last. */
    public String getLater() {
        return waiting.size() < PAGE
                ? ""
                : Long.toString(waiting.get(waiting.size() - 1).id());
    }

    /** Those that wait for two officers to find out what became of them. */
    public List<FrozenPayment> getFrozen() {
        return frozen;
    }

    public List<AlarmView> getAlarms() {
        return open;
    }

    /** The key of the next older page of alarms, empty when this is the last. */
    public String getOlder() {
        return open.size() < PAGE ? "" : Long.toString(open.get(open.size() - 1).id());
    }
}
