package hall.identity.domain;

import java.io.Serializable;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * Whom a person is bound to, so that an officer can be kept from a case (回避).
 *
 * @param spouses identity numbers as they are written where they stand: of today's form or the one of before 1999
 * @param employers unified social credit codes
 */
public record Ties(Set<String> spouses, Set<String> employers) implements Serializable {

    /** Of somebody of whom nothing is known. */
    public static final Ties NONE = new Ties(Set.of(), Set.of());

    public Ties {
        spouses = Set.copyOf(spouses);
        employers = Set.copyOf(employers);
    }

    public Ties plus(Ties other) {
        return new Ties(both(spouses, other.spouses), both(employers, other.employers));
    }

    private static Set<String> both(Collection<String> some, Collection<String> others) {
        Set<String> all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }
}
