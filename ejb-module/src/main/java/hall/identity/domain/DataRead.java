package hall.identity.domain;

import java.util.Optional;

/**
 * What was looked at, and why.
 *
 * @param post the post it was done in, a constant of {@code hall.shared.Role}
 * @param caseNumber the case it was for, if there was one
 * @param what what was seen, for machine queries the evidence type such as {@code SB1}, else a key of the message bundle
 *     ({@code access.what.<key>})
 * @param purpose why, a key of the message bundle ({@code access.purpose.<key>}) or the officer's own words
 */
public record DataRead(String post, Optional<String> caseNumber, String what, String purpose) {}
