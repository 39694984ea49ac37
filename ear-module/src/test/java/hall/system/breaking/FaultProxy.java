package hall.system.breaking;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

/**
 * Stands between the hall and its database, in clear: holds answers back, or cuts the line at the COMMIT of a transaction that
 * wrote something, before the database hears it or after it has done it.
 */
final class FaultProxy implements AutoCloseable {

    /** When the line is cut. */
    enum Cut {
        /** The COMMIT never arrives: the database rolls back. */
        BEFORE,
        /** The database has committed; its answer never arrives. */
        AFTER
    }

    private record Plan(List<String> written, Cut cut) {}

    /** {@code COM_QUERY commit} as Connector/J sends it: length 7, sequence 0, command 3. */
    private static final String COMMIT = "\u0007\u0000\u0000\u0000\u0003commit";

    private static final String ROLLBACK = "\u0009\u0000\u0000\u0000\u0003rollback";
    private static final int BUFFER = 64 * 1024;

    private final ServerSocket door;
    private final int database;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicReference<Plan> plan = new AtomicReference<>();
    private volatile long delayNanos;

    FaultProxy(int port, int database) throws IOException {
        this.door = new ServerSocket(port, 100, InetAddress.getLoopbackAddress());
        this.database = database;
        start("fault-proxy", this::accept);
    }

    /** Holds back each answer of the database. */
    void delay(Duration each) {
        delayNanos = each.toNanos();
    }

    /** Cuts one line: the next that commits a transaction with all these texts in it, in lower case, {@code &} between them. */
    void cutNext(String written, Cut cut) {
        plan.set(new Plan(List.of(written.split("&")), cut));
    }

    /** Whether the planned cut was made. */
    boolean hasCut() {
        return plan.get() == null;
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket hall = door.accept();
                Socket server = new Socket(InetAddress.getLoopbackAddress(), database);
                hall.setTcpNoDelay(true);
                server.setTcpNoDelay(true);
                open.add(hall);
                open.add(server);
                Line line = new Line(hall, server);
                start("fault-proxy-out", line::questions);
                start("fault-proxy-in", line::answers);
            } catch (IOException e) {
                // Closed, or the database is away: the hall sees its connection end.
            }
        }
    }

    private static void start(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        quietly(door);
        open.forEach(FaultProxy::quietly);
    }

    private static void quietly(AutoCloseable socket) {
        try {
            socket.close();
        } catch (Exception e) {
            // It was to be gone, and is.
        }
    }

    /** One connection of the hall's pool. */
    private final class Line {

        private final Socket hall;
        private final Socket server;
        private final StringBuilder transaction = new StringBuilder();
        private volatile boolean swallowAnswer;

        Line(Socket hall, Socket server) {
            this.hall = hall;
            this.server = server;
        }

        void questions() {
            pump(hall, server, bytes -> {
                String said = new String(bytes, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
                if (said.equals(COMMIT)) {
                    boolean forward = atCommit();
                    transaction.setLength(0);
                    return forward;
                }
                if (said.equals(ROLLBACK)) {
                    transaction.setLength(0);
                } else {
                    transaction.append(said);
                }
                return true;
            });
        }

        /** Whether the COMMIT may go on to the database. */
        private boolean atCommit() {
            Plan now = plan.get();
            if (now == null
                    || !now.written().stream().allMatch(text -> transaction.indexOf(text) >= 0)
                    || !plan.compareAndSet(now, null)) {
                return true;
            }
            if (now.cut() == Cut.BEFORE) {
                end();
                return false;
            }
            swallowAnswer = true;
            return true;
        }

        void answers() {
            pump(server, hall, bytes -> {
                if (swallowAnswer) {
                    end();
                    return false;
                }
                LockSupport.parkNanos(delayNanos);
                return true;
            });
        }

        private void end() {
            quietly(hall);
            quietly(server);
            open.remove(hall);
            open.remove(server);
        }

        private void pump(Socket from, Socket to, Predicate<byte[]> look) {
            byte[] buffer = new byte[BUFFER];
            try {
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream();
                for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                    byte[] bytes = Arrays.copyOf(buffer, n);
                    if (look.test(bytes)) {
                        out.write(bytes);
                        out.flush();
                    }
                }
            } catch (IOException | UncheckedIOException e) {
                // One side is gone: so is the other, below.
            } finally {
                end();
            }
        }
    }
}
