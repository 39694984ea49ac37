package hall.sandbox.bank;

import hall.contract.bank.AccChangeNotice;
import hall.contract.bank.AccChangeNoticeResponse;
import hall.contract.bank.AccountRow;
import hall.contract.bank.HeadIn;
import hall.contract.bank.NoticePort;
import hall.sandbox.Web;
import hall.sandbox.books.Books;
import hall.sandbox.books.CityClock;
import hall.sandbox.mishap.Mishap;
import hall.sandbox.mishap.Mishaps;
import hall.sandbox.mishap.Mode;
import hall.sandbox.mishap.Operation;
import hall.sandbox.soap.HallLine;
import hall.sandbox.soap.Keys;
import jakarta.xml.ws.WebServiceException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The bank tells the hall of money that arrived (到账通知), signed with its own key. A notice is kept until the hall has answered it
 * with 00000, and is sent again when somebody asks.
 */
public final class NoticeDesk {

    private static final DateTimeFormatter TIME6 = DateTimeFormatter.ofPattern("HHmmss");
    private static final String ANOTHER_ACCOUNT = "999980000000000099";

    private final Books books;
    private final CityClock clock;
    private final Mishaps mishaps;
    private final Keys keys;
    private final String hallUrl;
    private final Map<String, NoticePort> ports = new HashMap<>();
    /** Kept back to arrive after the next one. */
    private String keptBack;

    public NoticeDesk(Books books, CityClock clock, Mishaps mishaps, Keys keys, String hallUrl) {
        this.books = books;
        this.clock = clock;
        this.mishaps = mishaps;
        this.keys = keys;
        this.hallUrl = hallUrl;
    }

    /** Sends a line's first notice, or whatever is planned to go wrong with it; gives what the hall said, in words. */
    String first(AccountRow line, String account, String name) {
        books.change("INSERT INTO notice VALUES (?, FALSE, 0, NULL)", line.getHostSeqNo());
        Mishap mishap = mishaps.next(Operation.NOTICE);
        return switch (mishap.mode()) {
            case SILENCE -> "planned: not sent";
            case LATE -> later(line, account, name, mishap);
            case OTHER_ORDER -> keepBack(line.getHostSeqNo());
            default -> {
                Web.hold(mishap.delayMillis());
                String said = send(line, account, name, mishap);
                yield mishap.is(Mode.TWICE) ? send(line, account, name, mishap) : said;
            }
        };
    }

    private String later(AccountRow line, String account, String name, Mishap mishap) {
        Thread late = new Thread(
                () -> {
                    Web.hold(mishap.holdMillis());
                    send(line, account, name, Mishap.NONE);
                },
                "late notice");
        late.setDaemon(true);
        late.start();
        return "planned: late";
    }

    private synchronized String keepBack(String serial) {
        keptBack = serial;
        return "planned: after the next one";
    }

    synchronized String takeKeptBack() {
        String serial = keptBack;
        keptBack = null;
        return serial;
    }

    /** The serials of the first notices that the hall has not answered, the oldest line first. */
    List<String> unanswered(int limit) {
        return books.list(
                "SELECT n.serial FROM notice n JOIN account_line l ON l.serial = n.serial WHERE NOT n.acknowledged"
                        + " ORDER BY l.position LIMIT ?",
                row -> row.getString(1),
                limit);
    }

    int countUnanswered() {
        return books.one("SELECT COUNT(*) FROM notice WHERE NOT acknowledged", row -> row.getInt(1))
                .orElseThrow();
    }

    /** Sends a notice as it should be; gives what the hall said, empty when it took it. */
    String again(AccountRow line, String account, String name) {
        return send(line, account, name, Mishap.NONE);
    }

    private String send(AccountRow line, String account, String name, Mishap mishap) {
        String problem = problem(line, account, name, mishap);
        books.change(
                "UPDATE notice SET sends = sends + 1, acknowledged = acknowledged OR ?, last_error = ? WHERE serial = ?",
                problem.isEmpty(),
                problem.isEmpty() ? null : problem.substring(0, Math.min(400, problem.length())),
                line.getHostSeqNo());
        return problem;
    }

    private String problem(AccountRow line, String account, String name, Mishap mishap) {
        if (hallUrl.isEmpty()) {
            return "no hall to tell";
        }
        try {
            AccChangeNoticeResponse answer = port(mishap.is(Mode.WRONG_KEY) ? "datacentre" : "bank")
                    .accountChanged(notice(line, account, name, mishap));
            String code = answer.getHead().getRtnCode();
            return code.equals("00000") ? "" : code + " " + answer.getHead().getRtnMessage();
        } catch (WebServiceException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private AccChangeNotice notice(AccountRow line, String account, String name, Mishap mishap) {
        AccChangeNotice notice = new AccChangeNotice();
        notice.setHead(head(line.getHostSeqNo()));
        notice.setAcctNo(mishap.is(Mode.WRONG_PERSON) ? ANOTHER_ACCOUNT : account);
        notice.setAcctName(name);
        notice.setRow(line);
        if (mishap.is(Mode.WRONG_AMOUNT)) {
            line.setAmt(line.getAmt().add(BigDecimal.ONE));
        }
        return notice;
    }

    private HeadIn head(String serial) {
        LocalDateTime now = clock.now();
        HeadIn head = new HeadIn();
        head.setSendDate(now.format(DateTimeFormatter.BASIC_ISO_DATE));
        head.setSendTime(now.format(TIME6));
        head.setSendSeqNo("N" + serial);
        head.setTxUnitNo("9999");
        head.setSendNode("BANK01");
        head.setTxCode("SBDC100");
        head.setReceiveNode("HPF01");
        head.setCustNo("9999000001");
        head.setOperNo("system");
        return head;
    }

    private synchronized NoticePort port(String signer) {
        return ports.computeIfAbsent(
                signer,
                party -> HallLine.open(NoticePort.class, "bank/notice-v1.wsdl", hallUrl + "/ws/bank", keys, party));
    }
}
