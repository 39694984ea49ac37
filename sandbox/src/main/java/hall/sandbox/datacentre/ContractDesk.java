package hall.sandbox.datacentre;

import hall.contract.datacentre.Buyer;
import hall.contract.datacentre.ContractRow;
import hall.contract.datacentre.HomeContractPort;
import hall.contract.datacentre.QueryContract;
import hall.contract.datacentre.QueryContractResponse;
import hall.sandbox.books.Books;
import hall.sandbox.books.CityClock;
import hall.sandbox.mishap.Current;
import hall.sandbox.mishap.Mode;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** RE1: the housing department's register of contracts. It answers about the contract, whoever is asked about. */
public final class ContractDesk implements HomeContractPort {

    private static final String CONTRACT = "SELECT * FROM home_contract WHERE number = ?";
    private static final String BUYERS =
            "SELECT id_number, share FROM contract_buyer WHERE number = ? ORDER BY position";

    private final Books books;
    private final Heads heads;

    public ContractDesk(Books books, CityClock clock) {
        this.books = books;
        this.heads = new Heads(clock, "房产");
    }

    @Override
    public QueryContractResponse queryContract(QueryContract request) {
        Faults.throwWhenPlanned();
        List<ContractRow> found = books.write(page -> {
            List<ContractRow> rows = page.list(CONTRACT, ContractDesk::read, request.getHtbh());
            for (ContractRow row : rows) {
                row.getMsr().addAll(page.list(BUYERS, ContractDesk::buyer, request.getHtbh()));
            }
            return rows;
        });
        String code = Heads.code(found.size());
        QueryContractResponse response = new QueryContractResponse();
        response.setHead(heads.head(request.getHead(), code, found.size()));
        if (Heads.FOUND.equals(code)) {
            response.getRow().addAll(found);
        }
        return response;
    }

    private static ContractRow read(ResultSet row) throws SQLException {
        ContractRow contract = new ContractRow();
        // An answer about something else: a number that no contract has.
        contract.setHtbh(Current.is(Mode.WRONG_PERSON) ? "YS000000000000" : row.getString("number"));
        contract.setHtlx("商品房预售");
        contract.setBazt(row.getString("state"));
        contract.setBgrq(date(row.getDate("changed_on")));
        contract.setQyrq(date(row.getDate("signed_on")));
        contract.setFwzl(row.getString("address"));
        contract.setZj(row.getBigDecimal("price"));
        contract.setSfk(row.getBigDecimal("paid"));
        return contract;
    }

    private static Buyer buyer(ResultSet row) throws SQLException {
        Buyer buyer = new Buyer();
        buyer.setSfzh(row.getString("id_number"));
        buyer.setFe(row.getBigDecimal("share"));
        return buyer;
    }

    private static String date(Date day) {
        return day == null ? null : day.toLocalDate().format(DateTimeFormatter.BASIC_ISO_DATE);
    }
}
