package hall.sandbox.mishap;

import jakarta.json.Json;
import jakarta.json.JsonObject;

/**
 * One planned failure of one operation.
 *
 * @param mode what goes wrong
 * @param delayMillis how long the answer is held back, in any mode
 * @param code for CODE the body code, for REFUSED the bank's failure code
 * @param message the words that go with the code
 * @param seconds for IN_PROGRESS how long until the bank is done; 0 = never
 * @param count how many calls fail; 0 = until it is taken away
 */
public record Mishap(Mode mode, long delayMillis, String code, String message, int seconds, int count) {

    public static final Mishap NONE = new Mishap(Mode.NONE, 0, "", "", 0, 0);

    private static final int LATE_MILLIS = 7_000;

    public static Mishap of(Mode mode) {
        return new Mishap(mode, 0, "", "", 0, 0);
    }

    /** Reads what the control API was sent; only {@code mode} is required. */
    public static Mishap parse(JsonObject json) {
        return new Mishap(
                Mode.valueOf(json.getString("mode")),
                json.getInt("delayMillis", 0),
                json.getString("code", ""),
                json.getString("message", ""),
                json.getInt("seconds", 0),
                json.getInt("count", 0));
    }

    public JsonObject toJson() {
        return Json.createObjectBuilder()
                .add("mode", mode.name())
                .add("delayMillis", delayMillis)
                .add("code", code)
                .add("message", message)
                .add("seconds", seconds)
                .add("count", count)
                .build();
    }

    public boolean is(Mode other) {
        return mode == other;
    }

    /** How long the answer waits, in milliseconds; a late answer comes after any caller's five seconds. */
    public long holdMillis() {
        return is(Mode.LATE) && delayMillis == 0 ? LATE_MILLIS : delayMillis;
    }

    Mishap oneLess() {
        return new Mishap(mode, delayMillis, code, message, seconds, count - 1);
    }
}
