package hall.web.faces.officer;

import hall.supervision.domain.CardView;
import hall.supervision.service.OwnSupervisionCards;
import hall.web.faces.supervisor.CardRows;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The cards of supervision on the officer who looks, and on the post's stages that nobody had taken. */
@Named("myCards")
@RequestScoped
public class MyCardsPage {

    @Inject
    OwnSupervisionCards cards;

    @Inject
    CardRows cardRows;

    @Inject
    HttpServletRequest request;

    private List<CardView> page;

    /** First of all: whoever has no post on cases is refused here. */
    @PostConstruct
    void load() {
        String before = request.getParameter("before");
        page = cards.mine(before != null && before.matches("[0-9]{1,18}") ? Long.parseLong(before) : Long.MAX_VALUE);
    }

    public List<CardRows.Row> getCards() {
        return cardRows.of(page);
    }

    /** The key of the next older page, empty when this is the last. */
    public String getOlder() {
        return page.size() < OwnSupervisionCards.PAGE
                ? ""
                : Long.toString(page.get(page.size() - 1).id());
    }
}
