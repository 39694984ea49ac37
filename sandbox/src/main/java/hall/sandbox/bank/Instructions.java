package hall.sandbox.bank;

import hall.contract.bank.BDC101;
import hall.sandbox.books.Books;
import hall.sandbox.books.Books.Page;
import hall.sandbox.books.CityClock;
import hall.sandbox.mishap.Current;
import hall.sandbox.mishap.Mishap;
import hall.sandbox.mishap.Mode;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Optional;

/** The bank's book of instructions. A number is executed once, whoever sends it how often, singly or in a batch. */
final class Instructions {

    private static final String SELECT = "SELECT * FROM instruction WHERE send_seq_no = ? FOR UPDATE";
    private static final String CREDIT = "SELECT holder, state FROM bank_account WHERE account_no = ? FOR UPDATE";
    private static final String SAME_BANK =
            "SELECT 1 FROM bank_account c JOIN bank_account d ON c.bank_name = d.bank_name"
                    + " WHERE c.account_no = ? AND d.account_no = ?";

    private final Books books;
    private final CityClock clock;
    private final Statement statement;

    Instructions(Books books, CityClock clock, Statement statement) {
        this.books = books;
        this.clock = clock;
        this.statement = statement;
    }

    /** What became of an order that came in; the instruction is null when it was not taken. */
    record Receipt(Outcome outcome, Instruction instruction) {

        enum Outcome {
            TAKEN,
            /** The number was used for another payment. */
            OTHER_PAYMENT,
            /** The account cannot pay it now; nothing is kept of the order. */
            SHORT
        }
    }

    /**
     * An order's values, whichever way it came.
     *
     * @param sameBank whether the payee's account is said to be at the payer's bank (SettleType 1)
     */
    record Order(
            String number,
            String debitAccount,
            String creditAccount,
            String creditName,
            BigDecimal amount,
            String reference,
            String summary,
            boolean sameBank) {

        static final String WITHIN_THE_BANK = "1";

        static Order of(BDC101 request) {
            return new Order(
                    request.getHead().getSendSeqNo(),
                    request.getDeAcctNo(),
                    request.getCrAcctNo(),
                    request.getCrAcctName(),
                    request.getAmt(),
                    request.getRefSeqNo1(),
                    request.getSummary(),
                    WITHIN_THE_BANK.equals(request.getSettleType()));
        }

        boolean samePayment(Instruction earlier) {
            return earlier.amount().compareTo(amount) == 0
                    && earlier.creditAccount().equals(creditAccount)
                    && earlier.debitAccount().equals(debitAccount);
        }
    }

    synchronized Receipt receive(BDC101 request) {
        return books.write(page -> receive(page, Order.of(request)));
    }

    private Receipt receive(Page page, Order order) throws SQLException {
        Optional<Instruction> known = page.one(SELECT, Instruction::read, order.number());
        if (known.isPresent()) {
            page.change(
                    "UPDATE instruction SET times_received = times_received + 1 WHERE send_seq_no = ?", order.number());
            return order.samePayment(known.get())
                    ? new Receipt(Receipt.Outcome.TAKEN, settled(page, known.get()))
                    : new Receipt(Receipt.Outcome.OTHER_PAYMENT, null);
        }
        Mishap mishap = Current.mishap();
        boolean inProgress = mishap.is(Mode.IN_PROGRESS);
        open(page, order, inProgress ? due(mishap) : null);
        if (mishap.is(Mode.REFUSED)) {
            refuse(page, order.number(), mishap);
        } else if (isFailed(page, order.number())) {
            return new Receipt(Receipt.Outcome.TAKEN, found(page, order.number()));
        } else if (!inProgress && !execute(page, found(page, order.number()))) {
            page.change("DELETE FROM instruction WHERE send_seq_no = ?", order.number());
            return new Receipt(Receipt.Outcome.SHORT, null);
        }
        return new Receipt(Receipt.Outcome.TAKEN, found(page, order.number()));
    }

    /** Takes one row of a batch that was taken; a number that was used before keeps what became of it. */
    void enter(Page page, Order order, LocalDateTime due) throws SQLException {
        if (page.one(SELECT, Instruction::read, order.number()).isEmpty()) {
            open(page, order, due);
        }
    }

    void refuse(Page page, String number, Mishap mishap) throws SQLException {
        String code = mishap.code().isEmpty() ? "E01" : mishap.code();
        fail(page, number, code, mishap.message().isEmpty() ? "收款账户金融功能未激活" : mishap.message());
    }

