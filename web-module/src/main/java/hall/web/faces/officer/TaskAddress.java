package hall.web.faces.officer;

import hall.casefile.domain.CaseStage;
import hall.casefile.domain.TaskFilter;
import hall.casefile.domain.TaskLists.Key;
import hall.casefile.domain.TaskView;
import hall.shared.BusinessException;
import hall.shared.ServiceItemCode;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The address of a list: it carries view, filter and the place in it, so that it can be kept and passed on. What it does not know
 * is refused with {@code TASK-001}, which the page answers with 400.
 */
record TaskAddress(TaskFilter filter, Key after) {

    /** The one order there is: by time left. */
    private static final String SORT = "due";

    static TaskAddress of(HttpServletRequest request) {
        if (!value(request, "sort").isEmpty() && !value(request, "sort").equals(SORT)) {
            throw new BusinessException("TASK-001");
        }
        try {
            TaskFilter filter = new TaskFilter(
                    one(TaskView.values(), value(request, "view")).orElse(TaskView.OPEN),
                    Optional.of(value(request, "item"))
                            .filter(item -> !item.isEmpty())
                            .map(ServiceItemCode::new),
                    one(CaseStage.values(), value(request, "stage")),
                    value(request, "q"));
            String due = value(request, "due");
            return new TaskAddress(
                    filter,
                    due.isEmpty() ? Key.START : new Key(LocalDate.parse(due), Long.parseLong(value(request, "after"))));
        } catch (DateTimeException | IllegalArgumentException | BusinessException unknown) {
            throw new BusinessException("TASK-001");
        }
    }

    private static <E extends Enum<E>> Optional<E> one(E[] all, String name) {
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Optional<E> found =
                Arrays.stream(all).filter(e -> lower(e).equals(name)).findFirst();
        if (found.isEmpty()) {
            throw new BusinessException("TASK-001");
        }
        return found;
    }

    private static String value(HttpServletRequest request, String name) {
        String sent = request.getParameter(name);
        return sent == null ? "" : sent.strip();
    }

    static String lower(Enum<?> e) {
        return e.name().toLowerCase(Locale.ROOT);
    }

    /** The same filter in another view, from its beginning. */
    String in(TaskView view) {
        StringBuilder query = new StringBuilder("?view=").append(lower(view));
        filter.item().ifPresent(item -> query.append("&item=").append(item.value()));
        filter.stage().ifPresent(stage -> query.append("&stage=").append(lower(stage)));
        if (!filter.text().isEmpty()) {
            query.append("&q=").append(URLEncoder.encode(filter.text(), StandardCharsets.UTF_8));
        }
        return query.toString();
    }

    /** What comes after this line. */
    String after(Key line) {
        return in(filter.view()) + "&due=" + line.due() + "&after=" + line.id();
    }
}
