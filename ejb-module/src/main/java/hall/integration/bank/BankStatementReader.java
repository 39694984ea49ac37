package hall.integration.bank;

import hall.contract.bank.AccountDetail;
import hall.contract.bank.AccountRow;
import hall.contract.bank.BDC113;
import hall.contract.bank.BDC113Response;
import hall.integration.soap.NoAnswerException;
import hall.integration.soap.UntrustedAnswerException;
import hall.payment.domain.BankLineReport;
import hall.payment.domain.BankStatement;
import hall.shared.Ids;
import hall.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** The special account's detail over the signed line (BDC113). */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class BankStatementReader implements BankStatement {

    /** The bank gives up to 1,000; the parser's limits are for far smaller answers. */
    private static final int ROWS = 200;

    /** What an amount of the contract can be. */
    private static final BigDecimal MOST = new BigDecimal("9999999999999999.99");

    private static final String INCOMING = "2";
    private static final DateTimeFormatter TIME14 = DateTimeFormatter.ofPattern("uuuuMMddHHmmss");

    private Clock clock;
    private SettlementLine line;

    protected BankStatementReader() {}

    @Inject
    public BankStatementReader(Clock clock, SettlementLine line) {
        this.clock = clock;
        this.line = line;
    }

    @Override
    public String account() {
        return line.debit().number();
    }

    @Override
    public Page page(String account, LocalDate day, int start) {
        try {
            return line.ask("BDC113", bank -> {
                BDC113 question = question(account, day, start);
                return answer(account, day, question.getHead().getSendSeqNo(), bank.queryDetail(question));
            });
        } catch (NoAnswerException e) {
            return Page.none(e.getMessage());
        }
    }

    private BDC113 question(String account, LocalDate day, int start) {
        BDC113 question = new BDC113();
        question.setHead(line.head("BDC113", "D" + Ids.next(), LocalDateTime.now(clock)));
        question.setAcctNo(account);
        question.setBeginDate(day.format(DateTimeFormatter.BASIC_ISO_DATE));
        question.setEndDate(day.format(DateTimeFormatter.BASIC_ISO_DATE));
        question.setStartNum(start);
        question.setQueryNum(ROWS);
        return question;
    }

    private Page answer(String account, LocalDate day, String asked, BDC113Response answer) {
        AccountDetail detail = answer.getDetail();
        if (!asked.equals(answer.getHead().getSendSeqNo())) {
            throw new UntrustedAnswerException("an answer to another number");
        }
        if (detail == null) {
            return Page.none("the bank said " + answer.getHead().getRtnCode());
        }
        if (!account.equals(detail.getAcctNo())) {
            throw new UntrustedAnswerException("the detail of another account");
        }
        // A row of 0.00 moves nothing and is no line: a day with one is read like any other.
        List<AccountRow> moving = detail.getRow().stream()
                .filter(row -> row.getAmt().signum() != 0)
                .toList();
        try {
            return new Page(
                    "",
                    detail.getTotalNum(),
                    moving.stream().map(row -> report(account, day, row)).toList(),
                    detail.getRow().size() - moving.size());
        } catch (DateTimeException senseless) {
            return Page.none("a line of the detail has no sense");
        }
    }

    private BankLineReport report(String account, LocalDate day, AccountRow row) {
        LocalDateTime at = LocalDateTime.parse(row.getTxDate() + row.getTxTime(), TIME14);
        boolean kept =
                row.getAmt().compareTo(MOST) <= 0 && row.getBalance().abs().compareTo(MOST) <= 0;
        if (!at.toLocalDate().equals(day) || !kept) {
            throw new DateTimeException("a line of another day, or of more money than there is");
        }
        return new BankLineReport(
                row.getHostSeqNo(),
                account,
                INCOMING.equals(row.getDrCr()) ? BankLineReport.Direction.IN : BankLineReport.Direction.OUT,
                new Money(row.getAmt()),
                new Money(row.getBalance()),
                text(row.getOppAcctNo()),
                text(row.getOppAcctName()),
                text(row.getSummary()),
                text(row.getRemark()),
                text(row.getRefSeqNo()),
                at);
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
