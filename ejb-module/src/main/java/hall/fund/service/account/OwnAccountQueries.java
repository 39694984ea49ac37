package hall.fund.service.account;

import hall.fund.domain.account.AccountNumber;
import hall.fund.domain.account.AccountSheet;
import hall.fund.domain.account.AccountSheets;
import hall.fund.domain.account.BalanceSplit;
import hall.fund.domain.account.JournalLine;
import hall.fund.domain.account.PersonalAccounts;
import hall.identity.domain.Person;
import hall.identity.domain.Persons;
import hall.shared.BusinessException;
import hall.shared.Role;
import hall.shared.service.Caller;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a person sees of the own account (Regulation Art. 36: nobody may refuse it). Another's account is {@code FUND-404}, as if it did
 * not exist.
 */
@Stateless
@RolesAllowed(Role.CITIZEN)
public class OwnAccountQueries {

    /** Rows of the journal at once, at most. */
    public static final int ROWS = 200;

    @Resource
    private EJBContext context;

    @Inject
    private Persons persons;

    @Inject
    private PersonalAccounts accounts;

    @Inject
    private AccountSheets sheets;

    /** The own accounts, that of today's identity number first; usually one, none for who never had one. */
    public List<AccountSheet> mine() {
        return numbers().stream().map(sheets::find).flatMap(Optional::stream).toList();
    }

    private List<AccountNumber> numbers() {
        Person me = persons.byId(Caller.actor(context).personId()).orElseThrow(() -> new BusinessException("FUND-404"));
        return accounts.of(me.identityNumber()).stream()
                .map(a -> new AccountNumber(a.accountNumber()))
                .toList();
    }

    private AccountNumber own(AccountNumber number) {
        if (!numbers().contains(number)) {
            throw new BusinessException("FUND-404");
        }
        return number;
    }

    /**
     * The journal, latest row first.
     *
     * @param before id of the row to go on after; {@code Long.MAX_VALUE} for the first page
     * @param size rows wanted, {@link #ROWS} at most
     */
    public List<JournalLine> journal(AccountNumber number, long before, int size) {
        return sheets.journal(own(number), before, Math.max(1, Math.min(size, ROWS)));
    }

    /** Which of the rows a red one undoes. */
    public Set<Long> undone(AccountNumber number, List<JournalLine> rows) {
        return sheets.undone(own(number), rows.stream().map(JournalLine::id).toList());
    }

    /** What it had at the end of a day, by its journal. */
    public BalanceSplit balance(AccountNumber number, LocalDate upTo) {
        return accounts.balance(own(number), upTo);
    }
}
