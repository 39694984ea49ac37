package hall.outbox.domain;

/**
 * SPI: delivers the messages of one channel. Called with no transaction open, as the system post. To make the result and the
 * end of the message one fact, call {@code Outbox.finish(delivery)} inside the transaction that stores the result.
 */
public interface MessageHandler {

    String channel();

    /** Tries once. An exception counts as {@link Attempt#retry}. */
    Attempt deliver(Delivery delivery);

    /**
     * How an attempt ended.
     *
     * @param outcome finished (the handler stored the result and finished the message itself), retry, or dead
     * @param problem a short technical reason without personal data, empty when finished
     */
    record Attempt(Outcome outcome, String problem) {

        /** The three ends. */
        public enum Outcome {
            FINISHED,
            RETRY,
            DEAD
        }

        public static final Attempt FINISHED = new Attempt(Outcome.FINISHED, "");

        public static Attempt retry(String problem) {
            return new Attempt(Outcome.RETRY, problem);
        }

        public static Attempt dead(String problem) {
            return new Attempt(Outcome.DEAD, problem);
        }
    }
}
