package hall.web.faces.finance;

import hall.fund.domain.court.FreezeView;
import hall.web.words.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Where a freeze stands, in words: on the account's page and before an act the same. */
@RequestScoped
public class FreezeWords {

    @Inject
    Words words;

    /** What it holds, its turn, or how it ended. */
    public String standing(FreezeView freeze) {
        if (freeze.place() == null) {
            return words.text("freezestate." + freeze.state());
        }
        return freeze.place().waits()
                ? words.text("books.freeze.waits", freeze.place().turn())
                : words.text("books.freeze.holds", freeze.place().covered());
    }
}
