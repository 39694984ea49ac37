package hall.integration.clamd;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A clamd that speaks {@code zINSTREAM} and knows one virus: the EICAR test text. Behaves as its script says. */
final class FakeClamd implements AutoCloseable {

    /** What it does with a connection. */
    enum Script {
        ANSWER,
        HANG,
        HANG_UP,
        TOO_LARGE
    }

    /** The test text, put together so that no scanner of the machine finds it here. */
    static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-" + "STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private final ServerSocket socket;
    private final Script script;
    private volatile long received;

    FakeClamd(Script script) {
        this.script = script;
        try {
            socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread thread = new Thread(this::serve, "fake-clamd");
        thread.setDaemon(true);
        thread.start();
    }

    String where() {
        return "127.0.0.1:" + socket.getLocalPort();
    }

    /** Bytes of content seen so far. */
    long received() {
        return received;
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket line = socket.accept()) {
                answer(line);
            } catch (IOException | InterruptedException e) {
                // The test closed it, or the client went away.
                continue;
            }
        }
    }

    private void answer(Socket line) throws IOException, InterruptedException {
        DataInputStream in = new DataInputStream(line.getInputStream());
        byte[] command = in.readNBytes(10);
        if (!new String(command, StandardCharsets.US_ASCII).equals("zINSTREAM\0")) {
            line.getOutputStream().write("UNKNOWN COMMAND\0".getBytes(StandardCharsets.US_ASCII));
            return;
        }
        StringBuilder text = new StringBuilder();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            received += length;
            text.append(new String(in.readNBytes(length), StandardCharsets.ISO_8859_1));
        }
        switch (script) {
            case HANG -> Thread.sleep(30_000);
            case HANG_UP -> line.close();
            case TOO_LARGE -> say(line, "INSTREAM size limit exceeded. ERROR");
            default -> say(line, text.indexOf(EICAR) >= 0 ? "stream: Eicar-Signature FOUND" : "stream: OK");
        }
    }

    private static void say(Socket line, String words) throws IOException {
        line.getOutputStream().write((words + "\0").getBytes(StandardCharsets.US_ASCII));
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
