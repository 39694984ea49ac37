package hall.payment.domain;

import hall.shared.Money;

/**
 * Announced in the transaction that keeps the bank's word: its account detail has less of an arrival than was announced, or none of it.
 *
 * @param movement serial of the first line of the movement: alarms about it bear that
 * @param arrival the bank's serial of the arrival
 * @param bankSerial of the line that says so
 * @param amount how much less, positive
 */
public record MoneyTakenBack(String movement, String arrival, String bankSerial, Money amount) {}
