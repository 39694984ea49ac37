package hall.fund.service.account;

import hall.audit.domain.AuditEventType;
import hall.audit.service.AuditTrail;
import hall.fund.domain.account.AccountNumber;
import hall.fund.domain.account.PersonalAccount;
import hall.fund.domain.account.PersonalAccounts;
import hall.fund.domain.court.AccountFreeze;
import hall.fund.domain.court.CourtOrders;
import hall.fund.domain.court.FreezeOrder;
import hall.fund.domain.court.FreezePlace;
import hall.fund.domain.court.FreezeQueue;
import hall.policy.service.PolicyInForce;
import hall.shared.Actor;
import hall.shared.BusinessException;
import hall.shared.Facts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/**
 * Keeps the freezes of accounts as courts order them. The account is locked first, its freezes are read after, so that two orders
 * at once stand in one queue. When one ends, those that take effect by it are put on record.
 */
@ApplicationScoped
public class FreezeKeeping {

    /** Policy parameter: for how many months from today a freeze or its renewal may be ordered at most. */
    public static final String LONGEST_MONTHS = "freeze.longestMonths";

    private LockedAccounts locked;
    private PersonalAccounts accounts;
    private CourtOrders orders;
    private PolicyInForce policy;
    private AuditTrail audit;
    private Clock clock;

    protected FreezeKeeping() {}

    @Inject
    public FreezeKeeping(
            LockedAccounts locked,
            PersonalAccounts accounts,
            CourtOrders orders,
            PolicyInForce policy,
            AuditTrail audit,
            Clock clock) {
        this.locked = locked;
        this.accounts = accounts;
        this.orders = orders;
        this.policy = policy;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Enters a freeze; it takes effect at once, or waits for its turn.
     *
     * @return its id
     */
    public long freeze(AccountNumber number, FreezeOrder order, Actor by) {
        LocalDateTime now = LocalDateTime.now(clock);
        requireDays(order.from(), order.until(), now.toLocalDate());
        PersonalAccount account = locked.lock(number, by);
        if (orders.known(number, order)) {
            throw new BusinessException("FUND-024", order.documentNumber());
        }
        AccountFreeze freeze = new AccountFreeze(number, order, by.id(), now);
        accounts.add(account.freezing().freeze(freeze.claim(), freeze.serial(), now));
        orders.add(freeze);
        record(account, AuditEventType.ACCOUNT_FROZEN, by, facts(freeze));
        return freeze.id();
    }

    private void requireDays(LocalDate from, LocalDate until, LocalDate today) {
        if (until == null) {
            throw new BusinessException("FUND-061");
        }
        int months = policy.integerOn(today, LONGEST_MONTHS);
        if (from.isAfter(today) || until.isBefore(today) || until.isAfter(today.plusMonths(months))) {
            throw new BusinessException("FUND-023", months);
        }
    }

    /** Prolongs a live freeze by another document (续冻). */
    public void renew(long id, String document, LocalDate until, Actor by) {
        if (document == null || document.isBlank() || document.strip().length() > FreezeOrder.DOCUMENT_LENGTH) {
            throw new BusinessException("FUND-026", FreezeOrder.DOCUMENT_LENGTH);
        }
        change(id, by, (account, freeze) -> {
            LocalDate today = LocalDate.now(clock);
            requireDays(today, until, today);
            freeze.renew(until);
            record(account, AuditEventType.FREEZE_RENEWED, by, facts(freeze).plus(byDocument(document)));
        });
    }

    /** Ends a live freeze by a document of the court (解冻). */
    public void release(long id, String document, Actor by) {
        change(id, by, (account, freeze) -> {
            LocalDateTime now = LocalDateTime.now(clock);
            Set<Long> waiting = waiting(account);
            freeze.release(document, now);
            accounts.add(account.freezing().thaw(freeze.claim(), freeze.endSerial(), now));
            record(account, AuditEventType.FREEZE_RELEASED, by, facts(freeze).plus(byDocument(document)));
            announceNext(account, waiting, by);
        });
    }

    /**
     * Ends a freeze whose last day is over.
     *
     * @return whether it did: it may have ended or been prolonged meanwhile
     */
    public boolean expire(long id) {
        boolean[] ended = {false};
        change(id, Actor.SYSTEM, (account, freeze) -> {
            LocalDateTime now = LocalDateTime.now(clock);
            if (freeze.isLive() && freeze.isOver(now.toLocalDate())) {
                Set<Long> waiting = waiting(account);
                freeze.expire(now);
                accounts.add(account.freezing().thaw(freeze.claim(), freeze.endSerial(), now));
                record(account, AuditEventType.FREEZE_EXPIRED, Actor.SYSTEM, facts(freeze));
                announceNext(account, waiting, Actor.SYSTEM);
                ended[0] = true;
            }
        });
        return ended[0];
    }

    private void change(long id, Actor by, BiConsumer<PersonalAccount, AccountFreeze> act) {
        AccountNumber number = orders.accountOfFreeze(id).orElseThrow(() -> new BusinessException("FUND-025", id));
        PersonalAccount account = locked.lock(number, by);
        act.accept(account, orders.freeze(id));
    }

    private Set<Long> waiting(PersonalAccount account) {
        return queue(account).places().stream()
                .filter(FreezePlace::waits)
                .map(FreezePlace::freeze)
                .collect(Collectors.toSet());
    }

    private FreezeQueue queue(PersonalAccount account) {
        return new FreezeQueue(orders.live(account.number()), account.balance());
    }

    /** Puts on record which freezes take effect now that waited before. */
    private void announceNext(PersonalAccount account, Set<Long> waiting, Actor by) {
        List<FreezePlace> places = queue(account).places();
        for (FreezePlace place : places) {
            if (!place.waits() && waiting.contains(place.freeze())) {
                record(account, AuditEventType.FREEZE_TOOK_EFFECT, by, facts(orders.freeze(place.freeze())));
            }
        }
    }

    private void record(PersonalAccount account, AuditEventType type, Actor by, Facts facts) {
        audit.record(account.audit(), account.auditStream(), type, by, facts);
    }

    private static Facts facts(AccountFreeze freeze) {
        Facts.Builder facts = Facts.with("freeze", freeze.id())
                .and("court", freeze.court())
                .and("document", freeze.documentNumber())
                .and("until", freeze.until());
        freeze.ordered().ifPresent(amount -> facts.and("amount", amount));
        return facts.build();
    }

    private static Facts byDocument(String document) {
        return Facts.with("by", document.strip()).build();
    }
}
