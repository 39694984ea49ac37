package hall.bench.server;

/** One way of doing whole cases. */
public interface Lane {

    /** {@code hall} or {@code floor}. */
    String name();

    /** Drives one case of the person from the click to the card; blocks until it is closed. */
    void drive(SeededPerson who, Samples samples) throws Exception;

    /** Blocks until nothing of the lane's cases is left to do, messages included. */
    void settle() throws Exception;
}
