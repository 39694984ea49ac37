package hall.bench.city;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/** Tells the one who waits outside how far it is: lines in a file, with the seconds since the beginning. */
@ApplicationScoped
public class Progress {

    private static final double NANOS = 1e9;

    private final long begin = System.nanoTime();
    private Path file;

    void into(Path where) {
        file = where;
    }

    void say(String line) {
        String told = String.format(Locale.ROOT, "%7.1f s  %s%n", seconds(), line);
        try {
            Files.writeString(file, told, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    double seconds() {
        return (System.nanoTime() - begin) / NANOS;
    }
}
