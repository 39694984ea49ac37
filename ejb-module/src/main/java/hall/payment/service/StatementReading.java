package hall.payment.service;

import hall.payment.domain.BankLineReport;
import hall.payment.domain.BankStatement;
import hall.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/**
 * Reads a day's account detail (BDC113) page by page into the lines.
 *
 * <p>NOT_SUPPORTED: the bank is asked with no transaction open; each page is kept by one of its own, and each line that is to be merged apart.
 */
@Stateless
@RolesAllowed({Role.SYSTEM, Role.FINANCE})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class StatementReading {

    @Inject
    private BankStatement statement;

    @Inject
    private BankLineService lines;

    @Inject
    private StatementDays days;

    public StatementReading() {}

    /** For tests without a container. */
    public StatementReading(BankStatement statement, BankLineService lines, StatementDays days) {
        this.statement = statement;
        this.lines = lines;
        this.days = days;
    }

    /**
     * What a reading came to.
     *
     * @param problem empty when the whole day was read; what was read before the problem is kept
     * @param read lines of the detail
     * @param fresh those of them that no notice had brought
     */
    public record Reading(String problem, int read, int fresh) {}

    /** Reads one day of the account that payments leave from, up to now when it is today. */
    public Reading read(LocalDate day) {
        return read(statement.account(), day);
    }

    /** The same of an account that payments left from before; what is kept of it: {@link BankLineService#merge}. */
    public Reading read(String account, LocalDate day) {
        Set<String> serials = new HashSet<>();
        int fresh = 0;
        int nothings = 0;
        int start = 1;
        int known;
        BankStatement.Page page;
        do {
            known = serials.size() + nothings;
            page = statement.page(account, day, start);
            if (!page.problem().isEmpty()) {
                return new Reading(page.problem(), serials.size(), fresh);
            }
            BankLineService.Merged merged = lines.merge(page.lines());
            fresh += merged.fresh();
            for (BankLineReport apart : merged.apart()) {
                fresh += lines.mergeAlone(apart) ? 1 : 0;
            }
            page.lines().stream().map(BankLineReport::bankSerial).forEach(serials::add);
            nothings += page.nothings();
            start += page.rows();
            // A bank that never comes to an end is left alone.
        } while (serials.size() + nothings > known && start <= page.total());
        // Rows that came twice, or fewer than were announced: what is missing is not said to be missing.
        if (serials.size() + nothings != page.total()) {
            return new Reading("the detail has other lines than it says", serials.size(), fresh);
        }
        conclude(account, day, serials);
        return new Reading("", serials.size(), fresh);
    }

    // One that fails keeps the day from being noted as read, and no other from being kept.
    private void conclude(String account, LocalDate day, Set<String> serials) {
        RuntimeException failed = null;
        for (String movement : lines.missing(account, day, serials)) {
            try {
                lines.missingAlone(movement, day);
            } catch (RuntimeException e) {
                failed = e;
            }
        }
        if (failed != null) {
            throw failed;
        }
        days.conclude(account, day, serials.size());
    }
}
