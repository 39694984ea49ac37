package hall.material.domain;

/** What is known of a file's viruses. */
public enum ScanState {
    /** No scanner is configured: shown so to officers, who may open it. */
    NOT_SCANNED,
    /** 待查毒: the scanner has not answered yet; nobody but the owner opens it. */
    PENDING,
    CLEAN,
    /** Quarantined: nobody opens it. */
    INFECTED
}
