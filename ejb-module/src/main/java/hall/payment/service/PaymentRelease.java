package hall.payment.service;

import hall.payment.domain.PaymentInstruction;
import hall.payment.domain.PaymentInstructions;
import hall.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lets out what has waited long enough: at the bank's opening singly or in batches, and for money the first in the queue. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class PaymentRelease {

    private static final int AT_ONCE = 500;

    @Inject
    private PaymentInstructions instructions;

    @Inject
    private PaymentQueue queue;

    @Inject
    private BatchBuilding batches;

    @Inject
    private BankTimes times;

    @Inject
    private Clock clock;

    public PaymentRelease() {}

    /** For tests without a container. */
    public PaymentRelease(
            PaymentInstructions instructions, PaymentQueue queue, BatchBuilding batches, BankTimes times, Clock clock) {
        this.instructions = instructions;
        this.queue = queue;
        this.batches = batches;
        this.times = times;
        this.clock = clock;
    }

    /**
     * Whether anything waits at all.
     *
     * <p>SUPPORTS: read every few seconds, and mostly there is nothing.
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public boolean isAnyWaiting() {
        return instructions.isAnyWaiting();
    }

    /**
     * Lets out what is due now, at most 500 payments that waited for the bank's opening; gives how many. While the bank is closed,
     * those that expect another opening than the next one are told: the hours or the calendar were changed.
     */
    public int releaseDue() {
        LocalDateTime now = LocalDateTime.now(clock);
        Optional<BankTimes.Closed> closed = times.closedAt(now);
        if (closed.isPresent()) {
            lock(instructions.expectingOther(closed.get().until(), AT_ONCE)).forEach(queue::holdForHours);
            return 0;
        }
        List<PaymentInstruction> open = lock(instructions.waitingForHours(AT_ONCE));
        if (!open.isEmpty()) {
            if (instructions.firstForMoney(0).isPresent()) {
                open.forEach(queue::holdForMoney);
            } else {
                batches.route(open, times.batchFrom(now), times.batchSize(now));
            }
        }
        return open.size() + retryFirst(now);
    }

    private List<PaymentInstruction> lock(List<String> numbers) {
        List<PaymentInstruction> waiting = new ArrayList<>();
        for (String number : numbers) {
            instructions
                    .lock(number)
                    .filter(p -> p.waiting().isParked()
                            && p.isHoldable()
                            && !p.waiting().isForMoney())
                    .ifPresent(waiting::add);
        }
        return waiting;
    }

    /** The bank may have got money of which no notice came. */
    private int retryFirst(LocalDateTime now) {
        Optional<PaymentInstruction> first = instructions
                .firstForMoney(0)
                .flatMap(instructions::lock)
                .filter(p -> p.waiting().isForMoney() && p.waiting().isParked())
                .filter(p -> !p.waiting()
                        .parkedAt()
                        .plusMinutes(times.moneyRetryMinutes(now))
                        .isAfter(now));
        first.ifPresent(queue::release);
        return first.isPresent() ? 1 : 0;
    }
}
