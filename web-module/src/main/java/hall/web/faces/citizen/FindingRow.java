package hall.web.faces.citizen;

import hall.catalogue.domain.LawCitation;

/**
 * A condition as a reader sees it.
 *
 * @param verdict PASS, FAIL or UNKNOWN, for the mark
 * @param text what it came to, as a sentence
 * @param source where that comes from, with the time; empty when nothing was looked at yet
 * @param citation the article that makes it a condition, null when its text is not in the library
 * @param code reason code, for officers only
 * @param condition stable key of the condition
 */
public record FindingRow(
        String verdict, String text, String source, LawCitation citation, String code, String condition) {}
