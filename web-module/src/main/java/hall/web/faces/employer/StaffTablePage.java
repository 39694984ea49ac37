package hall.web.faces.employer;

import hall.fund.domain.contribution.ContributionMonth;
import hall.fund.domain.employer.EmployerSheet;
import hall.fund.domain.employer.EmployerWork;
import hall.fund.domain.staff.StaffLine;
import hall.fund.domain.staff.TableKind;
import hall.fund.domain.staff.TableSheet;
import hall.fund.service.contribution.ContributionQueries;
import hall.fund.service.employer.EmployerWorkQueries;
import hall.fund.service.staff.StaffTableQueries;
import hall.fund.service.staff.StaffTableService;
import hall.fund.service.staff.StaffTableSteps;
import hall.shared.BusinessException;
import hall.web.faces.Problems;
import hall.web.faces.Redirect;
import hall.web.faces.Sent;
import hall.web.faces.SentId;
import hall.web.words.Words;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** The clerk hands in a table of new bases or back payments, looks at what was read, and takes the good lines over. */
@Named("staffTablePage")
@RequestScoped
public class StaffTablePage {

    private static final int SHOWN = 100;

    @Inject
    ContributionQueries contributions;

    @Inject
    StaffTableQueries queries;

    @Inject
    StaffTableService receiving;

    @Inject
    StaffTableSteps steps;

    @Inject
    EmployerWorkQueries works;

    @Inject
    LineWords lineWords;

    @Inject
    Problems problems;

    @Inject
    Words words;

    @Inject
    HttpServletRequest request;

    @Inject
    Sent sent;

    private EmployerSheet sheet;
    private TableSheet table;
    private EmployerWork reading;
    private boolean attempted;
    private int version;
    private List<StaffLine> lines = List.of();

    /** A line as it is shown. */
    public record Row(int row, String account, String name, String typed, String base, String words, boolean good) {}

    /** First of all: what is another employer's is not there. */
    @PostConstruct
    void load() {
        String employer = sent.text("employer");
        if (!sent.text("table").isEmpty()) {
            long id = SentId.of(sent.text("table"));
            // First: what moves while the page is made shows as another version then.
            version = works.tableVersion(id);
            table = queries.table(id);
            employer = table.employer();
            reading = isUnread() ? works.reading(id).orElse(null) : null;
            lines = queries.lines(
                    table.id(), sent.afterLine(), SHOWN, sent.text("view").equals("bad"));
        } else if (employer.isEmpty()) {
            employer = contributions.employers().stream().findFirst().orElse("");
        }
        sheet = employer.isEmpty() ? null : contributions.employer(employer);
    }

    /** Whether the reader acts for nobody. */
    public boolean isNobody() {
        return sheet == null;
    }

    public EmployerSheet getSheet() {
        return sheet;
    }

    /** The table that is looked at, null when none is. */
    public TableSheet getTable() {
        return table;
    }

    public List<TableSheet> getTables() {
        return queries.tables(sheet.account());
    }

    /** Whether it is being read, or waits for it. */
    public boolean isReceived() {
        return table != null && table.state().equals("RECEIVED");
    }

    /** Whether there is nothing to show of its lines: it is not read yet, or never. */
    public boolean isUnread() {
        return isReceived() || table != null && table.state().equals("DROPPED");
    }

    /** The reading of a table whose lines are not there, null otherwise. */
    public EmployerWork getReading() {
        return reading;
    }

    /** Changes with the table and its reading. */
    public int getVersion() {
        return version;
    }

    /** Whether it can be taken over; the button that was pressed stays, to be refused in words when a colleague was first. */
    public boolean isRead() {
        return table != null && (table.state().equals("READ") && table.good() > 0 || isPressed("apply"));
    }

    /** Whether it can be taken back; the button stays as well. */
    public boolean isApplied() {
        return table != null && (table.state().equals("APPLIED") || isPressed("undo"));
    }

    private boolean isPressed(String button) {
        return !attempted && request.getMethod().equals("POST") && request.getParameter(button) != null;
    }

    public boolean isBadOnly() {
        return sent.text("view").equals("bad");
    }

    public List<Row> getRows() {
        return lines.stream()
                .map(l -> new Row(
                        l.row(),
                        l.account(),
                        l.name(),
                        l.amounts(),
                        table.kind().equals(TableKind.BASES.name())
                                ? words.money(l.base())
                                : words.money(l.personPart()) + " / " + words.money(l.employerPart()),
                        lineWords.of(l),
                        l.isGood()))
                .toList();
    }

    /** The row the next page begins after, null on the last page. */
    public Integer getNext() {
        return lines.size() < SHOWN ? null : lines.get(lines.size() - 1).row();
    }

    /** The kind to begin with: as sent, or as of the table whose errors are mended now. */
    public String getKind() {
        return sent.text("kind").isEmpty() && table != null ? table.kind() : sent.text("kind");
    }

    /** The month, likewise. */
    public String getMonth() {
        return sent.text("month").isEmpty() && table != null
                ? table.month().map(ContributionMonth::toString).orElse("")
                : sent.text("month");
    }

    /** Takes the file in. */
    public void upload() {
        boolean bases = !sent.text("kind").equals(TableKind.BACK_PAYMENTS.name());
        try (InputStream content = file().getInputStream()) {
            Optional<ContributionMonth> month =
                    bases ? Optional.empty() : Optional.of(ContributionMonth.read(sent.text("month")));
            StaffTableService.Received received = receiving.receive(
                    sheet.account(),
                    bases ? TableKind.BASES : TableKind.BACK_PAYMENTS,
                    month,
                    file().getSubmittedFileName(),
                    content);
            Redirect.to(
                    "/employer/import.xhtml",
                    "table",
                    Long.toString(received.id()),
                    "done",
                    received.known() ? "known" : happened(received.id()));
        } catch (BusinessException refused) {
            problems.refused(refused.code().equals("CONTRIBUTION-004") ? "month" : "file", refused);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // A small table is read by now; what became of one that could not be stands on its page.
    private String happened(long id) {
        return switch (queries.table(id).state()) {
            case "RECEIVED" -> "received";
            case "READ" -> "read";
            default -> "";
        };
    }

    private Part file() throws IOException {
        try {
            String type = request.getContentType();
            Part part = type != null && type.startsWith("multipart/") ? request.getPart("file") : null;
            if (part == null || part.getSize() == 0) {
                throw new BusinessException("TABLE-011");
            }
            return part;
        } catch (ServletException notMultipart) {
            throw new IllegalStateException(notMultipart);
        }
    }

    public void callOff() {
        attempt("calledOff", () -> steps.callOff(table.id()));
    }

    public void apply() {
        attempt("applied", () -> steps.apply(table.id()));
    }

    public void undo() {
        attempt("undone", () -> steps.undo(table.id()));
    }

    private void attempt(String done, Runnable act) {
        attempted = true;
        try {
            act.run();
            Redirect.to("/employer/import.xhtml", "table", Long.toString(table.id()), "done", done);
        } catch (BusinessException refused) {
            problems.refused(refused);
            load();
        }
    }

    /** What was done just before, empty for nothing. */
    public String getDone() {
        return sent.done("table.done.");
    }
}
