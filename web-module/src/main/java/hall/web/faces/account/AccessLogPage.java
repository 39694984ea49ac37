package hall.web.faces.account;

import hall.identity.domain.DataAccessLine;
import hall.identity.service.AccessLogQueries;
import hall.verification.service.EvidenceQueries;
import hall.verification.service.EvidenceQueries.AskedView;
import hall.web.words.Words;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** 谁看过我的数据. */
@Named
@RequestScoped
public class AccessLogPage {

    private static final String STAFF_CHANGE = "staff-change:";

    @Inject
    private AccessLogQueries queries;

    @Inject
    private EvidenceQueries evidence;

    @Inject
    private Words words;

    @Inject
    private HttpServletRequest request;

    private List<Line> lines;
    private List<Asked> asked;
    private String older = "";

    /** One row of the table, in words. */
    public record Line(String when, String post, String what, String purpose, String caseNumber) {
        public String getWhen() {
            return when;
        }

        public String getPost() {
            return post;
        }

        public String getWhat() {
            return what;
        }

        public String getPurpose() {
            return purpose;
        }

        public String getCaseNumber() {
            return caseNumber;
        }
    }

    /** A question to another department. */
    public record Asked(String when, String whom, String what, String purpose, String caseNumber) {}

    @PostConstruct
    void load() {
        List<DataAccessLine> found = queries.mine(before());
        if (found.size() > AccessLogQueries.PAGE) {
            found = found.subList(0, AccessLogQueries.PAGE);
            older = Long.toString(found.get(found.size() - 1).id());
        }
        lines = found.stream().map(this::line).toList();
    }

    private long before() {
        String asked = request.getParameter("before");
        return asked != null && asked.matches("[0-9]{1,18}") ? Long.parseLong(asked) : Long.MAX_VALUE;
    }

    private Line line(DataAccessLine line) {
        return new Line(
                words.second(line.happenedAt()),
                words.text("access.post." + line.post()),
                word("access.what.", line.what()),
                purpose(line.purpose()),
                line.caseNumber() == null ? "" : line.caseNumber());
    }

    // A clerk's purpose has the employer's name behind it.
    private String purpose(String value) {
        return value.startsWith(STAFF_CHANGE)
                ? words.text("access.purpose.staff-change", value.substring(STAFF_CHANGE.length()))
                : word("access.purpose.", value);
    }

    // An officer's own words, or a kind that has no text yet, are shown as they are.
    private String word(String prefix, String value) {
        return words.has(prefix + value) ? words.text(prefix + value) : value;
    }

    public List<Line> getLines() {
        return lines;
    }

    /** What other departments were asked, newest first. */
    public List<Asked> getAsked() {
        if (asked == null) {
            asked = evidence.askedAboutMe(Long.MAX_VALUE).stream()
                    .map(this::asked)
                    .toList();
        }
        return asked;
    }

    private Asked asked(AskedView view) {
        return new Asked(
                words.second(view.askedAt()),
                words.text("department." + view.type().source()),
                words.text("evidence." + view.type()),
                word("access.purpose.", view.purpose()),
                view.caseNumber());
    }

    /** The cursor of the next older page, empty when this is the last. */
    public String getOlder() {
        return older;
    }
}
