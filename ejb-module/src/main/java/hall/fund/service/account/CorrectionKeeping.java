package hall.fund.service.account;

import hall.audit.domain.AuditEventType;
import hall.audit.service.AuditTrail;
import hall.fund.domain.account.AccountEntry;
import hall.fund.domain.account.AccountNumber;
import hall.fund.domain.account.ContributionCorrection;
import hall.fund.domain.account.ContributionCorrections;
import hall.fund.domain.account.CorrectionView;
import hall.fund.domain.account.EmployerJournal;
import hall.fund.domain.account.PersonalAccount;
import hall.fund.domain.account.PersonalAccounts;
import hall.fund.domain.contribution.ContributionDue;
import hall.fund.domain.contribution.ContributionList;
import hall.fund.domain.ledger.Ledger;
import hall.fund.domain.ledger.LedgerAccount;
import hall.fund.domain.ledger.LedgerEntry;
import hall.fund.domain.suspense.Arrival;
import hall.fund.domain.suspense.Arrivals;
import hall.fund.domain.suspense.SuspenseItem;
import hall.fund.domain.suspense.SuspenseItems;
import hall.fund.domain.suspense.SuspenseUse;
import hall.shared.Actor;
import hall.shared.BusinessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Undoes wrong contributions (错缴更正): one officer enters it, another confirms it. Then a red row stands on the account, and the money is
 * back where it came from, in the suspense of the employer that paid it, where it waits as a sum of its own.
 */
@ApplicationScoped
public class CorrectionKeeping {

    /** As many arrivals are read together at most. */
    private static final int PAYERS = 50;

    private LockedAccounts locked;
    private PersonalAccounts accounts;
    private ContributionCorrections corrections;
    private EmployerJournal journal;
    private SuspenseItems suspense;
    private Arrivals arrivals;
    private Ledger ledger;
    private AuditTrail audit;
    private Event<ContributionDue> due;
    private Clock clock;

    protected CorrectionKeeping() {}

    @Inject
    public CorrectionKeeping(
            LockedAccounts locked,
            PersonalAccounts accounts,
            ContributionCorrections corrections,
            EmployerJournal journal,
            SuspenseItems suspense,
            Arrivals arrivals,
            Ledger ledger,
            AuditTrail audit,
            Event<ContributionDue> due,
            Clock clock) {
        this.locked = locked;
        this.accounts = accounts;
        this.corrections = corrections;
        this.journal = journal;
        this.suspense = suspense;
        this.arrivals = arrivals;
        this.ledger = ledger;
        this.audit = audit;
        this.due = due;
        this.clock = clock;
    }

    /**
     * Says that a contribution is wrong; nothing moves yet.
     *
     * @return its id
     */
    public long enter(AccountNumber number, String serial, String reason, Actor by) {
        String because = AccountKeeping.because(reason);
        PersonalAccount account = locked.lock(number, by);
        AccountEntry wrong = black(number, serial);
        corrections.waiting(number).stream()
                .filter(c -> c.serial().equals(serial))
                .findFirst()
                .ifPresent(there -> {
                    throw new BusinessException("FUND-080", there.view().enteredBy());
                });
        ContributionCorrection correction =
                new ContributionCorrection(account, wrong, because, by.id(), LocalDateTime.now(clock));
        corrections.add(correction);
        record(account, correction, AuditEventType.CORRECTION_ENTERED, by);
        return correction.id();
    }

    /** Confirms what another officer entered: the red row, and the money back in the employer's suspense. */
    public void confirm(long id, Actor by) {
        CorrectionView about = about(id);
        AccountNumber number = new AccountNumber(about.accountNumber());
        PersonalAccount account = locked.lock(number, by);
        AccountEntry wrong = black(number, about.serial());
        LedgerAccount from = LedgerAccount.deposits(number);
        LocalDateTime now = LocalDateTime.now(clock);
        ContributionCorrection correction = corrections.get(id);
        correction.confirm(by.id(), now);
        LedgerAccount back = wrong.entry()
                .flatMap(entry -> ledger.debitedFor(entry, from))
                .orElseGet(() -> LedgerAccount.suspense(account.employerAccount()));
        LedgerEntry entry = new LedgerEntry(correction.businessKey(), null, now);
        AccountEntry red = account.correct(wrong, accounts.remittedTo(number, wrong), entry, now);
        ledger.write(entry.transfer(from, back, wrong.amount()));
        accounts.add(red);
        journal.corrected(account, red, now);
        record(account, correction, AuditEventType.CONTRIBUTION_CORRECTED, by);
        back.employer().ifPresent(employer -> {
            suspense.add(
                    SuspenseItem.corrected(id, employer, payer(wrong.serial()), wrong.amount(), now.toLocalDate()));
            due.fire(new ContributionDue(employer));
        });
    }

    /** Takes back what nobody has confirmed. */
    public void cancel(long id, Actor by) {
        PersonalAccount account = locked.lock(new AccountNumber(about(id).accountNumber()), by);
        ContributionCorrection correction = corrections.get(id);
        correction.cancel(by.id(), LocalDateTime.now(clock));
        record(account, correction, AuditEventType.CORRECTION_CANCELLED, by);
    }

    private CorrectionView about(long id) {
        return corrections.view(id).orElseThrow(() -> new BusinessException("FUND-082"));
    }

    private AccountEntry black(AccountNumber number, String serial) {
        return accounts.row(number, serial)
                .filter(row -> !accounts.isReversed(row))
                .orElseThrow(() -> new BusinessException("FUND-021", serial));
    }

    // Whose money it was: the list's, when all of it came from one account.
    private Optional<Long> payer(String serial) {
        Optional<Long> list = ContributionList.idOf(serial);
        List<SuspenseItem> paid = list.map(l -> suspense.some(
                        suspense.ofList(l).stream().map(SuspenseUse::item).toList()))
                .orElse(List.of());
        Set<Long> from = paid.stream().flatMap(i -> i.arrival().stream()).collect(Collectors.toSet());
        if (paid.isEmpty()
                || from.size() > PAYERS
                || paid.stream().anyMatch(i -> i.arrival().isEmpty())) {
            return Optional.empty();
        }
        List<Arrival> payers = arrivals.all(from);
        return payers.stream().map(Arrival::payerAccount).distinct().count() == 1
                ? payers.stream().map(Arrival::id).max(Long::compare)
                : Optional.empty();
    }

    private void record(PersonalAccount account, ContributionCorrection correction, AuditEventType type, Actor by) {
        audit.record(account.audit(), account.auditStream(), type, by, correction.auditFacts());
    }
}
