package hall.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where the hall that uses a data directory runs, for tools started beside it: its port offset, in {@code run/offset}. */
final class RunningHall {

    private RunningHall() {}

    static void write(DataDirectory data, HallOptions options) {
        data.sub("run");
        Files600.write(file(data.root()), Integer.toString(options.ports().offset()));
    }

    static void forget(DataDirectory data) {
        try {
            Files.deleteIfExists(file(data.root()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Optional<Ports> ports(Path root) {
        try {
            return Files.exists(file(root))
                    ? Optional.of(new Ports(
                            Integer.parseInt(Files.readString(file(root)).strip())))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path file(Path root) {
        return root.resolve("run").resolve("offset");
    }
}
