package hall.sandbox.bank;

import hall.contract.bank.AccountDetail;
import hall.contract.bank.AccountRow;
import hall.contract.bank.BDC113;
import hall.contract.bank.BDC113Response;
import hall.sandbox.datacentre.Faults;
import hall.sandbox.mishap.Current;
import hall.sandbox.mishap.Mode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** BDC113: the lines of an account, page by page. */
final class DetailDesk {

    private final Statement statement;
    private final BankHeads heads;

    DetailDesk(Statement statement, BankHeads heads) {
        this.statement = statement;
        this.heads = heads;
    }

    BDC113Response query(BDC113 request) {
        Faults.throwWhenPlanned();
        BDC113Response response = new BDC113Response();
        String account = request.getAcctNo();
        if (!statement.knows(account)) {
            response.setHead(heads.refused(request.getHead(), "B0404", "无此账户"));
            return response;
        }
        LocalDate from = LocalDate.parse(request.getBeginDate(), DateTimeFormatter.BASIC_ISO_DATE);
        LocalDate through = LocalDate.parse(request.getEndDate(), DateTimeFormatter.BASIC_ISO_DATE);
        AccountDetail detail = new AccountDetail();
        detail.setAcctNo(Current.is(Mode.WRONG_PERSON) ? "999980000000000099" : account);
        detail.setTotalNum(statement.count(account, from, through));
        detail.getRow()
                .addAll(spoilt(statement.rows(
                        account, from, through, Math.max(1, request.getStartNum()), request.getQueryNum())));
        response.setHead(heads.good(request.getHead()));
        response.setDetail(detail);
        return response;
    }

    private static List<AccountRow> spoilt(List<AccountRow> good) {
        List<AccountRow> rows = new ArrayList<>(good);
        if (rows.isEmpty()) {
            return rows;
        }
        switch (Current.mishap().mode()) {
            case WRONG_AMOUNT -> rows.get(0).setAmt(rows.get(0).getAmt().add(BigDecimal.ONE));
            case ROW_MISSING -> rows.remove(0);
            case ROW_TWICE -> rows.add(rows.get(0));
            case OTHER_ORDER -> Collections.reverse(rows);
            default -> {}
        }
        return rows;
    }
}
