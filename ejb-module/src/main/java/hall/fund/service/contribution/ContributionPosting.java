package hall.fund.service.contribution;

import hall.audit.domain.AuditEventType;
import hall.audit.service.AuditTrail;
import hall.fund.domain.account.EmployerAccount;
import hall.fund.domain.account.EmployerJournal;
import hall.fund.domain.account.PersonalAccounts;
import hall.fund.domain.contribution.ContributionList;
import hall.fund.domain.contribution.ContributionListPosted;
import hall.fund.domain.contribution.ContributionLists;
import hall.fund.domain.contribution.ListTrouble;
import hall.fund.domain.contribution.MonthOrder;
import hall.fund.domain.employer.EmployerClerks;
import hall.fund.domain.ledger.LedgerAccount;
import hall.fund.domain.suspense.Matching;
import hall.fund.domain.suspense.Matching.Part;
import hall.fund.domain.suspense.SuspenseItem;
import hall.fund.service.suspense.SuspenseDesk;
import hall.shared.Actor;
import hall.shared.BusinessException;
import hall.shared.Facts;
import hall.work.domain.Hold;
import hall.work.domain.WorkKind;
import hall.work.service.WorkDesk;
import hall.work.service.WorkLost;
import hall.work.service.WorkProgress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Posts what fits, in the caller's transaction: the list's money leaves the employer's suspense and stands on its persons' accounts, or
 * nothing happens. The employer's row is locked first, so two clerks and two servers come one after the other; the ledger's business key
 * refuses a list a second time. A server killed in the middle has posted nothing (docs/adr/0015).
 */
@ApplicationScoped
public class ContributionPosting {

    private static final Logger LOG = Logger.getLogger(ContributionPosting.class.getName());

    private PersonalAccounts accounts;
    private EmployerJournal journal;
    private ContributionLists lists;
    private SuspenseDesk suspense;
    private EmployerClerks clerks;
    private WorkProgress progress;
    private WorkDesk works;
    private AuditTrail audit;
    private Event<ContributionListPosted> posted;
    private Clock clock;

    protected ContributionPosting() {}

    @Inject
    public ContributionPosting(
            PersonalAccounts accounts,
            EmployerJournal journal,
            ContributionLists lists,
            SuspenseDesk suspense,
            EmployerClerks clerks,
            WorkProgress progress,
            WorkDesk works,
            AuditTrail audit,
            Event<ContributionListPosted> posted,
            Clock clock) {
        this.accounts = accounts;
        this.journal = journal;
        this.lists = lists;
        this.suspense = suspense;
        this.clerks = clerks;
        this.progress = progress;
        this.works = works;
        this.audit = audit;
        this.posted = posted;
        this.clock = clock;
    }

    /**
     * Posts the first list of the employer that money in suspense pays by the rule of {@link Matching}. One a transaction: the sealer of the audit waits only so long for
     * a commit, and so the records are made last, after the work that takes its time.
     *
     * @return whether there was one
     */
    public boolean next(String employerAccount) {
        EmployerAccount employer = accounts.lockEmployer(employerAccount)
                .orElseThrow(() -> new IllegalStateException("no employer " + employerAccount));
        List<ContributionList> waiting = lists.waiting(employer.accountNumber()).stream()
                .filter(l -> l.trouble().filter(t -> t == ListTrouble.STALE).isEmpty())
                .filter(l -> l.open().equals(l.total()) || !suspense.isContested(l))
                .toList();
        Matching.Found found = Matching.first(waiting, suspense.usable(employer.accountNumber()), suspense::names);
        waiting.stream().filter(l -> !found.ambiguous().contains(l)).forEach(ContributionList::unambiguous);
        found.ambiguous().forEach(list -> trouble(list, ListTrouble.AMBIGUOUS));
        if (found.match().isEmpty()) {
            return false;
        }
        ContributionList list = found.match().get().list();
        Optional<ListTrouble> why = obstacle(employer, list);
        if (why.isPresent()) {
            trouble(list, why.get());
            return false;
        }
        post(employer, list, found.match().get().money());
        return true;
    }

    private Optional<ListTrouble> obstacle(EmployerAccount employer, ContributionList list) {
        try {
            MonthOrder.requirePaying(employer, list.kind());
        } catch (BusinessException refused) {
            return Optional.of(ListTrouble.EMPLOYER);
        }
        return lists.stale(list) > 0 ? Optional.of(ListTrouble.STALE) : Optional.empty();
    }

    private void post(EmployerAccount employer, ContributionList list, List<SuspenseItem> money) {
        LocalDateTime now = LocalDateTime.now(clock);
        Optional<Hold> told = begin(list);
        lists.credit(
                list,
                LedgerAccount.suspense(employer.accountNumber()),
                now,
                credited -> told.ifPresent(hold -> tell(hold, list, credited)));
        journal.add(
                employer.credited(list.kind(), list.month().value(), list.heads(), list.total(), list.number(), now));
        // After the lines: what is changed before them is written twice.
        List<Part> parts = new ArrayList<>(suspense.claimed(list));
        List<Part> rest = Matching.oldestFirst(list, money);
        suspense.use(list, rest, now);
        parts.addAll(rest);
        list.post(now);
        told.ifPresent(works::doneTelling);
        suspense.recordAllotted(list, parts);
        record(list, AuditEventType.CONTRIBUTION_LIST_POSTED);
        posted.fire(new ContributionListPosted(
                list.id(),
                list.kind(),
                list.month(),
                list.heads(),
                list.total(),
                clerks.clerksOf(employer.accountNumber(), now.toLocalDate())));
    }

    // A list of one block is posted before anybody could look.
    private Optional<Hold> begin(ContributionList list) {
        return list.isLong()
                ? Optional.of(progress.begin(
                        WorkKind.LIST_POSTING, list.id(), list.employerAccount(), Actor.SYSTEM, list.heads()))
                : Optional.empty();
    }

    private void tell(Hold hold, ContributionList list, int credited) {
        try {
            progress.at(hold, list.heads(), credited, 0);
        } catch (WorkLost untold) {
            LOG.log(Level.WARNING, "how far list {0} is cannot be told", list.id());
        }
    }

    private void trouble(ContributionList list, ListTrouble because) {
        if (list.troubled(because)) {
            audit.record(
                    list.audit(),
                    list.auditStream(),
                    AuditEventType.CONTRIBUTION_LIST_TROUBLED,
                    Actor.SYSTEM,
                    Facts.with("because", because).build().plus(list.auditFacts()));
        }
    }

    private void record(ContributionList list, AuditEventType type) {
        audit.record(list.audit(), list.auditStream(), type, Actor.SYSTEM, list.auditFacts());
    }
}
