package hall.catalogue.domain;

import java.io.Serializable;

/**
 * Something found before publishing.
 *
 * @param code what is wrong, such as {@code EMPTY_FIELD}
 * @param detail where: a field, a material's name, an article, a day of acceptance
 */
public record PublicationProblem(Weight weight, String code, String detail) implements Serializable {

    /** How much it weighs. */
    public enum Weight {
        REFUSAL,
        WARNING
    }
}