    /** When a payment in progress will be done; null for never. */
    LocalDateTime due(Mishap mishap) {
        return mishap.seconds() > 0 ? clock.now().plusSeconds(mishap.seconds()) : null;
    }

    synchronized Optional<Instruction> find(String number) {
        return books.write(page -> find(page, number));
    }

    Optional<Instruction> find(Page page, String number) throws SQLException {
        Optional<Instruction> found = page.one(SELECT, Instruction::read, number);
        return found.isEmpty() ? found : Optional.of(settled(page, found.get()));
    }

    private void open(Page page, Order order, LocalDateTime due) throws SQLException {
        page.change(
                "INSERT INTO instruction (send_seq_no, debit_account, credit_account, credit_name, amount, reference, summary,"
                        + " status, times_received, times_paid, received_at, due_at) VALUES (?, ?, ?, ?, ?, ?, ?, '2', 1, 0, ?, ?)",
                order.number(),
                order.debitAccount(),
                order.creditAccount(),
                order.creditName(),
                order.amount(),
                order.reference(),
                order.summary(),
                clock.now(),
                due);
        refuseWrongWay(page, order);
    }

    /** An account at the payer's bank is not paid across banks, nor one at another bank within it; whether it exists is looked at later. */
    private void refuseWrongWay(Page page, Order order) throws SQLException {
        boolean known = page.one(CREDIT, row -> 1, order.creditAccount()).isPresent();
        boolean same = page.one(SAME_BANK, row -> 1, order.creditAccount(), order.debitAccount())
                .isPresent();
        if (known && same != order.sameBank()) {
            fail(page, order.number(), "E04", "收款账户的开户行与结算方式不符");
        }
    }

    private static boolean isFailed(Page page, String number) throws SQLException {
        return Instruction.FAILED.equals(found(page, number).status());
    }

    /** A payment in progress whose time has come is executed when somebody looks; without money it stays in progress. */
    private Instruction settled(Page page, Instruction found) throws SQLException {
        boolean due = found.dueAt() != null && !clock.now().isBefore(found.dueAt());
        if (Instruction.IN_PROGRESS.equals(found.status()) && due) {
            execute(page, found);
        }
        return found(page, found.sendSeqNo());
    }

    private static Instruction found(Page page, String number) throws SQLException {
        return page.one(SELECT, Instruction::read, number).orElseThrow();
    }

    /** Pays or refuses; false, with nothing changed, when the account does not have the money. */
    private boolean execute(Page page, Instruction payment) throws SQLException {
        Optional<String[]> credit = page.one(
                CREDIT, row -> new String[] {row.getString("holder"), row.getString("state")}, payment.creditAccount());
        if (credit.isEmpty()) {
            fail(page, payment.sendSeqNo(), "E03", "收款账户不存在");
        } else if (!credit.get()[0].equals(payment.creditName())) {
            fail(page, payment.sendSeqNo(), "E02", "收款账户户名与申请人不一致");
        } else if (!"正常".equals(credit.get()[1])) {
            fail(page, payment.sendSeqNo(), "E01", "收款账户金融功能" + credit.get()[1]);
        } else {
            return pay(page, payment);
        }
        return true;
    }

    private boolean pay(Page page, Instruction payment) throws SQLException {
        String serial = Statement.serial();
        Statement.OtherSide other = new Statement.OtherSide(
                payment.creditAccount(), payment.creditName(), payment.summary(), null, payment.sendSeqNo());
        if (!statement.debit(page, payment.debitAccount(), payment.amount(), serial, other)) {
            return false;
        }
        // An institution's account has lines of its own: each movement is one, with a number of its own.
        Statement.OtherSide payer =
                new Statement.OtherSide(payment.debitAccount(), null, payment.summary(), null, payment.sendSeqNo());
        statement.credit(page, payment.creditAccount(), payment.amount(), Statement.serial(), payer);
        page.change(
                "UPDATE instruction SET status = '0', times_paid = times_paid + 1, host_seq_no = ?, done_at = ?, due_at = NULL"
                        + " WHERE send_seq_no = ?",
                serial,
                clock.now(),
                payment.sendSeqNo());
        return true;
    }

    private void fail(Page page, String number, String code, String message) throws SQLException {
        page.change(
                "UPDATE instruction SET status = '1', fail_code = ?, fail_message = ?, done_at = ?, due_at = NULL"
                        + " WHERE send_seq_no = ?",
                code,
                message,
                clock.now(),
                number);
    }
}
