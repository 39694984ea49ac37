package hall.web.faces.finance;

import hall.fund.domain.account.AccountNumber;
import hall.fund.domain.account.AccountRecord;
import hall.fund.domain.account.AccountSheet;
import hall.fund.domain.account.AccountState;
import hall.fund.domain.account.BalanceSplit;
import hall.fund.domain.account.CorrectionView;
import hall.fund.domain.account.FormerNumber;
import hall.fund.domain.account.HolderLines;
import hall.fund.domain.account.JournalLine;
import hall.fund.domain.account.MergeView;
import hall.fund.domain.court.DeductionView;
import hall.fund.domain.court.FreezeView;
import hall.fund.service.LedgerQueries;
import hall.fund.service.LedgerQueries.HeadView;
import hall.fund.service.account.AccountPreviews;
import hall.fund.service.account.AccountQueries;
import hall.shared.BusinessException;
import hall.shared.IdentityNumber;
import hall.shared.Money;
import hall.web.faces.Problems;
import hall.web.faces.Redirect;
import hall.web.faces.Sent;
import hall.web.faces.Visitor;
import hall.web.faces.citizen.JournalWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The books to look at: the trial balance of a day, or one account with its journal, its freezes in their order and its merges. */
@Named("accountsPage")
@RequestScoped
public class AccountsPage {

    private static final int ROWS = 50;

    @Inject
    AccountQueries accounts;

    @Inject
    LedgerQueries ledger;

    @Inject
    AccountPreviews previews;

    @Inject
    FreezeWords freezeWords;

    @Inject
    Visitor visitor;

    @Inject
    Problems problems;

    @Inject
    Clock clock;

    @Inject
    HttpServletRequest request;

    @Inject
    Sent sent;

    private LocalDate day;
    private AccountSheet sheet;
    private BalanceSplit then;
    private List<JournalLine> journal = List.of();
    private Set<Long> undone = Set.of();
    private List<AccountRecord> twins = List.of();
    private List<FreezeView> freezes = List.of();
    private List<DeductionView> deductions = List.of();
    private List<MergeView> merges = List.of();
    private HolderLines details = HolderLines.NONE;
    private List<CorrectionView> corrections = List.of();
    private List<HeadView> heads = List.of();

    /** Before anything is rendered: the title and the summary tell of problems, and whoever may not read it is refused here. */
    public void load() {
        day = sent.dayUntil("day", LocalDate.now(clock));
        if (request.getMethod().equals("POST")) {
            find();
        }
        if (!getNumber().isEmpty()) {
            account();
        }
        if (sheet == null) {
            heads = ledger.trialBalance(day);
        }
    }

    // By POST: an identity number stands in no address.
    private void find() {
        try {
            AccountRecord first =
                    previews.find(IdentityNumber.parse(sent.text("identity"))).get(0);
            Redirect.to("/office/finance/accounts.xhtml", "number", first.accountNumber());
        } catch (BusinessException refused) {
            problems.refused("identity", refused);
        }
    }

    private void account() {
        try {
            AccountNumber number = new AccountNumber(getNumber());
            sheet = accounts.account(number).orElseThrow(() -> new BusinessException("FUND-033", number));
            then = accounts.balance(number, day);
            journal = accounts.journal(number, sent.before(), ROWS);
            undone = accounts.undone(number, journal);
            freezes = accounts.freezes(number);
            deductions = accounts.deductions(number);
            merges = accounts.merges(number);
            details = accounts.details(number);
            corrections = accounts.corrections(number);
            if (visitor.isKeepsBooks()) {
                twins = previews.ofHolder(number).stream()
                        .filter(a -> !a.accountNumber().equals(number.value()))
                        .toList();
            }
        } catch (BusinessException refused) {
            problems.refused("number", refused);
        }
    }

    /** What was typed, without blanks at its ends. */
    public String getNumber() {
        return sent.text("number");
    }

    public LocalDate getDay() {
        return day;
    }

    /** What the date field shows: what was typed, wrong or not. */
    public String getTyped() {
        return sent.typed("day", day);
    }

    /** Null when none was asked for or found. */
    public AccountSheet getSheet() {
        return sheet;
    }

    /** As {@code 2026-10}; empty when nothing was paid yet. */
    public String getPaidTo() {
        return sheet.paidTo() == null ? "" : JournalWords.month(sheet.paidTo());
    }

    /** What the account had at the end of the day asked for. */
    public BalanceSplit getThen() {
        return then;
    }

    public List<JournalLine> getJournal() {
        return journal;
    }

    /** The row the next page goes on after, empty on the last page. */
    public String getNext() {
        return journal.size() < ROWS ? "" : Long.toString(journal.get(ROWS - 1).id());
    }

    public List<FreezeView> getFreezes() {
        return freezes;
    }

    public List<DeductionView> getDeductions() {
        return deductions;
    }

    /** What else is known of the holder, masked. */
    public HolderLines getDetails() {
        return details;
    }

    public List<MergeView> getMerges() {
        return merges;
    }

    /** Corrections that wait for a second officer. */
    public List<CorrectionView> getCorrections() {
        return corrections;
    }

    public List<HeadView> getHeads() {
        return heads;
    }

    /** What all heads have on their debit sides: as much as {@link #getCredits}. */
    public Money getDebits() {
        return heads.stream().map(HeadView::debit).reduce(Money.ZERO, Money::plus);
    }

    public Money getCredits() {
        return heads.stream().map(HeadView::credit).reduce(Money.ZERO, Money::plus);
    }

    /** The month a row paid for, as {@code 2026-10}; a dash for none. */
    public String paidFor(JournalLine row) {
        return row.paidFor() == null || row.paidFor().isEmpty() ? "—" : JournalWords.month(row.paidFor());
    }

    /** Where a freeze stands, in words: what it holds, its turn, or how it ended. */
    public String standing(FreezeView freeze) {
        return freezeWords.standing(freeze);
    }

    /** Whether a row of the journal was undone by a red one. */
    public boolean undone(JournalLine row) {
        return undone.contains(row.id());
    }

    /** Whether the reader may say that it is wrong: a contribution that is not undone, and of which nobody has said so. */
    public boolean correctable(JournalLine row) {
        return row.isContribution()
                && !undone(row)
                && corrections.stream().noneMatch(c -> c.serial().equals(row.serial()));
    }

    /** Whether the reader may seal it or make it pay again. */
    public boolean may(String act) {
        boolean sealed = sheet.sealedOn() != null || sheet.accountState() == AccountState.SEALED;
        return !sheet.accountState().isClosed()
                && switch (act) {
                    case "SEAL" -> !sealed;
                    case "UNSEAL" -> sealed;
                    case "MERGE" -> !twins.isEmpty();
                    case "CLOSE" ->
                        !sheet.balance().isPositive() && freezes.stream().allMatch(f -> f.place() == null);
                    default -> true;
                };
    }

    /** The same person's other accounts; only officers who may merge are told. */
    public List<AccountRecord> getTwins() {
        return twins;
    }

    /** {@code 9999**********0026}, of the old form of a number too. */
    public String getMasked() {
        return FormerNumber.today(sheet.certificateNumber()).masked();
    }

    /** What was done just before, empty for nothing. */
    public String getDone() {
        return sent.done("act.done.");
    }
}
