package hall.system;

import hall.shared.BankCardNumber;
import hall.shared.BusinessException;
import hall.shared.IdentityNumber;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Looks for what a log must not hold: identity numbers and cards (by their check digits, so that other long numbers pass),
 * phones, given secrets, and lines that a visitor made. Files are read byte by byte (ISO-8859-1): broken or foreign bytes in
 * a log must not hide the rest.
 */
final class LogScan {

    /** A visitor's attempt at a line of his own; it must never stand at a line's beginning. */
    static final String FORGED = "{\"level\":\"INFO\",\"message\":\"forged\"}";

    private static final Pattern IDENTITY = Pattern.compile("(?<![0-9A-Za-z])[1-9][0-9]{16}[0-9Xx](?![0-9A-Za-z])");
    /** Cards issued in this country begin with 62, the demo city's with 999999. */
    private static final Pattern CARD = Pattern.compile("(?<![0-9A-Za-z])(62|999999)[0-9]{10,17}(?![0-9A-Za-z])");

    private static final Pattern PHONE = Pattern.compile("(?<![0-9A-Za-z.-])1[3-9][0-9]{9}(?![0-9A-Za-z])");
    /** The start-up says the demo's password aloud, which exists nowhere else; see docs/operations.md. */
    private static final String DEMO_SAYS_SO = "\"loggerName\":\"hall.identity.service.DemoLoader\"";

    private final List<String> secrets;
    private final List<String> found = new ArrayList<>();

    LogScan(List<String> secrets) {
        if (secrets.stream().anyMatch(s -> s == null || s.length() < 8)) {
            throw new IllegalArgumentException("a secret that is too short to look for");
        }
        this.secrets = secrets.stream()
                .map(s -> new String(s.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1))
                .toList();
    }

    /** All logs below a data directory: whatever lies in a {@code log} directory or is called so; not the database's own files. */
    static List<Path> logsIn(Path data) throws IOException {
        try (Stream<Path> files = Files.walk(data)) {
            return files.filter(Files::isRegularFile)
                    .filter(f -> !f.startsWith(data.resolve("db")) && !f.startsWith(data.resolve("binlog")))
                    .filter(f -> f.getParent().getFileName().toString().equals("log")
                            || f.getFileName().toString().matches(".*\\.(log|out)(\\.[^/]*)?"))
                    .toList();
        }
    }

    /** What the logs hold and must not: one sentence each. */
    List<String> in(List<Path> logs) {
        logs.forEach(this::read);
        return List.copyOf(found);
    }

    private void read(Path log) {
        String all;
        try {
            all = Files.readString(log, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        boolean entries = log.getFileName().toString().startsWith("server.log");
        // What comes after the last line break is still being written.
        all.substring(0, all.lastIndexOf('\n') + 1).lines().forEach(line -> {
            Consumer<String> report = what -> found.add(log.getFileName() + ": " + what + ": " + line);
            look(line, report);
            if (line.stripLeading().startsWith(FORGED)) {
                report.accept("a line that a visitor made");
            }
            if (entries && !isEntry(line)) {
                report.accept("a line that is no entry");
            }
        });
    }

    private void look(String line, Consumer<String> report) {
        numbers(IDENTITY, line).filter(LogScan::isIdentity).forEach(n -> report.accept("an identity number"));
        numbers(CARD, line).filter(LogScan::isCard).forEach(n -> report.accept("a card"));
        numbers(PHONE, line).forEach(n -> report.accept("a phone"));
        for (String secret : secrets) {
            if (line.contains(secret) && !(line.contains(DEMO_SAYS_SO) && secret.equals(Visit.PASSWORD))) {
                report.accept("a secret");
            }
        }
    }

    private static Stream<String> numbers(Pattern pattern, String line) {
        return pattern.matcher(line).results().map(MatchResult::group);
    }

    private static boolean isIdentity(String number) {
        try {
            return IdentityNumber.parse(number).value().equalsIgnoreCase(number);
        } catch (BusinessException none) {
            return false;
        }
    }

    private static boolean isCard(String number) {
        try {
            return BankCardNumber.parse(number).value().equals(number);
        } catch (BusinessException none) {
            return false;
        }
    }

    private static boolean isEntry(String line) {
        try (JsonReader json = Json.createReader(new StringReader(line))) {
            return json.readObject().containsKey("timestamp");
        } catch (JsonException none) {
            return false;
        }
    }
}
