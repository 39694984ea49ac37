package hall.integration.soap;

import org.apache.wss4j.common.ext.WSSecurityException;

/** Says in a few words what went wrong, with every long number taken out: a parser likes to quote what it read. */
final class Problem {

    private static final int LONGEST = 160;

    private Problem() {}

    static String of(Throwable problem) {
        Throwable root = problem;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        String words = root.getClass().getSimpleName() + ": " + root.getMessage();
        String safe = words.replaceAll("[0-9]{5,}[0-9Xx]*", "#").replaceAll("\\s+", " ");
        return safe.length() <= LONGEST ? safe : safe.substring(0, LONGEST);
    }

    /** Whether somebody may be tampering, rather than merely failing. */
    static boolean isSuspicious(Throwable problem) {
        for (Throwable t = problem; t != null; t = t.getCause()) {
            if (t instanceof WSSecurityException || t instanceof UntrustedAnswerException) {
                return true;
            }
            if (t.getCause() == t) {
                return false;
            }
        }
        return false;
    }
}
