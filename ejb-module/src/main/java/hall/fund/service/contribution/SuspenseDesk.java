package hall.fund.service.contribution;

import hall.audit.domain.AuditEventType;
import hall.audit.service.AuditTrail;
import hall.fund.domain.contribution.Arrival;
import hall.fund.domain.contribution.Arrivals;
import hall.fund.domain.contribution.ContributionList;
import hall.fund.domain.contribution.Matching.Part;
import hall.fund.domain.contribution.SuspenseItem;
import hall.fund.domain.contribution.SuspenseItems;
import hall.fund.domain.contribution.SuspenseUse;
import hall.fund.domain.ledger.PaymentPurpose;
import hall.payment.service.PaymentService;
import hall.shared.Actor;
import hall.shared.Facts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What waits in an employer's suspense, and what its lists take of it; for callers that have locked the employer. */
@ApplicationScoped
public class SuspenseDesk {

    private SuspenseItems suspense;
    private Arrivals arrivals;
    private PaymentService payments;
    private AuditTrail audit;

    protected SuspenseDesk() {}

    @Inject
    public SuspenseDesk(SuspenseItems suspense, Arrivals arrivals, PaymentService payments, AuditTrail audit) {
        this.suspense = suspense;
        this.arrivals = arrivals;
        this.payments = payments;
        this.audit = audit;
    }

    /** What lists may use, oldest first: all that waits but what the bank may have paid back after all. */
    List<SuspenseItem> usable(String employer) {
        return suspense.waiting(employer).stream()
                .filter(item ->
                        !item.isTried() || !payments.isFrozen(PaymentPurpose.ARRIVAL_REFUND.reference(item.id())))
                .toList();
    }

    /** Whether the payer wrote the list's number into the remark. */
    boolean names(SuspenseItem item, ContributionList list) {
        return item.kind() == SuspenseItem.Kind.ARRIVAL
                && arrivals.find(item.id()).filter(a -> a.names(list.number())).isPresent();
    }

    /** The list takes these parts. */
    void use(ContributionList list, List<Part> parts, LocalDateTime at) {
        parts.forEach(part -> {
            list.claim(part.amount());
            suspense.add(part.item().use(list, part.amount(), at));
        });
    }

    /** A list that is taken back, or was to use it no more, gives back what it took. */
    void release(ContributionList list, LocalDateTime at) {
        List<SuspenseUse> uses = suspense.ofList(list.id());
        Map<Long, SuspenseItem> items = items(uses);
        uses.forEach(use -> use.release(items.get(use.item()), at).ifPresent(suspense::add));
    }

    /** What a list that waits claimed before, in order; nothing is asked for one that claimed nothing. */
    List<Part> claimed(ContributionList list) {
        if (list.open().equals(list.total())) {
            return List.of();
        }
        List<SuspenseUse> uses = suspense.ofList(list.id());
        Map<Long, SuspenseItem> items = items(uses);
        return uses.stream()
                .map(use -> new Part(items.get(use.item()), use.amount()))
                .toList();
    }

    /** Tells each arrival's record by which list it was taken, as the list is posted. */
    void recordAllotted(ContributionList list, List<Part> parts) {
        for (Part part : parts) {
            if (part.item().kind() == SuspenseItem.Kind.ARRIVAL) {
                Arrival arrival = arrivals.lock(part.item().id()).orElseThrow();
                Facts use =
                        Facts.with("list", list.id()).and("used", part.amount()).build();
                audit.record(
                        arrival.audit(),
                        arrival.auditStream(),
                        AuditEventType.ARRIVAL_ALLOTTED,
                        Actor.SYSTEM,
                        arrival.auditFacts().plus(use));
            }
        }
    }

    private Map<Long, SuspenseItem> items(List<SuspenseUse> uses) {
        return suspense.some(uses.stream().map(SuspenseUse::item).toList()).stream()
                .collect(Collectors.toMap(SuspenseItem::id, Function.identity()));
    }
}
