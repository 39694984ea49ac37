package hall.fund.service.contribution;

import hall.audit.domain.AuditEventType;
import hall.audit.service.AuditTrail;
import hall.fund.domain.account.AccountEntryType;
import hall.fund.domain.account.EmployerAccount;
import hall.fund.domain.account.EmployerJournal;
import hall.fund.domain.account.EmployerState;
import hall.fund.domain.account.PersonalAccounts;
import hall.fund.domain.contribution.CommitteeDecision;
import hall.fund.domain.contribution.ContributionMonth;
import hall.fund.domain.contribution.Deferrals;
import hall.fund.domain.contribution.DeferredMonths;
import hall.fund.domain.contribution.EmployerDeferral;
import hall.policy.service.PolicyInForce;
import hall.shared.Actor;
import hall.shared.BusinessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * Puts an employer's contributions off by the committee's decision (缓缴) and lets them go on again. It begins with the next unpaid month:
 * a month that is paid cannot be put off, and none may be left between.
 */
@ApplicationScoped
public class DeferralKeeping {

    /** Policy parameter: how many months one decision may put off at most. */
    public static final String LONGEST = "contribution.longestDeferral";

    private PersonalAccounts accounts;
    private EmployerJournal journal;
    private Deferrals deferrals;
    private ContributionDrawing drawing;
    private PolicyInForce policy;
    private AuditTrail audit;
    private Clock clock;

    protected DeferralKeeping() {}

    @Inject
    public DeferralKeeping(
            PersonalAccounts accounts,
            EmployerJournal journal,
            Deferrals deferrals,
            ContributionDrawing drawing,
            PolicyInForce policy,
            AuditTrail audit,
            Clock clock) {
        this.accounts = accounts;
        this.journal = journal;
        this.deferrals = deferrals;
        this.drawing = drawing;
        this.policy = policy;
        this.audit = audit;
        this.clock = clock;
    }

    /** Enters a decision with its months; nothing changes yet. */
    public long enter(String employerAccount, DeferredMonths months, String document, LocalDate decidedOn, Actor by) {
        CommitteeDecision decision = new CommitteeDecision(document, decidedOn);
        String number = decision.checkedDocument();
        LocalDateTime now = LocalDateTime.now(clock);
        LocalDate day = decision.checkedDay(now.toLocalDate());
        EmployerAccount employer = lock(employerAccount);
        requireNormal(employer);
        requireTheNext(employer, months);
        if (deferrals.of(employerAccount).stream().anyMatch(d -> d.state() == EmployerDeferral.State.ENTERED)) {
            throw new BusinessException("CONTRIBUTION-066");
        }
        EmployerDeferral deferral = new EmployerDeferral(employerAccount, months, number, day, by.id(), now);
        deferrals.add(deferral);
        record(employer, deferral, AuditEventType.DEFERRAL_ENTERED, by);
        return deferral.id();
    }

    // What is unpaid before the decision's first month is in arrears: the committee has not put it off.
    private void requireTheNext(EmployerAccount employer, DeferredMonths months) {
        ContributionMonth next = drawing.order(employer).next();
        if (!months.from().equals(next)) {
            throw new BusinessException("CONTRIBUTION-069", months.from().display(), next.display());
        }
        int longest = policy.integerOn(LocalDate.now(clock), LONGEST);
        if (months.all().size() > longest) {
            throw new BusinessException("CONTRIBUTION-067", longest);
        }
    }

    private static void requireNormal(EmployerAccount employer) {
        if (employer.state() != EmployerState.NORMAL) {
            throw new BusinessException("CONTRIBUTION-010", employer.state());
        }
    }

    /** Confirms what another officer entered: from now on its months are not demanded. A list of the first one is to be taken back before. */
    public void confirm(long id, Actor by) {
        EmployerAccount employer = lockFor(id);
        EmployerDeferral deferral = deferrals.find(id).orElseThrow();
        requireNormal(employer);
        ContributionMonth next = drawing.order(employer).next();
        if (!next.equals(deferral.months().from()) || drawing.isDrawn(employer, next)) {
            throw new BusinessException(
                    "CONTRIBUTION-068", deferral.months().from().display());
        }
        LocalDateTime now = LocalDateTime.now(clock);
        deferral.confirm(by.id(), now);
        int heads = accounts.noteEach(employer.accountNumber(), AccountEntryType.DEFERRAL, deferral.serial(), now);
        journal.add(employer.defer(next.value(), heads, deferral.serial(), now));
        record(employer, deferral, AuditEventType.DEFERRAL_CONFIRMED, by);
    }

    /** Takes back what nobody has confirmed. */
    public void cancel(long id, Actor by) {
        EmployerAccount employer = lockFor(id);
        EmployerDeferral deferral = deferrals.find(id).orElseThrow();
        deferral.cancel(LocalDateTime.now(clock));
        record(employer, deferral, AuditEventType.DEFERRAL_CANCELLED, by);
    }

    /** Ends one in force: its last month is over, or the employer can pay again. This month is to be paid then. */
    public void end(long id, Actor by) {
        EmployerAccount employer = lockFor(id);
        EmployerDeferral deferral = deferrals.find(id).orElseThrow();
        LocalDateTime now = LocalDateTime.now(clock);
        deferral.end(ContributionMonth.of(now.toLocalDate()).plus(-1), now);
        journal.add(employer.resume(deferral.serial(), now));
        record(employer, deferral, AuditEventType.DEFERRAL_ENDED, by);
    }

    private EmployerAccount lockFor(long id) {
        return lock(deferrals.employerOf(id).orElseThrow(() -> new BusinessException("CONTRIBUTION-061", id)));
    }

    private EmployerAccount lock(String employerAccount) {
        return accounts.lockEmployer(employerAccount).orElseThrow(() -> new BusinessException("CONTRIBUTION-031"));
    }

    private void record(EmployerAccount employer, EmployerDeferral deferral, AuditEventType type, Actor by) {
        audit.record(employer.audit(), employer.auditStream(), type, by, deferral.auditFacts());
    }
}
