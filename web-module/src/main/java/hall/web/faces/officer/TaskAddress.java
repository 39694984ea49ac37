package hall.web.faces.officer;

import hall.casefile.domain.CaseListing;
import hall.casefile.domain.CaseStage;
import hall.casefile.domain.SavedFilter;
import hall.casefile.domain.TaskFilter;
import hall.casefile.domain.TaskLists.Key;
import hall.casefile.domain.TaskOrder;
import hall.casefile.domain.TaskView;
import hall.catalogue.domain.ItemProfile;
import hall.shared.BusinessException;
import hall.shared.ServiceItemCode;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The address of a list: it carries view, filter, order and the place in it, so that it can be kept and passed on. What it does not know
 * is refused with {@code TASK-001}, which the page answers with 400.
 */
public record TaskAddress(TaskFilter filter, TaskOrder order, Key after) {

    /** The years the database knows. */
    private static final int EARLIEST = 1900;

    private static final int LATEST = 9999;

    /** What a request asks for; an item that there is none of among these is refused, too. */
    public static TaskAddress of(HttpServletRequest request, List<ItemProfile> items) {
        TaskAddress address = of(request);
        Optional<ServiceItemCode> item = address.filter.item();
        if (item.isPresent() && items.stream().noneMatch(i -> i.code().equals(item.get()))) {
            throw new BusinessException("TASK-001");
        }
        return address;
    }

    static TaskAddress of(HttpServletRequest request) {
        try {
            TaskFilter filter = new TaskFilter(
                    one(TaskView.values(), value(request, "view")).orElse(TaskView.OPEN),
                    Optional.of(value(request, "item"))
                            .filter(item -> !item.isEmpty())
                            .map(ServiceItemCode::new),
                    one(CaseStage.values(), value(request, "stage")),
                    value(request, "q"));
            TaskOrder order = one(TaskOrder.values(), value(request, "sort")).orElse(TaskOrder.DUE);
            return new TaskAddress(filter, order, key(request, order));
        } catch (DateTimeException | IllegalArgumentException | BusinessException unknown) {
            throw new BusinessException("TASK-001");
        }
    }

    // What a line is ordered by stands under the name of its column: a place in another order is no place in this one.
    private static Key key(HttpServletRequest request, TaskOrder order) {
        String due = value(request, "due");
        String lodged = value(request, "lodged");
        if (due.isEmpty() && lodged.isEmpty()) {
            return order.start();
        }
        LocalDateTime at = order.isByDue() ? LocalDate.parse(due).atStartOfDay() : LocalDateTime.parse(lodged);
        if (at.getYear() < EARLIEST || at.getYear() > LATEST) {
            throw new DateTimeException("no year of a case: " + at.getYear());
        }
        return new Key(at, Long.parseLong(value(request, "after")));
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

    /** The same filter and order in another view, from its beginning. */
    String in(TaskView view) {
        return of(filter, view, order);
    }

    /** The same lines in another order, from the beginning. */
    String by(TaskOrder other) {
        return of(filter, filter.view(), other);
    }

    /** The same lines in the same order, from the beginning. */
    String all() {
        return by(order);
    }

    /** The address of a saved filter. */
    static String of(SavedFilter saved) {
        return of(saved.filter(), saved.view(), saved.order());
    }

    private static String of(TaskFilter filter, TaskView view, TaskOrder order) {
        StringBuilder query = new StringBuilder("?view=").append(lower(view));
        filter.item().ifPresent(item -> query.append("&item=").append(item.value()));
        filter.stage().ifPresent(stage -> query.append("&stage=").append(lower(stage)));
        if (!filter.text().isEmpty()) {
            query.append("&q=").append(URLEncoder.encode(filter.text(), StandardCharsets.UTF_8));
        }
        if (order != TaskOrder.DUE) {
            query.append("&sort=").append(lower(order));
        }
        return query.toString();
    }

    /** What comes after this line. */
    String after(CaseListing line) {
        Key key = order.keyOf(line);
        String place = order.isByDue() ? "&due=" + key.at().toLocalDate() : "&lodged=" + key.at();
        return in(filter.view()) + place + "&after=" + key.id();
    }
}
