package hall.payment.domain;

import java.util.List;

/**
 * Port: batches at the bank settlement application. Called with no transaction open; never throws for what the bank does. Silence,
 * time-out or garbage is {@link Said#UNKNOWN}, never a refusal.
 */
public interface BatchGateway {

    /** Whether the file can carry the payment as it is: its separators stand in no field. What it cannot carry goes singly. */
    boolean carries(PaymentOrder payment);

    /** BDC103: hands the file over, once per number. */
    Answer pay(BatchOrder batch);

    /** BDC107: how far the bank is. */
    Answer query(BatchOrder batch);

    /** BDC108: the result file of a batch that is finished. */
    ResultFile download(BatchOrder batch);

    /** What the bank says of a batch. */
    enum Said {
        /** It has it and works on it. */
        WORKING,
        /** It is through; the result file lies ready. */
        FINISHED,
        /** Only from a query: it has no such batch; the same number may be sent again. */
        NO_SUCH_BATCH,
        /** It did not take it, for want of money: nothing of it will be paid. */
        SHORT_OF_MONEY,
        /** It did not take it, for another reason: nothing of it will be paid. */
        NOT_TAKEN,
        /** No usable answer: ask again. */
        UNKNOWN
    }

    /**
     * An answer.
     *
     * @param code the bank's return code, empty when it did not answer
     */
    record Answer(Said said, String code) {

        public static Answer unknown() {
            return new Answer(Said.UNKNOWN, "");
        }
    }

    /**
     * The result file.
     *
     * @param problem empty when the whole file was read; else why not, without anything of its content
     * @param rows as they stand in it, in whatever order
     */
    record ResultFile(String problem, List<ResultRow> rows) {

        public static ResultFile unreadable(String problem) {
            return new ResultFile(problem, List.of());
        }
    }
}
