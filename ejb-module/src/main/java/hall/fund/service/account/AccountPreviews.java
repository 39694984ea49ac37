package hall.fund.service.account;

import hall.fund.domain.account.AccountNumber;
import hall.fund.domain.account.AccountRecord;
import hall.fund.domain.account.AccountSheet;
import hall.fund.domain.account.AccountSheets;
import hall.fund.domain.account.FormerNumber;
import hall.fund.domain.account.FreezeClaim;
import hall.fund.domain.account.JournalLine;
import hall.fund.domain.account.PersonalAccounts;
import hall.fund.domain.court.CourtOrders;
import hall.fund.domain.court.FreezePlace;
import hall.fund.domain.court.FreezeQueue;
import hall.shared.BusinessException;
import hall.shared.IdentityNumber;
import hall.shared.Money;
import hall.shared.Role;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** What an officer sees of an account before acting on it; nothing is locked, so the act itself may still be refused. */
@Stateless
@RolesAllowed(Role.FINANCE)
public class AccountPreviews {

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

    /** The account, of which its holder is told; refuses with {@code FUND-033} a number that no account has. */
    public AccountSheet account(AccountNumber number) {
        return look.act(context, sheet(number));
    }

    private AccountSheet sheet(AccountNumber number) {
        return sheets.find(number).orElseThrow(() -> new BusinessException("FUND-033", number));
    }

    /** Where another freeze of so much would stand in the queue today. */
    public FreezePlace place(AccountNumber number, FreezeClaim claim) {
        Money balance = sheet(number).balance();
        return new FreezeQueue(orders.live(number), balance).next(claim, balance);
    }

    /** All accounts of the holder that were not merged away, that of today's number first. */
    public List<AccountRecord> ofHolder(AccountNumber number) {
        return accounts.of(holder(number));
    }

    /** The holder by today's number, which is how a merge is asked for. */
    public IdentityNumber holder(AccountNumber number) {
        return FormerNumber.today(sheet(number).certificateNumber());
    }

    /**
     * Accounts by the identity number on a court's document.
     *
     * @throws BusinessException {@code FUND-062} none
     */
    public List<AccountRecord> find(IdentityNumber person) {
        List<AccountRecord> found = accounts.of(person);
        if (found.isEmpty()) {
            throw new BusinessException("FUND-062");
        }
        return found;
    }

    /** The contribution to undo; refuses with {@code FUND-021} a serial that is none, or is undone. */
    public JournalLine contribution(AccountNumber number, String serial) {
        JournalLine row = sheets.row(number, serial).orElseThrow(() -> new BusinessException("FUND-021", serial));
        if (!row.isContribution() || !sheets.undone(number, List.of(row.id())).isEmpty()) {
            throw new BusinessException("FUND-021", serial);
        }
        return row;
    }

    /** What an undone contribution leaves. */
    public Money after(AccountNumber number, JournalLine contribution) {
        return sheet(number).balance().minus(contribution.amount());
    }
}
