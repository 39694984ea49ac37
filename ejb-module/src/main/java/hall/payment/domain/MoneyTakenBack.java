package hall.payment.domain;

import hall.shared.Money;

/**
 * Announced in the transaction that keeps the bank's word: its account detail has less of an arrival than was announced, or none of it.
 *
 * @param arrival the bank's serial of the arrival
 * @param bankSerial of the line that says so
 * @param amount how much less, positive
 */
public record MoneyTakenBack(String arrival, String bankSerial, Money amount) {}
