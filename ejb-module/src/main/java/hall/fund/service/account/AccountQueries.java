package hall.fund.service.account;

import hall.fund.domain.account.AccountDetails;
import hall.fund.domain.account.AccountMerges;
import hall.fund.domain.account.AccountNumber;
import hall.fund.domain.account.AccountSheet;
import hall.fund.domain.account.AccountSheets;
import hall.fund.domain.account.BalanceSplit;
import hall.fund.domain.account.ContributionCorrection;
import hall.fund.domain.account.ContributionCorrections;
import hall.fund.domain.account.CorrectionView;
import hall.fund.domain.account.HolderDetail;
import hall.fund.domain.account.HolderLines;
import hall.fund.domain.account.JournalLine;
import hall.fund.domain.account.MergeView;
import hall.fund.domain.account.PersonalAccounts;
import hall.fund.domain.court.AccountFreeze;
import hall.fund.domain.court.CourtDeduction;
import hall.fund.domain.court.CourtOrders;
import hall.fund.domain.court.DeductionView;
import hall.fund.domain.court.FreezePlace;
import hall.fund.domain.court.FreezeQueue;
import hall.fund.domain.court.FreezeView;
import hall.fund.domain.court.PayeeCorrection;
import hall.fund.domain.court.PayeeView;
import hall.shared.Money;
import hall.shared.Role;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads single accounts for the people who keep the books; one statement a method unless it says otherwise. Whoever shows one begins with
 * {@link #account}, which the person is told of.
 */
@Stateless
@RolesAllowed({Role.FINANCE, Role.AUDITOR})
public class AccountQueries {

    private static final int PAGE = 200;

    @Resource
    private EJBContext context;

    @Inject
    private AccountLook look;

    @Inject
    private AccountSheets sheets;

    @Inject
    private PersonalAccounts accounts;

    @Inject
    private CourtOrders orders;

    @Inject
    private AccountMerges merges;

    @Inject
    private AccountDetails details;

    @Inject
    private ContributionCorrections corrections;

    /** The account with its employer; its holder is told that it was looked at. */
    public Optional<AccountSheet> account(AccountNumber number) {
        return sheets.find(number).map(sheet -> look.read(context, sheet));
    }

    /**
     * The journal, latest row first.
     *
     * @param before id of the row to go on after; {@code Long.MAX_VALUE} for the first page
     * @param size rows wanted, 200 at most
     */
    public List<JournalLine> journal(AccountNumber number, long before, int size) {
        return sheets.journal(number, before, Math.max(1, Math.min(size, PAGE)));
    }

    /** Which of the rows a red one undoes. */
    public Set<Long> undone(AccountNumber number, List<JournalLine> rows) {
        return sheets.undone(number, rows.stream().map(JournalLine::id).toList());
    }

    /** What it had at the end of a day, by its journal. */
    public BalanceSplit balance(AccountNumber number, LocalDate upTo) {
        return accounts.balance(number, upTo);
    }

    /** All its freezes in the order they were received, those that are live with their places in the queue; two statements. */
    public List<FreezeView> freezes(AccountNumber number) {
        Money balance = sheets.find(number).map(AccountSheet::balance).orElse(Money.ZERO);
        List<AccountFreeze> all = orders.all(number);
        List<AccountFreeze> live = all.stream().filter(AccountFreeze::isLive).toList();
        Map<Long, FreezePlace> places = new FreezeQueue(live, balance)
                .places().stream().collect(Collectors.toMap(FreezePlace::freeze, Function.identity()));
        return all.stream().map(f -> f.view(places.get(f.id()))).toList();
    }

    /** Its deductions, latest first, each with the payee that waits to be confirmed; two statements when there are any. */
    public List<DeductionView> deductions(AccountNumber number) {
        List<CourtDeduction> all = orders.deductions(number);
        Map<Long, PayeeView> waiting = orders
                .waitingPayees(all.stream().map(CourtDeduction::id).toList())
                .stream()
                .collect(Collectors.toMap(PayeeCorrection::deduction, PayeeCorrection::view));
        return all.stream().map(d -> d.view(waiting.get(d.id()))).toList();
    }

    /** What else is known of its holder, masked; nothing when nothing is. */
    public HolderLines details(AccountNumber number) {
        return details.holder(number).map(HolderDetail::lines).orElse(HolderLines.NONE);
    }

    /** Corrections of its contributions that wait for a second officer, in the order they were entered. */
    public List<CorrectionView> corrections(AccountNumber number) {
        return corrections.waiting(number).stream()
                .map(ContributionCorrection::view)
                .toList();
    }

    /** Corrections on any account that wait for a second officer, 50 with an id above {@code after}, in the order they were entered. */
    public List<CorrectionView> waitingCorrections(long after) {
        return corrections.waiting(after, PAGE);
    }

    /** The merges it took part in, latest first. */
    public List<MergeView> merges(AccountNumber number) {
        return merges.of(number);
    }
}
