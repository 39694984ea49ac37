package hall.web.faces.portal;

import hall.calendar.domain.Deadline;
import hall.calendar.domain.DeadlineQuestion;
import hall.calendar.service.Deadlines;
import hall.shared.BusinessException;
import hall.web.faces.Problems;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** The public working-day calculator: a GET form, so that an answer has an address and needs no script. */
@Named
@RequestScoped
public class DeadlineCalculatorPage {

    private static final String FROM = "from";
    private static final String DAYS = "workingDays";
    private static final int SHOWN = 20;

    @Inject
    HttpServletRequest request;

    @Inject
    Problems problems;

    @Inject
    Clock clock;

    @EJB
    Deadlines deadlines;

    private String from;
    private String workingDays;
    private Deadline answer;

    /** Reads and answers the question before anything is rendered: the title and the summary tell of problems. */
    public void calculate() {
        from = typed(FROM);
        workingDays = typed(DAYS);
        if (from == null && workingDays == null) {
            from = LocalDate.now(clock).toString();
            workingDays = "";
            return;
        }
        Optional<LocalDate> day = read(FROM, from, DeadlineQuestion::day);
        Optional<Integer> days = read(DAYS, workingDays, DeadlineQuestion::workingDays);
        if (day.isPresent() && days.isPresent()) {
            answer = read(FROM, from, f -> deadlines.calculate(day.get(), days.get()))
                    .orElse(null);
        }
    }

    private String typed(String name) {
        String value = request.getParameter(name);
        return value == null || value.length() <= SHOWN ? value : value.substring(0, SHOWN);
    }

    private <T> Optional<T> read(String field, String typed, Function<String, T> reading) {
        try {
            return Optional.of(reading.apply(typed));
        } catch (BusinessException refusal) {
            problems.refused(field, refusal);
            return Optional.empty();
        }
    }

    public String getFrom() {
        return from;
    }

    public String getWorkingDays() {
        return workingDays;
    }

    /** The answer, or null when nothing was asked or something is wrong. */
    public Deadline getAnswer() {
        return answer;
    }

    public LocalDate getLastDay() {
        return answer == null ? null : answer.lastDay();
    }

    public boolean isProvisional() {
        return answer != null && answer.provisional();
    }
}
