package hall.catalogue.domain;

import hall.shared.Facts;
import java.io.Serializable;

/**
 * Promised working days of one way an item can go: acceptance counts from receipt, the promise from acceptance, so
 * review and approval together are the promise.
 *
 * @param key {@code automatic}, {@code byPost}, or what sets the variant apart, such as {@code rateChange}
 */
public record StageVariant(String key, int accept, int review, int approve, int promised) implements Serializable {

    static StageVariant of(Facts f) {
        return new StageVariant(
                f.text("key"), f.integer("accept"), f.integer("review"), f.integer("approve"), f.integer("promised"));
    }
}
