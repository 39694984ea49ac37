package hall.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The rules that byte code no longer shows: each returns what it found wrong. */
final class SourceRules {

    private static final Pattern QUERY = Pattern.compile("create(?:Native)?Query\\s*\\(");

    /** Where a statement begins: text of a query language, whoever it is handed to. */
    private static final Pattern STATEMENT = Pattern.compile(
            "(?i)(?<!\")\"(?=select |insert (?:ignore )?into |update \\w+ \\w* ?set |delete from |call |grant |(?:create|alter|drop) (?:table|user|database) )");

    private static final Pattern LITERALS = Pattern.compile(
            "(?s)(?:\"\"\".*?\"\"\"|\"(?:[^\"\\\\]|\\\\.)*\"|(?:[A-Z]\\w*\\.)?[A-Z][A-Z0-9_]+|\\s|\\+)*");
    private static final Pattern SQL_CLOCK =
            Pattern.compile("(?i)\\b(now|sysdate|curdate|current_timestamp|current_date|current_time)\\b\\s*\\(?\\)?");

    private SourceRules() {}

    /** Queries are constant text; values are bound, never concatenated. */
    static List<String> concatenatedQueries(Path root) {
        List<String> found = new ArrayList<>();
        each(root, ".java", (file, text) -> {
            for (Matcher m = QUERY.matcher(text); m.find(); ) {
                String argument = firstArgument(text, m.end());
                if (!LITERALS.matcher(argument).matches()) {
                    found.add(file + ": " + argument.strip());
                }
            }
        });
        return found;
    }

    /** The same for statements that are handed to JDBC or kept in a constant; a class in {@code known} was looked at. */
    static List<String> concatenatedStatements(Path root, Set<String> known) {
        List<String> found = new ArrayList<>();
        each(root, ".java", (file, text) -> {
            boolean lookedAt = known.contains(file.getFileName().toString().replace(".java", ""));
            for (Matcher m = STATEMENT.matcher(text); !lookedAt && m.find(); ) {
                String statement = firstArgument(text, m.start());
                if (!LITERALS.matcher(statement).matches()) {
                    found.add(file + ": " + statement.strip());
                }
            }
        });
        return found;
    }

    /** Nobody writes EclipseLink into the domain. */
    static List<String> eclipseLinkInDomain(Path root) {
        List<String> found = new ArrayList<>();
        each(root, ".java", (file, text) -> {
            if (file.toString().contains("/domain/") && text.contains("org.eclipse.persistence")) {
                found.add(file.toString());
            }
        });
        return found;
    }

    /** SQL never asks the database for the time. */
    static List<String> clocksInSql(Path root) {
        List<String> found = new ArrayList<>();
        each(root, ".sql", (file, text) -> {
            Matcher m = SQL_CLOCK.matcher(text.replaceAll("--[^\\n]*", ""));
            if (m.find()) {
                found.add(file + ": " + m.group());
            }
        });
        return found;
    }

    private interface Check {
        void of(Path file, String text);
    }

    private static void each(Path root, String ending, Check check) {
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(f -> f.toString().endsWith(ending)).sorted().forEach(f -> check.of(f, read(f)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // Up to the comma, the semicolon or the closing parenthesis on the outer level, outside of text.
    private static String firstArgument(String text, int start) {
        int depth = 0;
        int i = start;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (text.startsWith("\"\"\"", i)) {
                i = text.indexOf("\"\"\"", i + 3) + 2;
            } else if (c == '"') {
                i++;
                while (text.charAt(i) != '"') {
                    i += text.charAt(i) == '\\' ? 2 : 1;
                }
            } else if (c == '(') {
                depth++;
            } else if (c == ')' && depth-- == 0 || (c == ',' || c == ';') && depth == 0) {
                break;
            }
            i++;
        }
        return text.substring(start, i);
    }
}
