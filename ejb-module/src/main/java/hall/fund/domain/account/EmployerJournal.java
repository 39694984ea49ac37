package hall.fund.domain.account;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** Port: the journals of employers; joins the caller's transaction, and locks nothing. */
public interface EmployerJournal {

    void add(EmployerEntry row);

    /** The black rows of a serial, at whichever employers. */
    List<EmployerEntry> black(String serial);

    /** Rows of an employer with a smaller id, latest first. */
    List<EmployerEntry> rows(String employerAccount, long before, int size);

    /**
     * The employer's side of a corrected contribution (错缴更正): a red row beside that of the list.
     *
     * @param red the person's red row
     */
    default void corrected(PersonalAccount account, AccountEntry red, LocalDateTime at) {
        Optional<EmployerEntry> list = black(red.serial()).stream()
                .filter(row -> row.type() == red.type())
                .findFirst();
        add(list.map(row -> row.corrected(red, at))
                .orElseGet(() -> EmployerEntry.corrected(account.employerAccount(), red, at)));
    }

    /** One account of the employer's staff was sealed, unsealed or the like. */
    default void changed(AccountEntry row, String employerAccount, LocalDateTime at) {
        add(EmployerEntry.ofStaff(employerAccount, row.type(), 1, row.serial(), at));
    }
}
