package hall.payment.service;

import hall.payment.domain.BatchFigure;
import hall.payment.domain.BatchFigures;
import hall.payment.domain.PaymentInstructions;
import hall.payment.domain.QueueFigure;
import hall.payment.domain.QueuedPayment;
import hall.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** What waits to be paid, for the finance post and those who supervise or audit: never silently. */
@Stateless
@RolesAllowed({Role.FINANCE, Role.SUPERVISOR, Role.AUDITOR})
public class PaymentQueueQueries {

    private static final int PAGE = 50;
    private static final int BATCHES = 10;

    @Inject
    private PaymentInstructions instructions;

    @Inject
    private BatchFigures figures;

    /** How many wait for what, and how much. */
    public List<QueueFigure> figures() {
        return instructions.queue();
    }

    /** Those that wait, in order of instruction, 50 at most with an id above {@code after}; 0 for the first page. */
    public List<QueuedPayment> waiting(long after) {
        return instructions.waiting(after, PAGE);
    }

    /** The latest batches, 10 at most, latest first. */
    public List<BatchFigure> batches() {
        return figures.batches(BATCHES);
    }
}
