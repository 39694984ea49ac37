package hall.sandbox.bank;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDateTime;

/**
 * One payment in the bank's books.
 *
 * @param status 0 done, 1 failed, 2 in progress
 * @param timesReceived how often this number arrived
 * @param timesPaid how often money moved for it: never more than once
 * @param dueAt when a payment in progress will be done, null for never or not in progress
 */
record Instruction(
        String sendSeqNo,
        String debitAccount,
        String creditAccount,
        String creditName,
        BigDecimal amount,
        String summary,
        String status,
        String failCode,
        String failMessage,
        int timesReceived,
        int timesPaid,
        String hostSeqNo,
        LocalDateTime doneAt,
        LocalDateTime dueAt) {

    static final String DONE = "0";
    static final String FAILED = "1";
    static final String IN_PROGRESS = "2";

    static Instruction read(ResultSet row) throws SQLException {
        return new Instruction(
                row.getString("send_seq_no"),
                row.getString("debit_account"),
                row.getString("credit_account"),
                row.getString("credit_name"),
                row.getBigDecimal("amount"),
                row.getString("summary"),
                row.getString("status"),
                row.getString("fail_code"),
                row.getString("fail_message"),
                row.getInt("times_received"),
                row.getInt("times_paid"),
                row.getString("host_seq_no"),
                time(row.getTimestamp("done_at")),
                time(row.getTimestamp("due_at")));
    }

    private static LocalDateTime time(Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toLocalDateTime();
    }
}
