package hall.casefile.domain;

import hall.shared.Facts;
import hall.shared.Money;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a rule set says of an application: each condition, the amount, and the arithmetic behind the amount. A value; the
 * same input always gives the same bytes.
 *
 * @param amount what can be granted; zero when any condition fails
 * @param arithmetic the named figures the amount comes from, in the order of their names
 */
public record Assessment(String ruleSet, List<Finding> findings, Money amount, Facts arithmetic)
        implements Serializable {

    /** Whether every condition holds, so that a machine may grant in full. */
    public boolean allPass() {
        return findings.stream().allMatch(f -> f.verdict() == Finding.Verdict.PASS) && amount.isPositive();
    }

    public boolean anyFail() {
        return findings.stream().anyMatch(f -> f.verdict() == Finding.Verdict.FAIL);
    }

    /** The first day on which every failed condition holds, if time alone cures all of them. */
    public Optional<LocalDate> possibleFrom() {
        LocalDate latest = null;
        for (Finding f : findings) {
            if (f.verdict() == Finding.Verdict.FAIL) {
                if (f.becomesTrueOn().isEmpty()) {
                    return Optional.empty();
                }
                LocalDate day = f.becomesTrueOn().get();
                latest = latest == null || day.isAfter(latest) ? day : latest;
            }
        }
        return Optional.ofNullable(latest);
    }

    public Facts toFacts() {
        return Facts.builder()
                .and("ruleSet", ruleSet)
                .and("findings", findings.stream().map(Finding::toFacts).toList())
                .and("amount", amount)
                .and("arithmetic", arithmetic)
                .build();
    }

    public static Assessment ofFacts(Facts f) {
        return new Assessment(
                f.text("ruleSet"),
                f.list("findings").stream().map(Finding::ofFacts).toList(),
                f.money("amount"),
                f.facts("arithmetic"));
    }
}
