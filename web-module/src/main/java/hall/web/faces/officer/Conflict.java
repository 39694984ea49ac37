package hall.web.faces.officer;

import hall.casefile.service.CaseDesk;
import hall.casefile.service.CaseDesk.Change;
import hall.shared.Actor;
import hall.shared.BusinessException;
import hall.shared.CaseNumber;
import hall.web.words.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** What an officer is told when somebody else was quicker: who, when and what; and the own words, which are not lost. */
@Named("conflict")
@RequestScoped
public class Conflict {

    /** Refusals that mean: the page is not the latest. */
    private static final Set<String> STALE = Set.of("CASE-014", "CASE-016", "CASE-021", "CASE-051");

    @Inject
    CaseDesk desk;

    @Inject
    Words words;

    @Inject
    HttpServletRequest request;

    private List<Line> lines = List.of();

    /**
     * A thing that happened meanwhile.
     *
     * @param person whether {@code who} is a name
     */
    public record Line(String who, boolean person, String at, String what) {}

    static boolean means(BusinessException e) {
        return STALE.contains(e.code());
    }

    /** Looks up what happened since the page that was sent was made. */
    void happened(CaseNumber number) {
        try {
            lines = desk.changes(number, openedAt()).stream().map(this::line).toList();
        } catch (BusinessException nothingToKnow) {
            lines = List.of();
        }
    }

    private LocalDateTime openedAt() {
        try {
            return LocalDateTime.parse(request.getParameter("openedAt"));
        } catch (DateTimeParseException | NullPointerException unknown) {
            return LocalDateTime.MAX;
        }
    }

    private Line line(Change c) {
        String who = c.who()
                .orElseGet(() -> words.text(c.by() == Actor.Kind.CITIZEN ? "post.APPLY" : "office.change.system"));
        String what = c.decision()
                .map(d -> words.text("did." + d))
                .or(() -> c.answered().map(e -> words.text("office.change.answered", words.text("evidence." + e))))
                .orElseGet(() -> words.text("office.change.taken"));
        return new Line(who, c.who().isPresent(), words.second(c.at()), what);
    }

    public List<Line> getLines() {
        return lines;
    }

    /** What the officer had written, to be copied when the form is no longer there. */
    public String getWritten() {
        List<String> written = new ArrayList<>();
        Collections.list(request.getParameterNames()).stream()
                .filter(name -> name.equals("opinion") || name.startsWith("words-"))
                .map(request::getParameter)
                .filter(text -> !text.isBlank())
                .forEach(written::add);
        return String.join("\n", written);
    }
}
