package hall.web.faces.citizen;

/**
 * One step on the way through a form.
 *
 * @param state {@code done}, {@code now}, {@code open} or {@code locked}; its words stand under {@code form.step.<state>}
 * @param address where it is filled in, empty where it cannot be reached yet
 */
public record FormStep(String title, String address, String state, String tone, String icon) {

    static FormStep of(String title, String address, boolean now, boolean done, boolean reachable) {
        if (now) {
            return new FormStep(title, "", "now", "info", "clock");
        }
        if (done) {
            return new FormStep(title, address, "done", "ok", "ok");
        }
        return reachable
                ? new FormStep(title, address, "open", "hold", "pause")
                : new FormStep(title, "", "locked", "hold", "lock");
    }
}
