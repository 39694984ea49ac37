package hall.integration.clamd;

import hall.material.domain.VirusScanner;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.SocketTimeoutException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * ClamAV's daemon, by its own protocol (clamd(8), {@code zINSTREAM}): chunks with their length before them, an empty one as the end,
 * then one line of answer. Where it is says {@code HALL_CLAMD}: {@code host:port}, or the path of a Unix socket.
 */
@ApplicationScoped
// up to 15 seconds must not keep a database transaction open
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class ClamdVirusScanner implements VirusScanner {

    private static final Logger LOG = Logger.getLogger(ClamdVirusScanner.class.getName());

    /** For everything together; less than the outbox's lease. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST_ANSWER = 1024;
    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);

    private final String where;
    private final Duration patience;

    public ClamdVirusScanner() {
        this(System.getenv().getOrDefault("HALL_CLAMD", ""), PATIENCE);
    }

    ClamdVirusScanner(String where, Duration patience) {
        this.where = where.strip();
        this.patience = patience;
    }

    @Override
    public boolean isConfigured() {
        return !where.isEmpty();
    }

    @Override
    public Verdict scan(InputStream content) {
        if (!isConfigured()) {
            return Verdict.NO_ANSWER;
        }
        try (Line line = new Line(address(), patience)) {
            line.write(ByteBuffer.wrap(COMMAND));
            byte[] chunk = new byte[CHUNK];
            for (int n = content.readNBytes(chunk, 0, CHUNK); n > 0; n = content.readNBytes(chunk, 0, CHUNK)) {
                line.write(ByteBuffer.allocate(Integer.BYTES + n)
                        .putInt(n)
                        .put(chunk, 0, n)
                        .flip());
            }
            line.write(ByteBuffer.allocate(Integer.BYTES).putInt(0).flip());
            return verdict(line.readLine());
        } catch (IOException e) {
            LOG.log(Level.WARNING, "virus scanner: no answer: {0}", e.toString());
            return Verdict.NO_ANSWER;
        }
    }

    /** {@code stream: OK}, {@code stream: <signature> FOUND}; anything else, such as a size limit, is no verdict. */
    private static Verdict verdict(String answer) {
        if (answer.equals("stream: OK")) {
            return Verdict.CLEAN;
        }
        if (answer.startsWith("stream: ") && answer.endsWith(" FOUND")) {
            return Verdict.INFECTED;
        }
        LOG.log(Level.WARNING, "virus scanner: said {0}", answer.replaceAll("\\p{Cntrl}", " "));
        return Verdict.NO_ANSWER;
    }

    private SocketAddress address() throws IOException {
        if (where.startsWith("/")) {
            return UnixDomainSocketAddress.of(where);
        }
        int colon = where.lastIndexOf(':');
        try {
            return new InetSocketAddress(
                    where.substring(0, Math.max(0, colon)), Integer.parseInt(where.substring(colon + 1)));
        } catch (IllegalArgumentException unreadable) {
            throw new IOException("HALL_CLAMD is neither host:port nor the path of a socket: " + where, unreadable);
        }
    }

    /** A connection whose every step ends at one deadline: a scanner that takes a byte a minute is silent, too. */
    private static final class Line implements AutoCloseable {

        private final SocketChannel channel;
        private final Selector selector;
        private final long end;

        Line(SocketAddress address, Duration patience) throws IOException {
            end = System.nanoTime() + patience.toNanos();
            selector = Selector.open();
            channel = address instanceof UnixDomainSocketAddress
                    ? SocketChannel.open(StandardProtocolFamily.UNIX)
                    : SocketChannel.open();
            try {
                channel.configureBlocking(false);
                SelectionKey key = channel.register(selector, 0);
                if (!channel.connect(address)) {
                    do {
                        await(key, SelectionKey.OP_CONNECT);
                    } while (!channel.finishConnect());
                }
            } catch (IOException | RuntimeException e) {
                close();
                throw e instanceof IOException io ? io : new IOException(e);
            }
        }

        void write(ByteBuffer bytes) throws IOException {
            while (bytes.hasRemaining()) {
                if (channel.write(bytes) == 0) {
                    await(channel.keyFor(selector), SelectionKey.OP_WRITE);
                }
            }
        }

        /** Up to the closing zero byte. */
        String readLine() throws IOException {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            ByteBuffer bytes = ByteBuffer.allocate(LONGEST_ANSWER);
            while (line.size() < LONGEST_ANSWER) {
                bytes.clear();
                int n = channel.read(bytes);
                if (n < 0) {
                    throw new IOException("hung up");
                }
                for (int i = 0; i < n; i++) {
                    if (bytes.get(i) == 0) {
                        return line.toString(StandardCharsets.UTF_8);
                    }
                    line.write(bytes.get(i));
                }
                if (n == 0) {
                    await(channel.keyFor(selector), SelectionKey.OP_READ);
                }
            }
            throw new IOException("answer without an end");
        }

        private void await(SelectionKey key, int operation) throws IOException {
            long left = (end - System.nanoTime()) / 1_000_000;
            key.interestOps(operation);
            if (left <= 0 || selector.select(left) == 0) {
                throw new SocketTimeoutException("nothing in time");
            }
            selector.selectedKeys().clear();
        }

        @Override
        public void close() throws IOException {
            channel.close();
            selector.close();
        }
    }
}
