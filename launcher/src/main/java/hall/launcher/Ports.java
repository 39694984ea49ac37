package hall.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/**
 * Every port the hall listens on, all on the loopback address; the offset shifts them together.
 *
 * @param offset {@code HALL_PORT_OFFSET}, 0 by default
 */
public record Ports(int offset) {

    private static final int HIGHEST_BASE = 13306;

    public Ports {
        if (offset < 0 || HIGHEST_BASE + offset > 65535) {
            throw new Problem("HALL_PORT_OFFSET=" + offset + " is outside 0 to " + (65535 - HIGHEST_BASE)
                    + ": the ports would not exist. Choose a smaller number, such as 100.");
        }
    }

    /** The hall's own pages and services. */
    public int http() {
        return 8080 + offset;
    }

    /** The stand-in city: data centre, bank, SMS gateway and control page. */
    public int sandbox() {
        return 8090 + offset;
    }

    /** WildFly's management interface. */
    public int management() {
        return 9990 + offset;
    }

    /** The embedded database. */
    public int database() {
        return HIGHEST_BASE + offset;
    }

    /** Says which of the needed ports somebody else holds, before anything is started. */
    public void checkFree(boolean embeddedDatabase) {
        checkFree(http(), "the hall's pages");
        checkFree(sandbox(), "the stand-in city");
        checkFree(management(), "the server's management");
        if (embeddedDatabase) {
            checkFree(database(), "the database");
        }
    }

    private void checkFree(int port, String purpose) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            throw new Problem(
                    "Port " + port + " (" + purpose
                            + ") is taken by another program. Stop that program, or shift all ports:"
                            + " HALL_PORT_OFFSET=" + (offset + 100) + " ./hall run",
                    e);
        }
    }
}
