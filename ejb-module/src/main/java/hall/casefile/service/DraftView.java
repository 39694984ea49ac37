package hall.casefile.service;

import hall.catalogue.domain.ItemForm;
import hall.catalogue.domain.ItemVersionView;
import hall.shared.Facts;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A person's draft of an item, as pages and programs see it.
 *
 * @param version the item's version in force, whose form it answers
 * @param answers what is kept, only what the form asks
 * @param checks what sources said about the answers, by the operation, each with {@code outcome}, {@code facts}, {@code at}
 * @param submissionKey under which it will be lodged; empty before the first answer
 * @param revision to be sent with the next save; 0 before the first answer
 * @param savedAt empty before the first answer
 * @param keptUntil the day on which it is removed when nothing is saved any more
 */
public record DraftView(
        ItemVersionView version,
        Facts answers,
        Facts checks,
        String submissionKey,
        int revision,
        Optional<LocalDateTime> savedAt,
        LocalDate keptUntil)
        implements Serializable {

    public ItemForm form() {
        return version.form();
    }

    /** Whether everything is answered that has to be. */
    public boolean complete() {
        return form().problems(answers).isEmpty();
    }

    /** The first page with something left open or wrong; empty when all is answered. */
    public Optional<ItemForm.Group> firstOpen() {
        return form().groups().stream()
                .filter(g -> form().problems(g, answers).findAny().isPresent())
                .findFirst();
    }
}
