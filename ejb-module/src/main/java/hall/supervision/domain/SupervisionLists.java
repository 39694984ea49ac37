package hall.supervision.domain;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** Port: the supervisor's figures and lists over all branches, paged by key. */
public interface SupervisionLists {

    /**
     * The day that is looked at.
     *
     * @param soonUntil the first working day that is not before today
     */
    record Today(LocalDateTime now, LocalDate soonUntil) {

        public LocalDate day() {
            return now.toLocalDate();
        }

        public LocalDateTime midnight() {
            return day().atStartOfDay();
        }

        public LocalDateTime month() {
            return day().withDayOfMonth(1).atStartOfDay();
        }
    }

    /** All figures, by nine statements. */
    SupervisionFigures figures(Today today);

    /** How many the list has. */
    long count(CaseQuery query, Today today);

    /**
     * A page of a list: open cases by the stage's last day, the others newest first.
     *
     * @param afterDue the day of the last line before, with {@code afterId} the key; of no use for the others
     * @param afterId the id of the last line before; for the others {@code Long.MAX_VALUE} for the first page
     */
    List<SupervisedCase> page(CaseQuery query, Today today, LocalDate afterDue, long afterId, int limit);

    /** How many cards the list has. */
    long count(CardQuery query, Today today);

    /** A page of cards, newest first, before the given id. */
    List<CardView> page(CardQuery query, Today today, long beforeId, int limit);
}
