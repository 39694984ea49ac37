package hall.system.breaking;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** Speaks ClamAV's {@code zINSTREAM} and says of every file what its script says. */
final class ScriptedClamd implements AutoCloseable {

    static final String CLEAN = "stream: OK";
    static final String INFECTED = "stream: Eicar-Signature FOUND";

    /** Takes the file and hangs up. */
    static final String SILENCE = "";

    /** Takes the file and neither answers nor hangs up, longer than anybody waits. */
    static final String HANG = "HANG";

    private final ServerSocket socket;
    private final AtomicInteger asked = new AtomicInteger();
    private volatile String answer = CLEAN;

    ScriptedClamd() {
        try {
            socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread thread = new Thread(this::serve, "scripted-clamd");
        thread.setDaemon(true);
        thread.start();
    }

    String address() {
        return "127.0.0.1:" + socket.getLocalPort();
    }

    void answer(String words) {
        answer = words;
    }

    /** How many files it was sent so far. */
    int asked() {
        return asked.get();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket line = socket.accept()) {
                DataInputStream in = new DataInputStream(line.getInputStream());
                in.readNBytes("zINSTREAM\0".length());
                for (int length = in.readInt(); length > 0; length = in.readInt()) {
                    in.readNBytes(length);
                }
                asked.incrementAndGet();
                String words = answer;
                if (words.equals(HANG)) {
                    // Until the hall hangs up.
                    line.getInputStream().read();
                } else if (!words.equals(SILENCE)) {
                    line.getOutputStream().write((words + "\0").getBytes(StandardCharsets.US_ASCII));
                }
            } catch (IOException gone) {
                // The test is over, or the hall was impatient.
                continue;
            }
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
