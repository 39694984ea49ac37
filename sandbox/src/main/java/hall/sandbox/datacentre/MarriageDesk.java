package hall.sandbox.datacentre;

import hall.contract.datacentre.MarriagePort;
import hall.contract.datacentre.MarriageRow;
import hall.contract.datacentre.QueryMarriage;
import hall.contract.datacentre.QueryMarriageResponse;
import hall.sandbox.books.Books;
import hall.sandbox.books.CityClock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** MR1: the civil affairs register's desk. It knows only what was registered with it: no record is not "unmarried". */
public final class MarriageDesk implements MarriagePort {

    private static final String ROWS = "SELECT m.*, h.name AS husband_name, w.name AS wife_name FROM marriage m"
            + " JOIN person h ON h.id_number = m.husband JOIN person w ON w.id_number = m.wife"
            + " WHERE m.husband = ? OR m.wife = ? ORDER BY m.registered_on";

    private final Books books;
    private final Heads heads;

    public MarriageDesk(Books books, CityClock clock) {
        this.books = books;
        this.heads = new Heads(clock, "民政");
    }

    @Override
    public QueryMarriageResponse queryMarriage(QueryMarriage request) {
        Faults.throwWhenPlanned();
        List<MarriageRow> found = books.list(ROWS, MarriageDesk::read, request.getSfzh(), request.getSfzh());
        String code = Heads.code(found.size());
        QueryMarriageResponse response = new QueryMarriageResponse();
        response.setHead(heads.head(request.getHead(), code, found.size()));
        if (Heads.FOUND.equals(code)) {
            long weddings =
                    found.stream().filter(row -> "结婚".equals(row.getDjlx())).count();
            response.setHyzk(weddings > 1 ? "30" : "20");
            response.getRow().addAll(found);
        } else if (Heads.NO_RECORD.equals(code)) {
            response.setHyzk("10");
        }
        return response;
    }

    private static MarriageRow read(ResultSet row) throws SQLException {
        MarriageRow marriage = new MarriageRow();
        marriage.setDjrq(row.getDate("registered_on").toLocalDate().format(DateTimeFormatter.BASIC_ISO_DATE));
        marriage.setDjlx(row.getString("kind"));
        marriage.setDjjg(row.getString("office"));
        marriage.setXmN(row.getString("husband_name"));
        marriage.setSfzhN(Heads.whoIsAsked(row.getString("husband")));
        marriage.setXmV(row.getString("wife_name"));
        marriage.setSfzhV(Heads.whoIsAsked(row.getString("wife")));
        return marriage;
    }
}
