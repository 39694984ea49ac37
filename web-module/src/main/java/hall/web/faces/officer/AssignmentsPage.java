package hall.web.faces.officer;

import hall.identity.domain.OfficerProfile.Duty;
import hall.identity.service.OfficerAssignmentService;
import hall.identity.service.OfficerAssignmentService.AssignmentView;
import hall.identity.service.OfficerService;
import hall.identity.service.OfficerService.BranchView;
import hall.shared.BusinessException;
import hall.shared.Role;
import hall.web.faces.Problems;
import hall.web.faces.Redirect;
import hall.web.faces.Sent;
import hall.web.words.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The part of an officer's page about posts and branches lent for some days. */
@Named("assignments")
@RequestScoped
public class AssignmentsPage {

    private static final List<String> POSTS = List.of(Role.ACCEPTANCE, Role.REVIEW, Role.APPROVAL);
    private static final Map<String, String> FIELDS =
            Map.of("OFFICER-006", "a-branch", "OFFICER-009", "a-post", "OFFICER-010", "a-until");

    @Inject
    OfficerAssignmentService service;

    @Inject
    OfficerService officers;

    @Inject
    Problems problems;

    @Inject
    Words words;

    @Inject
    Clock clock;

    @Inject
    Sent sent;

    private List<Line> lines;

    /** An assignment as a line; {@code open} while it holds or will hold. */
    public record Line(long id, String post, String branch, String days, String state, String tone, boolean open) {}

    public List<Line> getLines() {
        if (lines == null) {
            List<BranchView> branches = officers.branches();
            lines = service.of(name()).stream().map(a -> line(a, branches)).toList();
        }
        return lines;
    }

    private Line line(AssignmentView a, List<BranchView> branches) {
        String branch = branches.stream()
                .filter(b -> b.division().equals(a.branch()))
                .map(BranchView::name)
                .findFirst()
                .orElse(a.branch());
        boolean now = a.open() && !a.firstDay().isAfter(LocalDate.now(clock));
        String state = now ? "now" : a.open() ? "later" : "over";
        return new Line(
                a.id(),
                words.text("role." + a.post()),
                branch,
                words.text("assignments.days", a.firstDay(), a.lastDay()),
                words.text("assignments." + state),
                now ? "ok" : "hold",
                a.open());
    }

    public List<String> getPosts() {
        return POSTS;
    }

    public void give() {
        Optional<LocalDate> from = day("a-from");
        Optional<LocalDate> until = day("a-until");
        if (from.isPresent() && until.isPresent()) {
            attempt(
                    "assigned",
                    () -> service.give(
                            name(), new Duty(sent.text("a-post"), sent.text("a-branch")), from.get(), until.get()));
        }
    }

    public void end() {
        long id = sent.text("assignment").matches("[0-9]{1,18}") ? Long.parseLong(sent.text("assignment")) : 0;
        attempt("unassigned", () -> service.end(name(), id));
    }

    private Optional<LocalDate> day(String field) {
        return sent.requiredDay(field);
    }

    private void attempt(String done, Runnable act) {
        try {
            act.run();
            Redirect.to("/office/officers.xhtml", "name", name(), "done", done);
        } catch (BusinessException refused) {
            problems.refused(FIELDS.getOrDefault(refused.code(), ""), refused);
        }
    }

    private String name() {
        return sent.text("name");
    }
}
