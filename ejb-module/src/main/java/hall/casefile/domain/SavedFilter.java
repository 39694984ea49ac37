package hall.casefile.domain;

import hall.shared.BusinessException;
import hall.shared.ServiceItemCode;
import java.io.Serializable;
import java.util.Optional;

/**
 * A filter of the list that an officer keeps under a name of their own. What was searched for is not kept: it may be an
 * applicant's name, which has no place outside the case.
 *
 * @param name 1 to {@link #LONGEST_NAME} characters, without spaces around it
 */
public record SavedFilter(
        String name, TaskView view, Optional<ServiceItemCode> item, Optional<CaseStage> stage, TaskOrder order)
        implements Serializable {

    /** Characters of the longest name. */
    public static final int LONGEST_NAME = 30;

    /** How many an officer may have. */
    public static final int MOST = 20;

    /** Refuses a name that is empty, too long, or has signs nobody can see ({@code TASK-002}). */
    public SavedFilter {
        name = name == null ? "" : name.strip();
        int length = name.codePointCount(0, name.length());
        if (length < 1 || length > LONGEST_NAME || name.codePoints().anyMatch(SavedFilter::isInvisible)) {
            throw new BusinessException("TASK-002", LONGEST_NAME);
        }
    }

    // What turns the direction of writing or joins letters would make two names look like one.
    private static boolean isInvisible(int sign) {
        return Character.isISOControl(sign) || Character.getType(sign) == Character.FORMAT;
    }

    /** What is kept of a filter of the list. */
    public static SavedFilter of(String name, TaskFilter filter, TaskOrder order) {
        return new SavedFilter(name, filter.view(), filter.item(), filter.stage(), order);
    }

    public TaskFilter filter() {
        return new TaskFilter(view, item, stage, "");
    }
}
