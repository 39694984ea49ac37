package hall.web.faces.portal;

import hall.casefile.domain.CaseFigures;
import hall.casefile.service.CaseStatistics;
import hall.catalogue.domain.CatalogueCounts;
import hall.catalogue.domain.ItemGroup;
import hall.catalogue.domain.ItemProfile;
import hall.catalogue.service.ItemQueries;
import hall.shared.ServiceItemCode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;

/** The items: by group, by search, and the numbers of the front page, all from the catalogue. */
@Named("catalogue")
@RequestScoped
public class CataloguePage {

    private static final int LONGEST_SEARCH = 60;
    /** The items people look for first; chosen by hand, so the page calls them common, not most used. */
    private static final List<String> COMMON = List.of("TQ04", "TQ06", "TQ01", "TQ07", "DK03", "CX01");

    @Inject
    ItemQueries items;

    @Inject
    CaseStatistics statistics;

    @Inject
    ItemCards cards;

    @Inject
    HttpServletRequest request;

    private List<ItemProfile> all;
    private CatalogueCounts counts;
    private CaseFigures figures;

    /** A group with its cards. */
    public record Group(String key, List<ItemCard> cards) {}

    public CatalogueCounts getCounts() {
        if (counts == null) {
            counts = items.counts();
        }
        return counts;
    }

    /** The day's cases, at most a minute old. */
    public CaseFigures getFigures() {
        if (figures == null) {
            figures = statistics.figures();
        }
        return figures;
    }

    /** The groups that have something to show, in the catalogue's order. */
    public List<Group> getGroups() {
        return Arrays.stream(ItemGroup.values())
                .map(g -> new Group(
                        g.name(),
                        found().stream()
                                .filter(i -> i.group() == g)
                                .map(cards::card)
                                .toList()))
                .filter(g -> !g.cards().isEmpty())
                .toList();
    }

    public List<ItemCard> getCommon() {
        return COMMON.stream()
                .map(ServiceItemCode::new)
                .map(items::byCode)
                .map(cards::card)
                .toList();
    }

    /** What was searched for, empty when nothing was. */
    public String getQuery() {
        String q = request.getParameter("q");
        if (q == null) {
            return "";
        }
        String text = q.strip();
        return text.length() > LONGEST_SEARCH ? text.substring(0, LONGEST_SEARCH) : text;
    }

    public boolean isSearched() {
        return !getQuery().isEmpty();
    }

    public int getFoundCount() {
        return found().size();
    }

    private List<ItemProfile> found() {
        if (all == null) {
            all = items.search(getQuery());
        }
        return all;
    }
}
