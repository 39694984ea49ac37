package hall.fund.domain.ledger;

import java.time.LocalDate;

/**
 * Announced, beside the transaction that is lost, when something was to be booked on a closed day.
 *
 * @param day what the clock says
 * @param closed the last day that is closed
 */
public record ClockBehindBooks(LocalDate day, LocalDate closed) {}
