package hall.sandbox.datacentre;

import hall.contract.datacentre.PersonPort;
import hall.contract.datacentre.PersonRow;
import hall.contract.datacentre.QueryPerson;
import hall.contract.datacentre.QueryPersonResponse;
import hall.sandbox.books.Books;
import hall.sandbox.books.CityClock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** ID1: the police register's desk. */
public final class PersonDesk implements PersonPort {

    private final Books books;
    private final Heads heads;

    public PersonDesk(Books books, CityClock clock) {
        this.books = books;
        this.heads = new Heads(clock, "公安");
    }

    @Override
    public QueryPersonResponse queryPerson(QueryPerson request) {
        Faults.throwWhenPlanned();
        List<PersonRow> found = books.list(
                "SELECT * FROM person WHERE id_number = ?", row -> read(row, request.getXm()), request.getSfzh());
        String code = Heads.code(found.size());
        QueryPersonResponse response = new QueryPersonResponse();
        response.setHead(heads.head(request.getHead(), code, found.size()));
        if (Heads.FOUND.equals(code)) {
            response.getRow().addAll(found);
        }
        return response;
    }

    private static PersonRow read(ResultSet row, String askedName) throws SQLException {
        PersonRow person = new PersonRow();
        String name = row.getString("name");
        person.setXm(askedName);
        person.setSfzh(Heads.whoIsAsked(row.getString("id_number")));
        person.setResult(name.equals(askedName) ? "一致" : "不一致");
        person.setRyzt(row.getString("state"));
        person.setXb(row.getString("sex"));
        person.setCsrq(row.getDate("birth_date").toLocalDate().format(DateTimeFormatter.BASIC_ISO_DATE));
        person.setMz(row.getString("nation"));
        person.setHjdxzqh(row.getString("division"));
        return person;
    }
}
