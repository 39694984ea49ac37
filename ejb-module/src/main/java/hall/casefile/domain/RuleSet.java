package hall.casefile.domain;

/**
 * A pure function from input to assessment: no clock, no locale, no I/O (an architecture rule). A released rule set is never
 * edited, only succeeded by one with the next number, so that every decision can be replayed.
 */
public interface RuleSet {

    /** {@code TQ04-1}. */
    String id();

    Assessment assess(AssessmentInput input);
}
