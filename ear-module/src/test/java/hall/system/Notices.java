package hall.system;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.format.DateTimeFormatter;

/** What the bank tells of lines of the special account (到账通知), as it, or somebody else, might write it. */
final class Notices {

    private static final String BANK = "urn:example:bank:settlement:2016";
    static final String ACCOUNT = "999980000000000001";

    private Notices() {}

    static HttpResponse<String> post(String message) {
        return Hall.send(HttpRequest.newBuilder(Hall.url("/ws/bank"))
                .header("Content-Type", "text/xml; charset=UTF-8")
                .header("SOAPAction", "\"" + BANK + ":AccChangeNotice\"")
                .POST(BodyPublishers.ofString(message)));
    }

    /** Money came in on a day, written as eight digits. */
    static String in(String serial, String amount, String day) {
        return body(serial, amount, day, "2", "");
    }

    /** Money went out today for a payment of ours. */
    static String out(String serial, String amount, String payee, String number) {
        String day = Books.today().format(DateTimeFormatter.BASIC_ISO_DATE);
        return body(
                serial,
                amount,
                day,
                "1",
                "<b:OppAcctNo>" + payee + "</b:OppAcctNo><b:Summary>付款</b:Summary><b:RefSeqNo>" + number
                        + "</b:RefSeqNo>");
    }

    private static String body(String serial, String amount, String day, String way, String more) {
        String head =
                "<b:Head><b:SendDate>20261124</b:SendDate><b:SendTime>101505</b:SendTime><b:SendSeqNo>N1</b:SendSeqNo>"
                        + "<b:TxUnitNo>9999</b:TxUnitNo><b:SendNode>BANK01</b:SendNode><b:TxCode>SBDC100</b:TxCode>"
                        + "<b:ReceiveNode>HPF01</b:ReceiveNode><b:CustNo>9999000001</b:CustNo><b:OperNo>system</b:OperNo></b:Head>";
        return "<b:AccChangeNotice xmlns:b=\"" + BANK + "\">" + head + "<b:AcctNo>" + ACCOUNT
                + "</b:AcctNo><b:AcctName>专户</b:AcctName><b:Row><b:HostSeqNo>" + serial + "</b:HostSeqNo><b:TxDate>"
                + day + "</b:TxDate><b:TxTime>093000</b:TxTime><b:DrCr>" + way + "</b:DrCr><b:Amt>" + amount
                + "</b:Amt><b:Balance>1000000.00</b:Balance>" + more + "</b:Row></b:AccChangeNotice>";
    }
}
