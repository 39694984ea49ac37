package hall.material.domain;

import java.io.InputStream;

/** Port: the virus scanner. Called with no transaction open. */
public interface VirusScanner {

    /** What it said. */
    enum Verdict {
        CLEAN,
        INFECTED,
        /** Nothing that can be relied on; to be asked again. */
        NO_ANSWER
    }

    /** Whether this hall has one; without it files are shown as not scanned. */
    boolean isConfigured();

    /** Has the content looked at, within 15 seconds; the stream is read to its end or not at all, and not closed. */
    Verdict scan(InputStream content);
}
