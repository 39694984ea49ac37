package hall.integration.soap;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;

/**
 * Looks at an answer's bytes before any parser does: whole in time, at most 2 MiB, XML in true UTF-8, no DTD (which SOAP
 * forbids and a signature does not cover).
 */
final class AnswerGuard extends AbstractPhaseInterceptor<Message> {

    /** Request context key: {@link System#nanoTime()} after which nobody waits for the answer any more. */
    static final String DEADLINE = "hall.deadline";

    private static final int MOST_BYTES = 2 * 1024 * 1024;

    AnswerGuard() {
        super(Phase.RECEIVE);
    }

    @Override
    public void handleMessage(Message message) {
        InputStream in = message.getContent(InputStream.class);
        String type = String.valueOf(message.get(Message.CONTENT_TYPE));
        if (in == null) {
            throw new Fault(new IOException("empty answer"));
        }
        try {
            byte[] bytes = readInTime(in, deadline(message));
            requireDecentXml(bytes, type);
            message.setContent(InputStream.class, new ByteArrayInputStream(bytes));
            message.put(Message.ENCODING, StandardCharsets.UTF_8.name());
        } catch (IOException e) {
            throw new Fault(e);
        }
    }

    private static long deadline(Message message) {
        Object deadline = message.getExchange().getOutMessage().getContextualProperty(DEADLINE);
        return (Long) deadline;
    }

    /** A partner that stops in the middle is cut off by closing the stream from outside: a read has no time-out of its own. */
    private static byte[] readInTime(InputStream in, long deadline) throws IOException {
        long left = Math.max(1, deadline - System.nanoTime());
        CompletableFuture<Void> cut = CompletableFuture.runAsync(
                () -> close(in), CompletableFuture.delayedExecutor(left, TimeUnit.NANOSECONDS));
        try {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (System.nanoTime() - deadline >= 0) {
                throw new IOException("the answer did not end in time");
            }
            if (bytes.length > MOST_BYTES) {
                throw new IOException("an answer of more than " + MOST_BYTES + " bytes");
            }
            return bytes;
        } finally {
            cut.cancel(false);
            close(in);
        }
    }

    private static void close(InputStream in) {
        try {
            in.close();
        } catch (IOException alreadyGone) {
            // nothing more will be read from it
        }
    }

    private static void requireDecentXml(byte[] bytes, String type) throws IOException {
        if (bytes.length == 0) {
            throw new IOException("empty answer");
        }
        if (!type.contains("xml")) {
            throw new IOException("not XML but " + type.replaceAll("[^a-zA-Z/+; =-]", "?"));
        }
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new IOException("not UTF-8", e);
        }
        if (text.contains("<!DOCTYPE") || text.contains("<!ENTITY")) {
            throw new UntrustedAnswerException("an answer with a DTD");
        }
    }
}
