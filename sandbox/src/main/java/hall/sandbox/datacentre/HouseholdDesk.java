package hall.sandbox.datacentre;

import hall.contract.datacentre.HouseholdPort;
import hall.contract.datacentre.HouseholdRow;
import hall.contract.datacentre.QueryHousehold;
import hall.contract.datacentre.QueryHouseholdResponse;
import hall.sandbox.books.Books;
import hall.sandbox.books.CityClock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** ID2: the police's desk for households: who is registered together with a person. */
public final class HouseholdDesk implements HouseholdPort {

    private static final String NUMBER = "SELECT number FROM household WHERE id_number = ?";
    private static final String MEMBERS =
            "SELECT h.*, p.name FROM household h JOIN person p ON p.id_number = h.id_number"
                    + " WHERE h.number IN (SELECT number FROM household WHERE id_number = ?) ORDER BY h.position";

    private final Books books;
    private final Heads heads;

    public HouseholdDesk(Books books, CityClock clock) {
        this.books = books;
        this.heads = new Heads(clock, "公安");
    }

    @Override
    public QueryHouseholdResponse queryHousehold(QueryHousehold request) {
        Faults.throwWhenPlanned();
        List<HouseholdRow> members = books.list(MEMBERS, HouseholdDesk::read, request.getSfzh());
        String code = Heads.code(members.isEmpty() ? 0 : 1);
        QueryHouseholdResponse response = new QueryHouseholdResponse();
        response.setHead(heads.head(request.getHead(), code, members.size()));
        if (Heads.FOUND.equals(code)) {
            response.setHh(books.one(NUMBER, row -> row.getString(1), request.getSfzh())
                    .orElse(null));
            response.getRow().addAll(members);
        }
        return response;
    }

    private static HouseholdRow read(ResultSet row) throws SQLException {
        HouseholdRow member = new HouseholdRow();
        member.setXm(row.getString("name"));
        member.setSfzh(Heads.whoIsAsked(row.getString("id_number")));
        member.setYhzgx(row.getString("relation"));
        return member;
    }
}
