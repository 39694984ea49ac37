package hall.work.domain;

/** SPI: does the long work of one kind. Called with no transaction open, as the system post. */
public interface LongWorker {

    WorkKind kind();

    /**
     * Does it, and ends it inside the transaction that writes what it came to ({@code WorkDesk.done} or {@code failed}). Any other
     * exception than {@code WorkLost} leaves it to be begun again.
     */
    void work(Hold hold);

    /** Ends it as failed with {@code WORK-001}: it was begun often enough, and never came to an end. */
    void giveUp(Hold hold);
}
