package hall.sandbox.bank;

import hall.contract.bank.BDC103;
import hall.sandbox.books.Books;
import hall.sandbox.books.Books.Page;
import hall.sandbox.books.CityClock;
import hall.sandbox.mishap.Current;
import hall.sandbox.mishap.Mishap;
import hall.sandbox.mishap.Mode;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** The bank's book of batches. A batch is taken whole or not at all, once per number; its rows are executed one by one. */
final class Batches {

    /** In which the files of batches are written. */
    static final Charset FILES = Charset.forName("GB18030");

    private static final String SEPARATOR = "@|$";
    private static final int FIELDS = 10;

    private final Books books;
    private final CityClock clock;
    private final Instructions instructions;
    private final Statement statement;

    Batches(Books books, CityClock clock, Instructions instructions, Statement statement) {
        this.books = books;
        this.clock = clock;
        this.instructions = instructions;
        this.statement = statement;
    }

    /** What the bank says to a batch. */
    enum Receipt {
        TAKEN,
        OTHER_BATCH,
        SHORT,
        UNREADABLE
    }

    /** One row with what became of it. */
    record Row(int number, Instruction instruction) {}

    Receipt receive(BDC103 request) {
        // With the instructions' own lock: a number may come singly and in a batch at once.
        synchronized (instructions) {
            return books.write(page -> receive(page, request));
        }
    }

    private Receipt receive(Page page, BDC103 request) throws SQLException {
        String number = request.getHead().getSendSeqNo();
        String digest = digest(request.getFile());
        Optional<String> known =
                page.one("SELECT digest FROM batch WHERE number = ? FOR UPDATE", row -> row.getString(1), number);
        if (known.isPresent()) {
            page.change("UPDATE batch SET times_received = times_received + 1 WHERE number = ?", number);
            return known.get().equals(digest) ? Receipt.TAKEN : Receipt.OTHER_BATCH;
        }
        Optional<List<Instructions.Order>> orders = parse(request);
        if (orders.isEmpty()) {
            return Receipt.UNREADABLE;
        }
        if (!statement.covers(page, request.getDeAcctNo(), request.getTotalAmt())) {
            return Receipt.SHORT;
        }
        page.change(
                "INSERT INTO batch VALUES (?, ?, ?, ?, ?, 1, ?)",
                number,
                request.getDeAcctNo(),
                request.getTotalNum(),
                request.getTotalAmt(),
                digest,
                clock.now());
        enter(page, number, orders.get());
        return Receipt.TAKEN;
    }

    private void enter(Page page, String number, List<Instructions.Order> orders) throws SQLException {
        Mishap mishap = Current.mishap();
        LocalDateTime due = mishap.is(Mode.IN_PROGRESS) ? instructions.due(mishap) : clock.now();
        for (int i = 0; i < orders.size(); i++) {
            page.change(
                    "INSERT INTO batch_row VALUES (?, ?, ?)",
                    number,
                    i + 1,
                    orders.get(i).number());
            instructions.enter(page, orders.get(i), due);
        }
        if (mishap.is(Mode.REFUSED)) {
            instructions.refuse(page, orders.get(0).number(), mishap);
        }
    }

    /** The rows with what has become of them, in their order; empty when there is no such batch. */
    Optional<List<Row>> rows(String number) {
        synchronized (instructions) {
            return books.write(page -> {
                if (page.one("SELECT 1 FROM batch WHERE number = ?", row -> 1, number)
                        .isEmpty()) {
                    return Optional.empty();
                }
                List<Row> rows = new ArrayList<>();
                List<String> numbers = page.list(
                        "SELECT send_seq_no FROM batch_row WHERE number = ? ORDER BY row_no",
                        row -> row.getString(1),
                        number);
                for (String payment : numbers) {
                    rows.add(new Row(
                            rows.size() + 1, instructions.find(page, payment).orElseThrow()));
                }
                return Optional.of(rows);
            });
        }
    }

    /** Empty for a file that is not of the contract, or that is not what the message says of it. */
    private static Optional<List<Instructions.Order>> parse(BDC103 request) {
        List<Instructions.Order> orders = new ArrayList<>();
        BigDecimal total = BigDecimal.ZERO;
        try {
            for (String line : new String(request.getFile(), FILES).split("\r?\n")) {
                String[] fields = line.split(java.util.regex.Pattern.quote(SEPARATOR), -1);
                if (fields.length != FIELDS + 1 || Integer.parseInt(fields[0]) != orders.size() + 1) {
                    return Optional.empty();
                }
                orders.add(new Instructions.Order(
                        fields[6],
                        request.getDeAcctNo(),
                        fields[2],
                        fields[3],
                        new BigDecimal(fields[1]),
                        fields[7],
                        fields[4],
                        Instructions.Order.WITHIN_THE_BANK.equals(request.getSettleType())));
                total = total.add(new BigDecimal(fields[1]));
            }
        } catch (NumberFormatException notOfTheContract) {
            return Optional.empty();
        }
        boolean asSaid = orders.size() == request.getTotalNum() && total.compareTo(request.getTotalAmt()) == 0;
        return asSaid ? Optional.of(orders) : Optional.empty();
    }

    private static String digest(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
