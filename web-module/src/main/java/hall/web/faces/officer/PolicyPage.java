package hall.web.faces.officer;

import hall.policy.service.PolicyQueries;
import hall.policy.service.PolicyQueries.ParameterView;
import hall.policy.service.PolicyQueries.ProposalView;
import hall.web.faces.Problems;
import hall.web.faces.Sent;
import hall.web.words.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** All policy parameters as they were or will be on a day, and what waits to be published. */
@Named("policyPage")
@RequestScoped
public class PolicyPage {

    @Inject
    PolicyQueries queries;

    @Inject
    PolicyWords policyWords;

    @Inject
    Problems problems;

    @Inject
    Words words;

    @Inject
    Clock clock;

    @Inject
    Sent sent;

    private LocalDate day;
    private List<ParameterView> all;
    private List<ProposalView> open;

    /** A parameter as a line. */
    public record Line(String name, String title, String value, LocalDate from, String basis, String next, long open) {}

    /** Before anything is rendered: the title and the summary tell of problems, and whoever may not read it is refused here. */
    public void load() {
        day = sent.day("day", LocalDate.now(clock));
        all = queries.on(day);
        open = queries.open();
    }

    public LocalDate getDay() {
        return day;
    }

    /** What the date field shows: what was typed, wrong or not. */
    public String getTyped() {
        return sent.typed("day", day);
    }

    public List<Line> getLines() {
        return all.stream().map(this::line).toList();
    }

    public List<ProposalView> getOpen() {
        return open;
    }

    private Line line(ParameterView p) {
        var present = p.present();
        return new Line(
                present.name(),
                policyWords.title(present.name()),
                policyWords.value(present.value(), present.unit()),
                present.validFrom(),
                present.legalBasis(),
                p.next()
                        .map(n -> words.text("policy.next", n.validFrom(), policyWords.value(n.value(), n.unit())))
                        .orElse(""),
                p.open());
    }
}
