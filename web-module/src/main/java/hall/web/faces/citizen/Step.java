package hall.web.faces.citizen;

/**
 * A step of the timeline.
 *
 * @param state {@code done}, {@code now}, {@code ended} where a case ended without its aim, or empty for one to come
 * @param icon icon of the dot, empty for one to come
 * @param stateWord the hidden word for the state
 * @param time when it was decided, to the second, or since when it is open
 * @param what what happened, or what is waited for
 * @param written what an officer wrote, in the words they chose; empty when nothing
 * @param post who, as a post, never a person
 * @param limit both limits
 */
public record Step(
        String state,
        String icon,
        String title,
        String stateWord,
        String time,
        String what,
        String written,
        String post,
        String limit) {

    /** For readers who may know where the case is, but not what is in it. */
    Step withoutContent() {
        return new Step(state, icon, title, stateWord, time, "", "", post, limit);
    }
}
