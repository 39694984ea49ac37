package hall.sandbox.bank;

import hall.contract.bank.AccountRow;
import hall.sandbox.books.Books;
import hall.sandbox.books.CityClock;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.math.BigDecimal;

/** The bank's counter: money arrives on a corporate account or leaves it, by other ways than the settlement application. */
public final class Counter {

    private static final int AT_ONCE = 200;

    private final Books books;
    private final Statement statement;
    private final NoticeDesk notices;

    public Counter(Books books, CityClock clock, NoticeDesk notices) {
        this.books = books;
        this.statement = new Statement(books, clock);
        this.notices = notices;
    }

    /**
     * Somebody, such as an employer, transfers money to the account; the hall is told.
     *
     * @return the line's serial, the balance, and what the hall said (empty: it took the notice); null without such an account
     */
    public JsonObject arrive(String account, BigDecimal amount, String payerAccount, String payerName, String remark) {
        requireAmount(amount);
        String serial = Statement.serial();
        Statement.OtherSide payer = new Statement.OtherSide(payerAccount, payerName, "转账", remark, null);
        if (!books.write(page -> statement.credit(page, account, amount, serial, payer))) {
            return null;
        }
        AccountRow line = statement.line(serial).orElseThrow();
        BigDecimal balance = line.getBalance();
        String before = notices.takeKeptBack();
        String said = notices.first(line, account, nameOf(account));
        if (before != null) {
            again(before);
        }
        return Json.createObjectBuilder()
                .add("serial", serial)
                .add("balance", balance.toPlainString())
                .add("hallSaid", said)
                .build();
    }

    /** Money leaves without the hall: fees, a court's deduction; null without such an account or such money. */
    public JsonObject leave(String account, BigDecimal amount, String summary) {
        requireAmount(amount);
        String serial = Statement.serial();
        Statement.OtherSide nobody = new Statement.OtherSide(null, null, summary, null, null);
        if (!books.write(page -> statement.debit(page, account, amount, serial, nobody))) {
            return null;
        }
        return Json.createObjectBuilder()
                .add("serial", serial)
                .add(
                        "balance",
                        statement.line(serial).orElseThrow().getBalance().toPlainString())
                .build();
    }

    private static void requireAmount(BigDecimal amount) {
        if (amount.signum() <= 0 || amount.scale() > 2) {
            throw new IllegalArgumentException("amount: positive, two decimals");
        }
    }

    /**
     * Sends the notices again that the hall has not answered, the oldest two hundred; gives how many, how many it took now, and how many are
     * without an answer still.
     */
    public JsonObject noticesAgain() {
        int sent = 0;
        int taken = 0;
        for (String serial : notices.unanswered(AT_ONCE)) {
            sent++;
            taken += again(serial).isEmpty() ? 1 : 0;
        }
        return Json.createObjectBuilder()
                .add("sent", sent)
                .add("taken", taken)
                .add("left", notices.countUnanswered())
                .build();
    }

    private String again(String serial) {
        String account = books.one(
                        "SELECT account_no FROM account_line WHERE serial = ?", row -> row.getString(1), serial)
                .orElseThrow();
        return notices.again(statement.line(serial).orElseThrow(), account, nameOf(account));
    }

    private String nameOf(String account) {
        return books.one("SELECT holder FROM bank_account WHERE account_no = ?", row -> row.getString(1), account)
                .orElse("");
    }
}
