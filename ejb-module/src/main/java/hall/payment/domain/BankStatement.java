package hall.payment.domain;

import java.time.LocalDate;
import java.util.List;

/** Port: the bank's statement of a special account (BDC113). Called with no transaction open; never throws for what the bank does. */
public interface BankStatement extends SpecialAccount {

    /**
     * One page of a day's lines.
     *
     * @param account the one that payments leave from now, or one that they left from before
     * @param start the first line wanted, from 1
     */
    Page page(String account, LocalDate day, int start);

    /**
     * What the bank answered.
     *
     * @param problem empty when it did; else why there is no page, for the log
     * @param total rows of the whole day
     * @param lines this page's, none with a problem
     * @param nothings rows of this page that move nothing (0.00): counted, and no lines
     */
    record Page(String problem, int total, List<BankLineReport> lines, int nothings) {

        /** A page of which each row moves something. */
        public Page(String problem, int total, List<BankLineReport> lines) {
            this(problem, total, lines, 0);
        }

        public static Page none(String problem) {
            return new Page(problem, 0, List.of());
        }

        /** How many rows the page has. */
        public int rows() {
            return lines.size() + nothings;
        }
    }
}
