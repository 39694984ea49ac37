package hall.casefile.domain;

import hall.shared.ServiceItemCode;
import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;

/**
 * Which cases of an officer's list are wanted.
 *
 * @param item only of this item
 * @param stage only at this stage, for an officer with several posts
 * @param text part of the applicant's name or the end of the case number, each taken literally; empty for all
 */
public record TaskFilter(TaskView view, Optional<ServiceItemCode> item, Optional<CaseStage> stage, String text)
        implements Serializable {

    private static final int NUMBER_LENGTH = 43;

    public TaskFilter {
        text = text.strip();
    }

    /** Everything that waits. */
    public static TaskFilter all() {
        return new TaskFilter(TaskView.OPEN, Optional.empty(), Optional.empty(), "");
    }

    /** The text as the end of a case number, when it can be one: lists show the end with a space inside. */
    public Optional<String> numberTail() {
        String tail = text.replaceAll("[\\s…]", "").toUpperCase(Locale.ROOT);
        return Optional.of(tail).filter(t -> t.matches("[0-9A-Z]{1," + NUMBER_LENGTH + "}"));
    }
}
