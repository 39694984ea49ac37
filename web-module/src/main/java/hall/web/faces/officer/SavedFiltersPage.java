package hall.web.faces.officer;

import hall.casefile.domain.SavedFilter;
import hall.casefile.service.SavedFilterService;
import hall.shared.BusinessException;
import hall.web.faces.Problems;
import hall.web.faces.Redirect;
import hall.web.faces.Sent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The filters an officer keeps by name: saved from the list as it is shown, used as addresses of the list, removed by name. */
@Named("savedFilters")
@RequestScoped
public class SavedFiltersPage {

    private static final String LIST = "/office/tasks.xhtml";

    @Inject
    SavedFilterService service;

    @Inject
    Problems problems;

    @Inject
    HttpServletRequest request;

    @Inject
    Sent sent;

    private List<SavedFilter> mine;

    /** A saved filter: its own name, and the address of the list it opens. */
    public record Line(String name, String address, boolean chosen) {}

    public List<Line> getLines() {
        if (mine == null) {
            mine = service.mine();
        }
        return mine.stream()
                .map(f -> new Line(f.name(), TaskAddress.of(f), f.name().equals(sent.text("forget"))))
                .toList();
    }

    /** What was typed as a name. */
    public String getName() {
        return sent.text("filterName");
    }

    /** Whether the forms are open: something is wrong in them. */
    public boolean isOpen() {
        return problems.has("filterName") || problems.has("forget");
    }

    public int getLongestName() {
        return SavedFilter.LONGEST_NAME;
    }

    public void save() {
        TaskAddress shown = TaskAddress.of(request);
        try {
            service.save(getName(), shown.filter(), shown.order());
            String[] parameters = {
                "view",
                sent.text("view"),
                "item",
                sent.text("item"),
                "stage",
                sent.text("stage"),
                "sort",
                sent.text("sort"),
                "saved",
                "1"
            };
            Redirect.to(LIST, parameters);
        } catch (BusinessException e) {
            problems.refused("filterName", e);
        }
    }

    /** Forgets the chosen one. */
    public void remove() {
        if (sent.text("forget").isEmpty()) {
            problems.field("forget", "tasks.saved.choose");
        } else {
            service.remove(sent.text("forget"));
            Redirect.to(LIST, "removed", "1");
        }
    }
}
