package hall.fund.service.suspense;

import hall.audit.domain.AuditEventType;
import hall.audit.service.AuditTrail;
import hall.fund.domain.contribution.ContributionList;
import hall.fund.domain.ledger.PaymentPurpose;
import hall.fund.domain.suspense.Arrival;
import hall.fund.domain.suspense.ArrivalContest;
import hall.fund.domain.suspense.ArrivalContests;
import hall.fund.domain.suspense.Arrivals;
import hall.fund.domain.suspense.Matching;
import hall.fund.domain.suspense.Matching.Part;
import hall.fund.domain.suspense.SuspenseItem;
import hall.fund.domain.suspense.SuspenseItems;
import hall.fund.domain.suspense.SuspenseUse;
import hall.payment.service.PaymentService;
import hall.shared.Actor;
import hall.shared.BusinessException;
import hall.shared.Facts;
import hall.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What waits in an employer's suspense, and what its lists take of it; for callers that have locked the employer. */
@ApplicationScoped
public class SuspenseDesk {

    private SuspenseItems suspense;
    private Arrivals arrivals;
    private ArrivalContests contests;
    private PaymentService payments;
    private AuditTrail audit;

    protected SuspenseDesk() {}

    @Inject
    public SuspenseDesk(
            SuspenseItems suspense,
            Arrivals arrivals,
            ArrivalContests contests,
            PaymentService payments,
            AuditTrail audit) {
        this.suspense = suspense;
        this.arrivals = arrivals;
        this.contests = contests;
        this.payments = payments;
        this.audit = audit;
    }

    /** What lists may use, oldest first: all that waits but what the bank may have paid back after all, and what is contested. */
    public List<SuspenseItem> usable(String employer) {
        Set<Long> contested = contests.contestedOf(employer);
        return here(employer).stream()
                .filter(item -> !isContested(item, contested))
                .toList();
    }

    // Of what came back from lists nobody can say that it is none of the contested money.
    private static boolean isContested(SuspenseItem item, Set<Long> contested) {
        return contested.contains(item.id()) || !contested.isEmpty() && item.kind() != SuspenseItem.Kind.ARRIVAL;
    }

    /** Whether a list claimed money that is contested: it cannot be posted now. */
    public boolean isContested(ContributionList list) {
        Set<Long> contested = contests.contestedOf(list.employerAccount());
        return !contested.isEmpty() && claimed(list).stream().anyMatch(part -> isContested(part.item(), contested));
    }

    /** Refuses with {@code CONTRIBUTION-130} what is to be done with money while it is contested. */
    void requireUncontested(SuspenseItem item) {
        if (isContested(item, contests.contestedOf(item.employerAccount()))) {
            throw new BusinessException("CONTRIBUTION-130");
        }
    }

    /** The same for money of nobody. */
    void requireUncontested(Arrival nobodys) {
        if (!contests.openOf(nobodys.id()).isEmpty()) {
            throw new BusinessException("CONTRIBUTION-130");
        }
    }

    /**
     * Takes contested money out of what waits: of an employer's first that arrival, then what came back from lists, then other money of the
     * employer that is not contested itself.
     *
     * @throws BusinessException {@code CONTRIBUTION-131} it went back to its payer; {@code 135} less than that waits; {@code PAY-003} a payment back
     *     waits for a person to look at it
     */
    void takeBack(Arrival arrival, ArrivalContest contest) {
        if (arrival.employerAccount().isEmpty()) {
            payments.requireUnfrozen(PaymentPurpose.ARRIVAL_REFUND.reference(arrival.id()));
            requireThere(arrival.isUnclaimed(), contest);
            return;
        }
        String employer = arrival.employerAccount().get();
        Set<Long> contested = contests.contestedOf(employer);
        List<SuspenseItem> money = here(employer).stream()
                .filter(item -> item.id() == arrival.id() || !contested.contains(item.id()))
                .sorted(Comparator.comparing((SuspenseItem item) -> item.id() != arrival.id())
                        .thenComparing(item -> item.kind() == SuspenseItem.Kind.ARRIVAL))
                .toList();
        Money there = Matching.sum(money);
        if (there.isLessThan(contest.amount())) {
            throw new BusinessException("CONTRIBUTION-135", contest.amount().display(), there.display());
        }
        Money needed = contest.amount();
        for (SuspenseItem item : money) {
            Money part = item.remaining().min(needed);
            item.takeBack(part);
            needed = needed.minus(part);
        }
    }

    /** Refuses with {@code CONTRIBUTION-131} what its payer has again. */
    void requireNotSentBack(Arrival arrival, ArrivalContest contest) {
        requireThere(!arrival.isRefunded(), contest);
    }

    private static void requireThere(boolean there, ArrivalContest contest) {
        if (!there) {
            throw new BusinessException("CONTRIBUTION-131", contest.amount().display());
        }
    }

    /** Refuses with {@code CONTRIBUTION-137} an arrival by which the payer of a contested one did not pay that back. */
    void requireMakesUp(Arrival contested, ArrivalContest contest, Arrival other) {
        boolean fits = contested.isRefunded()
                && other.isUnclaimed()
                && other.left().equals(contest.amount())
                && contests.openOf(other.id()).isEmpty();
        if (!fits) {
            throw new BusinessException("CONTRIBUTION-137", contest.amount().display());
        }
    }

    private List<SuspenseItem> here(String employer) {
        return suspense.waiting(employer).stream()
                .filter(item ->
                        !item.isTried() || !payments.isFrozen(PaymentPurpose.ARRIVAL_REFUND.reference(item.id())))
                .toList();
    }

    /** Whether the payer wrote the list's number into the remark. */
    public boolean names(SuspenseItem item, ContributionList list) {
        return item.kind() == SuspenseItem.Kind.ARRIVAL
                && arrivals.find(item.id()).filter(a -> a.names(list.number())).isPresent();
    }

    /** The list takes these parts. */
    public void use(ContributionList list, List<Part> parts, LocalDateTime at) {
        parts.forEach(part -> {
            list.claim(part.amount());
            suspense.add(part.item().use(list, part.amount(), at));
        });
    }

    /** A list that is taken back, or was to use it no more, gives back what it took. */
    public void release(ContributionList list, LocalDateTime at) {
        List<SuspenseUse> uses = suspense.ofList(list.id());
        Map<Long, SuspenseItem> items = items(uses);
        uses.forEach(use -> use.release(items.get(use.item()), at).ifPresent(suspense::add));
    }

    /** What a list that waits claimed before, in order; nothing is asked for one that claimed nothing. */
    public List<Part> claimed(ContributionList list) {
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
    public void recordAllotted(ContributionList list, List<Part> parts) {
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
