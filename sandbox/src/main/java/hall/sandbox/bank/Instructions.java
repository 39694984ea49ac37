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
import java.util.UUID;

/** The bank's book of instructions. A number is executed once, whoever sends it how often. */
public final class Instructions {

    private static final String SELECT = "SELECT * FROM instruction WHERE send_seq_no = ? FOR UPDATE";
    private static final String CREDIT = "SELECT holder, state FROM bank_account WHERE account_no = ? FOR UPDATE";

    private final Books books;
    private final CityClock clock;

    public Instructions(Books books, CityClock clock) {
        this.books = books;
        this.clock = clock;
    }

    /** Takes an instruction; empty when the number was used for another payment. */
    synchronized Optional<Instruction> receive(BDC101 request) {
        return books.write(page -> {
            String number = request.getHead().getSendSeqNo();
            Optional<Instruction> known = page.one(SELECT, Instruction::read, number);
            if (known.isPresent()) {
                page.change("UPDATE instruction SET times_received = times_received + 1 WHERE send_seq_no = ?", number);
                return known.filter(earlier -> samePayment(earlier, request)).map(earlier -> settled(page, earlier));
            }
            open(page, request);
            return page.one(SELECT, Instruction::read, number);
        });
    }

    synchronized Optional<Instruction> find(String number) {
        return books.write(page -> page.one(SELECT, Instruction::read, number).map(found -> settled(page, found)));
    }

    private static boolean samePayment(Instruction earlier, BDC101 request) {
        return earlier.amount().compareTo(request.getAmt()) == 0
                && earlier.creditAccount().equals(request.getCrAcctNo())
                && earlier.debitAccount().equals(request.getDeAcctNo());
    }

    private void open(Page page, BDC101 request) throws SQLException {
        Mishap mishap = Current.mishap();
        String number = request.getHead().getSendSeqNo();
        boolean inProgress = mishap.is(Mode.IN_PROGRESS);
        LocalDateTime due = inProgress && mishap.seconds() > 0 ? clock.now().plusSeconds(mishap.seconds()) : null;
        page.change(
                "INSERT INTO instruction (send_seq_no, debit_account, credit_account, credit_name, amount, reference, summary,"
                        + " status, times_received, times_paid, received_at, due_at) VALUES (?, ?, ?, ?, ?, ?, ?, '2', 1, 0, ?, ?)",
                number,
                request.getDeAcctNo(),
                request.getCrAcctNo(),
                request.getCrAcctName(),
                request.getAmt(),
                request.getRefSeqNo1(),
                request.getSummary(),
                clock.now(),
                due);
        if (mishap.is(Mode.REFUSED)) {
            String code = mishap.code().isEmpty() ? "E01" : mishap.code();
            fail(page, number, code, mishap.message().isEmpty() ? "收款账户金融功能未激活" : mishap.message());
        } else if (!inProgress) {
            execute(page, page.one(SELECT, Instruction::read, number).orElseThrow());
        }
    }

    /** A payment in progress whose time has come is executed when somebody looks. */
    private Instruction settled(Page page, Instruction found) {
        try {
            boolean due = found.dueAt() != null && !clock.now().isBefore(found.dueAt());
            if (Instruction.IN_PROGRESS.equals(found.status()) && due) {
                execute(page, found);
            }
            return page.one(SELECT, Instruction::read, found.sendSeqNo()).orElseThrow();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void execute(Page page, Instruction payment) throws SQLException {
        Optional<String[]> credit = page.one(
                CREDIT, row -> new String[] {row.getString("holder"), row.getString("state")}, payment.creditAccount());
        if (credit.isEmpty()) {
            fail(page, payment.sendSeqNo(), "E03", "收款账户不存在");
        } else if (!credit.get()[0].equals(payment.creditName())) {
            fail(page, payment.sendSeqNo(), "E02", "收款账户户名与申请人不一致");
        } else if (!"正常".equals(credit.get()[1])) {
            fail(page, payment.sendSeqNo(), "E01", "收款账户金融功能" + credit.get()[1]);
        } else if (!move(page, payment.debitAccount(), payment.amount().negate())) {
            fail(page, payment.sendSeqNo(), "E04", "付款账户余额不足");
        } else {
            move(page, payment.creditAccount(), payment.amount());
            page.change(
                    "UPDATE instruction SET status = '0', times_paid = times_paid + 1, host_seq_no = ?, done_at = ?, due_at = NULL"
                            + " WHERE send_seq_no = ?",
                    "H" + UUID.randomUUID().toString().replace("-", "").substring(0, 16),
                    clock.now(),
                    payment.sendSeqNo());
        }
    }

    private static boolean move(Page page, String account, BigDecimal amount) throws SQLException {
        return page.change(
                        "UPDATE bank_account SET balance = balance + ? WHERE account_no = ? AND balance + ? >= 0",
                        amount,
                        account,
                        amount)
                == 1;
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
