package hall.sandbox.bank;

import hall.contract.datacentre.BankAccountPort;
import hall.contract.datacentre.VerifyAccount;
import hall.contract.datacentre.VerifyAccountResponse;
import hall.sandbox.books.Books;
import hall.sandbox.books.CityClock;
import hall.sandbox.datacentre.Faults;
import hall.sandbox.mishap.Current;
import hall.sandbox.mishap.Mode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;

/** BK1: name, identity number, account and phone against the bank's books, one string in and one out. */
public final class AccountDesk implements BankAccountPort {

    private static final String FIELDS = "\\|";
    private static final int NUMBER = 4;
    private static final int NAME = 5;
    private static final int IDENTITY = 6;
    private static final int ACCOUNT = 7;
    private static final int PHONE = 8;
    private static final Duration LONG_AGO = Duration.ofDays(400);
    private static final String STRANGER = "999902197001010018";

    private final Books books;
    private final CityClock clock;

    public AccountDesk(Books books, CityClock clock) {
        this.books = books;
        this.clock = clock;
    }

    @Override
    public VerifyAccountResponse verifyAccount(VerifyAccount request) {
        Faults.throwWhenPlanned();
        VerifyAccountResponse response = new VerifyAccountResponse();
        response.setPData(answer(request.getPData().split(FIELDS, -1)));
        return response;
    }

    private String answer(String[] asked) {
        if (asked.length <= PHONE) {
            return "|9|参数错误|";
        }
        String number = Current.is(Mode.WRONG_NUMBER) ? "00000000-0000-0000-0000-000000000000" : asked[NUMBER];
        if (Current.is(Mode.CODE)) {
            return refusal(Current.mishap().code(), number);
        }
        return books.one(
                        "SELECT * FROM bank_account WHERE account_no = ?",
                        row -> found(row, asked, number),
                        asked[ACCOUNT])
                .orElse("|1|" + number + "|无此账户|");
    }

    private static String refusal(String code, String number) {
        return switch (code) {
            case "0001" -> "|1|" + number + "|无此账户|";
            case "0002" -> "|2|" + number + "|查询到多个账户|";
            case "0003" -> "|3|" + number + "|要素不符|";
            default -> "|9|系统忙|";
        };
    }

    private String found(ResultSet row, String[] asked, String number) throws SQLException {
        boolean same = row.getString("holder").equals(asked[NAME])
                && row.getString("id_number").equals(asked[IDENTITY])
                && row.getString("phone").equals(asked[PHONE]);
        String person = Current.is(Mode.WRONG_PERSON) ? STRANGER : asked[IDENTITY];
        Duration age = Current.is(Mode.STALE) ? LONG_AGO : Duration.ZERO;
        return String.join(
                "|",
                "",
                "0",
                number,
                person,
                asked[ACCOUNT],
                same ? "一致" : "不一致",
                row.getString("kind"),
                row.getString("state"),
                row.getString("bank_name"),
                clock.ago14(age),
                "");
    }
}
