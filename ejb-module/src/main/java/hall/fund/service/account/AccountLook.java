package hall.fund.service.account;

import hall.fund.domain.account.AccountSheet;
import hall.fund.domain.account.FormerNumber;
import hall.identity.domain.DataRead;
import hall.identity.service.AccessLog;
import hall.shared.Role;
import hall.shared.service.Caller;
import jakarta.ejb.EJBContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Notes that a member of staff looks at a person's account, in the transaction that reads it: the person sees who did, and why. */
@ApplicationScoped
public class AccountLook {

    private static final String WHAT = "account";

    private AccessLog log;

    protected AccountLook() {}

    @Inject
    public AccountLook(AccessLog log) {
        this.log = log;
    }

    /** An account with its journal, freezes and merges is looked at to keep or to audit the books. */
    AccountSheet read(EJBContext reader, AccountSheet sheet) {
        boolean finance = reader.isCallerInRole(Role.FINANCE);
        return note(reader, sheet, finance ? Role.FINANCE : Role.AUDITOR, finance ? "bookkeeping" : "audit");
    }

    /** It is looked at to do something with it. */
    AccountSheet act(EJBContext reader, AccountSheet sheet) {
        return note(reader, sheet, Role.FINANCE, "account-act");
    }

    private AccountSheet note(EJBContext reader, AccountSheet sheet, String post, String purpose) {
        log.staffRead(
                Caller.actor(reader),
                FormerNumber.today(sheet.certificateNumber()),
                new DataRead(post, Optional.empty(), WHAT, purpose));
        return sheet;
    }
}
