package hall.policy.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which of all published values is the one of a day: of those valid on it the one that begins last, and of two that begin on the
 * same day the one published last. Nothing published is ever changed, so a day's answer changes only before that day begins.
 */
public final class InForce {

    private static final BinaryOperator<PolicyParameter> LATER = (a, b) -> a.succeeds(b) ? a : b;

    private InForce() {}

    /** The values of the day by name. */
    public static Map<String, PolicyParameter> on(LocalDate day, Collection<PolicyParameter> published) {
        return published.stream()
                .filter(p -> p.isValidOn(day))
                .collect(Collectors.toMap(PolicyParameter::name, Function.identity(), LATER));
    }

    /** The value that follows the day's, as far as it is published. */
    public static Optional<PolicyParameter> next(LocalDate day, String name, Collection<PolicyParameter> published) {
        return published.stream()
                .filter(p -> p.name().equals(name) && p.validFrom().isAfter(day))
                .map(PolicyParameter::validFrom)
                .min(LocalDate::compareTo)
                .map(first -> on(first, published).get(name));
    }
}
