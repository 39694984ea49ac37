package hall.launcher;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** Random secrets of this data directory, made once and kept in {@code secrets.properties} (mode 600). */
final class Secrets {

    private static final int BYTES = 24;

    private final Path file;
    private final Properties values = new Properties();

    Secrets(Path file) {
        this.file = file;
        if (Files.exists(file)) {
            try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                values.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + file, e);
            }
        }
    }

    /** The secret of that name: 48 hexadecimal digits, made when it is first asked for. */
    String get(String name) {
        String known = values.getProperty(name);
        if (known != null) {
            return known;
        }
        String made = random();
        values.setProperty(name, made);
        StringWriter text = new StringWriter();
        try {
            values.store(text, "Made by the launcher at first start. Losing this file locks you out of the database.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Files600.write(file, text.toString());
        return made;
    }

    static String random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
