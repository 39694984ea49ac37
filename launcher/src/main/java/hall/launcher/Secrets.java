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
import java.util.function.Supplier;

/** Random secrets of this data directory, made once and kept in {@code secrets.properties} (mode 600). */
final class Secrets {

    private static final int BYTES = 24;
    private static final int KEY_BYTES = 32;

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
        return get(name, () -> random(BYTES));
    }

    /** Keys for secrets in the database, the newest first; a person may put a new one before them. */
    String keys(String name) {
        return get(name, () -> "k1:" + random(KEY_BYTES));
    }

    private String get(String name, Supplier<String> maker) {
        String known = values.getProperty(name);
        if (known != null) {
            return known;
        }
        String made = maker.get();
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
        return random(BYTES);
    }

    private static String random(int length) {
        byte[] bytes = new byte[length];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
