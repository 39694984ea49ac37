package hall.material.service;

import hall.shared.BusinessException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/**
 * An upload on its way in. It lies in a file that has no name from the beginning, so that many slow uploads cost no memory and
 * nothing is left on the disk, whatever ends this server.
 */
final class Spool implements AutoCloseable {

    /** Longest content, in bytes: 10 MB as people count it. */
    static final int LONGEST = 10 * 1024 * 1024;

    private static final int MEGABYTE = 1024 * 1024;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final FileChannel file;

    private Spool(FileChannel file) {
        this.file = file;
    }

    /**
     * Reads the content to its end, or up to the first byte too many.
     *
     * @param declared length the sender declared, negative when it did not; more than is allowed is refused unread
     * @throws BusinessException {@code MATERIAL-001} more than 10 MB (argument: megabytes); {@code MATERIAL-002} empty; {@code
     *     MATERIAL-013} broken off, or slower than five minutes; {@code MATERIAL-014} no room here
     */
    static Spool of(InputStream content, long declared) {
        refuseLonger(declared);
        Spool spool = new Spool(unnamed());
        try {
            spool.fill(content);
            return spool;
        } catch (BusinessException refused) {
            spool.close();
            throw refused;
        }
    }

    private static FileChannel unnamed() {
        try {
            Path name = Files.createTempFile("material", "");
            // On Unix the name goes as soon as the file is open.
            return FileChannel.open(
                    name, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException noRoom) {
            throw noRoom(noRoom);
        }
    }

    private void fill(InputStream content) {
        long start = System.nanoTime();
        byte[] buffer = new byte[64 * 1024];
        long length = 0;
        for (int read = read(content, buffer); read >= 0; read = read(content, buffer)) {
            length += read;
            refuseLonger(length);
            if (System.nanoTime() - start > PATIENCE.toNanos()) {
                throw new BusinessException("MATERIAL-013");
            }
            write(buffer, read);
        }
        if (length == 0) {
            throw new BusinessException("MATERIAL-002");
        }
    }

    private static int read(InputStream content, byte[] buffer) {
        try {
            return content.read(buffer);
        } catch (IOException brokenOff) {
            BusinessException refusal = new BusinessException("MATERIAL-013");
            refusal.initCause(brokenOff);
            throw refusal;
        }
    }

    private void write(byte[] buffer, int length) {
        try {
            ByteBuffer rest = ByteBuffer.wrap(buffer, 0, length);
            while (rest.hasRemaining()) {
                file.write(rest);
            }
        } catch (IOException noRoom) {
            throw noRoom(noRoom);
        }
    }

    private static void refuseLonger(long length) {
        if (length > LONGEST) {
            throw new BusinessException("MATERIAL-001", LONGEST / MEGABYTE);
        }
    }

    private static BusinessException noRoom(IOException cause) {
        BusinessException refusal = new BusinessException("MATERIAL-014");
        refusal.initCause(cause);
        return refusal;
    }

    /** The whole content; only for as long as it is looked at. */
    byte[] bytes() {
        try {
            ByteBuffer all = ByteBuffer.allocate((int) file.size());
            while (all.hasRemaining()) {
                if (file.read(all, all.position()) < 0) {
                    throw new IOException("shorter than it was");
                }
            }
            return all.array();
        } catch (IOException unreadable) {
            throw noRoom(unreadable);
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
