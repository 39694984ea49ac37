package hall.web.faces.citizen;

/**
 * A piece of evidence as a reader sees it.
 *
 * @param verdict PASS for an answer that confirms, FAIL for one that denies, WAIT for none yet or an unclear one
 * @param source who answered, and when, to the second
 * @param value what it says, in short and masked
 */
public record EvidenceRow(String verdict, String title, String source, String value) {}
