package hall.integration.bank;

import hall.payment.domain.PaymentOrder;
import hall.payment.domain.ResultRow;
import hall.shared.Money;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows of a batch's files (domain.md §4.2): ours with {@code @|$} after each field, the bank's with {@code |}; GB18030, one row a
 * line. Nothing is escaped: a payment with a separator or a control character in a field is not carried, and goes singly, and so does one to an institution: the
 * files are for persons' cards. Rows to other banks want the bank's number (联行号), which nobody tells us: those payments go singly, too.
 */
final class BatchRows {

    private static final Charset FILES = Charset.forName("GB18030");
    private static final String OURS = "@|$";
    private static final char THEIRS = '|';
    private static final String END = "\r\n";
    private static final int RESULT_FIELDS = 10;

    private BatchRows() {}

    static boolean carries(PaymentOrder order) {
        return !order.credit().corporate()
                && isPlain(order.credit().name())
                && isPlain(order.summary())
                && isPlain(order.reference());
    }

    private static boolean isPlain(String field) {
        return field.indexOf(THEIRS) < 0 && field.chars().noneMatch(Character::isISOControl);
    }

    static byte[] write(List<PaymentOrder> orders) {
        StringBuilder file = new StringBuilder();
        for (int i = 0; i < orders.size(); i++) {
            PaymentOrder order = orders.get(i);
            if (!carries(order)) {
                throw new IllegalArgumentException("row " + (i + 1) + " cannot be carried");
            }
            for (String field : List.of(
                    Integer.toString(i + 1),
                    order.amount().toString(),
                    order.credit().number(),
                    order.credit().name(),
                    order.summary(),
                    "",
                    order.sendSeqNo(),
                    order.reference(),
                    order.amount().toString(),
                    Money.ZERO.toString())) {
                file.append(field).append(OURS);
            }
            file.append(END);
        }
        return file.toString().getBytes(FILES);
    }

    /**
     * Reads a result file. Rows that are missing from it are no fault of the file: whoever knows what was ordered misses them.
     *
     * @throws UnreadableException saying why, without anything of the content
     */
    static List<ResultRow> read(byte[] file) throws UnreadableException {
        String text = decode(file);
        if (!text.isEmpty() && !text.endsWith("\n")) {
            throw new UnreadableException("the file stops within a row");
        }
        List<ResultRow> rows = new ArrayList<>();
        for (String line : text.split("\\r?\\n")) {
            if (!line.isEmpty()) {
                rows.add(row(line, rows.size() + 1));
            }
        }
        return rows;
    }

    private static String decode(byte[] file) throws UnreadableException {
        try {
            return FILES.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new UnreadableException("not GB18030");
        }
    }

    private static ResultRow row(String line, int number) throws UnreadableException {
        String[] fields = line.split("\\|", -1);
        if (fields.length != RESULT_FIELDS + 1 || !fields[RESULT_FIELDS].isEmpty()) {
            throw new UnreadableException("row " + number + " has another number of fields");
        }
        try {
            return new ResultRow(
                    fields[4],
                    new Money(new BigDecimal(fields[1])),
                    fields[2],
                    fields[5],
                    fields[6],
                    LocalDate.parse(fields[7], DateTimeFormatter.BASIC_ISO_DATE),
                    fields[8]);
        } catch (IllegalArgumentException | DateTimeException senseless) {
            throw new UnreadableException("row " + number + " has no sense");
        }
    }

    /** A file that says nothing that can be believed. */
    static final class UnreadableException extends Exception {

        private static final long serialVersionUID = 1L;

        UnreadableException(String problem) {
            super(problem);
        }
    }
}
