package hall.payment.service;

import hall.payment.domain.PaymentInstructions;
import hall.payment.domain.QueueFigure;
import hall.payment.domain.QueuedPayment;
import hall.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** What waits to be paid, for the finance post and those who supervise: never silently. */
@Stateless
@RolesAllowed({Role.FINANCE, Role.SUPERVISOR})
public class PaymentQueueQueries {

    private static final int PAGE = 50;

    @Inject
    private PaymentInstructions instructions;

    /** How many wait for what, and how much. */
    public List<QueueFigure> figures() {
        return instructions.queue();
    }

    /** Those that wait, in order of instruction, 50 at most with an id above {@code after}; 0 for the first page. */
    public List<QueuedPayment> waiting(long after) {
        return instructions.waiting(after, PAGE);
    }
}
