package hall.web.faces.portal;

import hall.web.faces.portal.GuidePage.Ground;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;

/**
 * 这件事适合我吗: the conditions of the guide as questions, answered by whoever reads, signed in or not. Nothing is kept and
 * nobody is asked; a "no" shows the condition with its article, for what may cure it.
 */
@Named("forMe")
@RequestScoped
public class ForMePage {

    private static final String NO = "no";
    private static final String YES = "yes";

    @Inject
    GuidePage guide;

    @Inject
    HttpServletRequest request;

    /** A condition, the name of its answer, and the answer given: {@code yes}, {@code no}, {@code unsure} or empty. */
    public record Asked(String name, Ground ground, String answer) {}

    public List<Asked> getQuestions() {
        List<Asked> out = new ArrayList<>();
        List<Ground> conditions = guide.getConditions();
        for (int i = 0; i < conditions.size(); i++) {
            String answer = request.getParameter("c" + i);
            boolean known = answer != null && answer.matches("yes|no|unsure");
            out.add(new Asked("c" + i, conditions.get(i), known ? answer : ""));
        }
        return out;
    }

    /** {@code yes} when every condition is met, {@code no} when one is not, {@code unsure} between, {@code missing} when it was sent with one unanswered, empty before. */
    public String getResult() {
        List<Asked> all = getQuestions();
        if (all.stream().anyMatch(q -> q.answer().equals(NO))) {
            return NO;
        }
        if (all.isEmpty() || all.stream().anyMatch(q -> q.answer().isEmpty())) {
            return request.getParameter("asked") == null || all.isEmpty() ? "" : "missing";
        }
        return all.stream().allMatch(q -> q.answer().equals(YES)) ? YES : "unsure";
    }

    /** The conditions that are not met. */
    public List<Ground> getUnmet() {
        return getQuestions().stream()
                .filter(q -> q.answer().equals(NO))
                .map(Asked::ground)
                .toList();
    }
}
