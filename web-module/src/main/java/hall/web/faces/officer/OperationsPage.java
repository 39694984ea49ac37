package hall.web.faces.officer;

import hall.outbox.domain.OutboxMessages.DeadLetter;
import hall.outbox.service.OutboxQueries;
import hall.shared.PartnerHealth;
import hall.web.words.Words;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The machine room, for the administrator: messages given up, and how the lines to the partners are. */
@Named("operations")
@RequestScoped
public class OperationsPage {

    private static final int PAGE = 50;

    @Inject
    OutboxQueries outbox;

    @Inject
    @Any
    Instance<PartnerHealth> partners;

    @Inject
    Words words;

    @Inject
    HttpServletRequest request;

    private List<DeadLetter> dead;

    /** A line to a partner for one operation; {@code state} as in {@link PartnerHealth}. */
    public record Line(String partner, String operation, String state) {}

    /** First of all: whoever is no administrator is refused here. */
    @PostConstruct
    void load() {
        String before = request.getParameter("before");
        dead = outbox.deadLetters(
                before != null && before.matches("[0-9]{1,18}") ? Long.parseLong(before) : Long.MAX_VALUE);
    }

    public List<DeadLetter> getDead() {
        return dead;
    }

    /** The cursor of the next older page, empty when this is the last. */
    public String getOlder() {
        return dead.size() < PAGE ? "" : Long.toString(dead.get(dead.size() - 1).id());
    }

    public List<Line> getLines() {
        return partners.stream()
                .flatMap(p -> p.lines().entrySet().stream()
                        .sorted(java.util.Map.Entry.comparingByKey())
                        .map(l -> new Line(name(p.partner()), l.getKey(), l.getValue())))
                .toList();
    }

    private String name(String partner) {
        String key = "operations.partner." + partner;
        return words.has(key) ? words.text(key) : partner;
    }
}
