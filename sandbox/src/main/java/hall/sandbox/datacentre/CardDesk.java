package hall.sandbox.datacentre;

import hall.contract.datacentre.CardRow;
import hall.contract.datacentre.QueryCard;
import hall.contract.datacentre.QueryCardResponse;
import hall.contract.datacentre.SocialSecurityPort;
import hall.sandbox.books.Books;
import hall.sandbox.books.CityClock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** SB1: the social-security cards' desk. */
public final class CardDesk implements SocialSecurityPort {

    private final Books books;
    private final Heads heads;

    public CardDesk(Books books, CityClock clock) {
        this.books = books;
        this.heads = new Heads(clock, "人社");
    }

    @Override
    public QueryCardResponse queryCard(QueryCard request) {
        Faults.throwWhenPlanned();
        List<CardRow> found = books.list(
                "SELECT c.*, p.name FROM social_security_card c JOIN person p ON p.id_number = c.id_number"
                        + " WHERE c.id_number = ?",
                CardDesk::read,
                request.getSfzh());
        String code = Heads.code(found.size());
        QueryCardResponse response = new QueryCardResponse();
        response.setHead(heads.head(request.getHead(), code, found.size()));
        if (Heads.FOUND.equals(code)) {
            response.getRow().addAll(found);
        }
        return response;
    }

    private static CardRow read(ResultSet row) throws SQLException {
        CardRow card = new CardRow();
        card.setSfzh(Heads.whoIsAsked(row.getString("id_number")));
        card.setXm(row.getString("name"));
        card.setKh(row.getString("card_no"));
        card.setYhkh(row.getString("bank_card_no"));
        card.setYhmc(row.getString("bank_name"));
        card.setKzt(row.getString("state"));
        card.setJrzt(row.getString("finance"));
        return card;
    }
}
