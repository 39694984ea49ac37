package hall.web.faces.officer;

import hall.casefile.domain.CaseListing;
import hall.casefile.domain.CaseStatus;
import hall.casefile.service.TaskQueries;
import hall.casefile.service.TaskQueries.TaskPage;
import hall.shared.CaseNumber;
import hall.shared.ServiceItemCode;
import hall.web.faces.portal.ItemNames;
import hall.web.words.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

/** The officer's list: what lies at the own post, by the time that is left, paged by key. */
@Named("tasks")
@RequestScoped
public class TasksPage {

    private static final int PAGE = 20;
    /** Before every deadline there is. */
    private static final LocalDate START = LocalDate.of(1900, 1, 1);

    @Inject
    TaskQueries queries;

    @Inject
    Words words;

    @Inject
    ItemNames names;

    @Inject
    Clock clock;

    @Inject
    HttpServletRequest request;

    private TaskPage page;

    /**
     * A case as a line.
     *
     * @param limit the word for the time that is left; {@code tone} and {@code icon} only repeat it
     */
    public record Line(
            long id,
            String no,
            String brief,
            String item,
            String applicant,
            String limit,
            String tone,
            String icon,
            LocalDate due,
            String lodged,
            String claimedBy,
            boolean mine) {}

    public List<Line> getLines() {
        return page().lines().stream().map(this::line).toList();
    }

    public long getLength() {
        return page().length();
    }

    public CaseStatus getStatus() {
        return page().status();
    }

    /** The address of the next page, null on the last one. */
    public String getNext() {
        List<CaseListing> lines = page().lines();
        if (lines.size() < PAGE) {
            return null;
        }
        CaseListing last = lines.get(lines.size() - 1);
        return "?due=" + last.stageDue() + "&after=" + last.id();
    }

    private TaskPage page() {
        if (page == null) {
            page = queries.queue(due(), after());
        }
        return page;
    }

    private LocalDate due() {
        try {
            String due = request.getParameter("due");
            return due == null ? START : LocalDate.parse(due);
        } catch (DateTimeParseException wrong) {
            return START;
        }
    }

    private long after() {
        String after = request.getParameter("after");
        return after != null && after.matches("[0-9]{1,18}") ? Long.parseLong(after) : 0;
    }

    private Line line(CaseListing c) {
        Limit limit = Limit.of(c.stageDue(), LocalDate.now(clock));
        return new Line(
                c.id(),
                c.caseNumber(),
                new CaseNumber(c.caseNumber()).brief(),
                names.of(new ServiceItemCode(c.itemCode())),
                c.applicantName(),
                words.text(limit.key()),
                limit.tone(),
                limit.icon(),
                c.stageDue(),
                words.minute(c.lodgedAt()),
                c.claimedBy(),
                request.getUserPrincipal() != null
                        && request.getUserPrincipal().getName().equals(c.claimedBy()));
    }
}
