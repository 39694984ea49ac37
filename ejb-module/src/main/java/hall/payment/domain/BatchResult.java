package hall.payment.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A batch's result file judged against what was ordered, whatever the order of its rows.
 *
 * @param answers by the payment's number: the bank's word about each payment that has a row. Rows that contradict the order or one
 *     another make a contradiction, never two words one after the other
 * @param missing numbers of payments without a row
 * @param strangers numbers of rows that are not of this batch
 */
public record BatchResult(Map<String, BankAnswer> answers, List<String> missing, List<String> strangers) {

    /** Judges; the same rows in another order, or twice, come to the same. */
    public static BatchResult of(BatchOrder batch, List<ResultRow> rows) {
        Map<String, PaymentOrder> orders = new LinkedHashMap<>();
        batch.payments().forEach(order -> orders.put(order.sendSeqNo(), order));
        Map<String, BankAnswer> answers = new LinkedHashMap<>();
        List<String> strangers = new ArrayList<>();
        for (ResultRow row : rows) {
            PaymentOrder order = orders.get(row.sendSeqNo());
            if (order == null) {
                strangers.add(row.sendSeqNo());
            } else {
                answers.merge(
                        row.sendSeqNo(),
                        row.about(order),
                        (earlier, again) -> same(earlier, again) ? earlier : row.contradiction());
            }
        }
        List<String> missing =
                orders.keySet().stream().filter(n -> !answers.containsKey(n)).toList();
        return new BatchResult(answers, missing, strangers);
    }

    private static boolean same(BankAnswer one, BankAnswer other) {
        return one.status() == other.status()
                && one.code().equals(other.code())
                && one.hostSerial().equals(other.hostSerial());
    }
}
