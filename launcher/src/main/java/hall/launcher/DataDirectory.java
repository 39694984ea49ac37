package hall.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** Everything that lasts between runs, in one directory, used by one hall at a time. */
final class DataDirectory implements AutoCloseable {

    private final Path root;
    private final FileChannel channel;
    private final FileLock lock;

    private DataDirectory(Path root, FileChannel channel, FileLock lock) {
        this.root = root;
        this.channel = channel;
        this.lock = lock;
    }

    /** Takes the directory for this process; a second taker is told so. */
    static DataDirectory take(Path root) {
        try {
            Files600.directory(root);
            FileChannel channel =
                    FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw new Problem("The data directory " + root + " is in use by another run of the hall."
                        + " Stop that run, or use another directory: HALL_DATA=/some/where ./hall run");
            }
            return new DataDirectory(root, channel, lock);
        } catch (IOException e) {
            throw new Problem(
                    "The data directory " + root + " cannot be written (" + e.getMessage()
                            + "). Choose another one: HALL_DATA=/some/where ./hall run",
                    e);
        }
    }

    /** The directory of a hall that runs, for reading its secrets; not ours to change. */
    static DataDirectory beside(Path root) {
        return new DataDirectory(root, null, null);
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /** Removes everything but the lock: the next start is a first start. */
    void empty() {
        try (var children = Files.list(root)) {
            List<Path> all = children.filter(
                            child -> !child.getFileName().toString().equals("lock"))
                    .toList();
            all.forEach(Files600::deleteTree);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot empty " + root, e);
        }
    }

    Path root() {
        return root;
    }

    Path sub(String name) {
        return Files600.directory(root.resolve(name));
    }

    Secrets secrets() {
        return new Secrets(root.resolve("secrets.properties"));
    }

    @Override
    public void close() {
        if (lock == null) {
            return;
        }
        try {
            lock.release();
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
