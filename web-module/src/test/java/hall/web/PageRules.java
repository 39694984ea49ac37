package hall.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What no page may have; each returns the pages that do. */
final class PageRules {

    /** The rules: words are escaped, no script stands in a page (the CSP forbids it), forms work without script. */
    static final Map<String, Pattern> FORBIDDEN = new TreeMap<>(Map.of(
            "unescaped text", Pattern.compile("escape\\s*=\\s*[\"']false"),
            "inline script", Pattern.compile("<script(?![^>]*\\ssrc=)[^>]*>"),
            "event handler", Pattern.compile("\\son[a-z]+\\s*=\\s*[\"']"),
            "inline style", Pattern.compile("\\sstyle\\s*=\\s*[\"']"),
            "needs script", Pattern.compile("<(h:commandLink|f:ajax|f:websocket|p:)")));

    private PageRules() {}

    static List<String> pagesWith(String rule, Path root) {
        Pattern forbidden = FORBIDDEN.get(rule);
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(f -> f.toString().endsWith(".xhtml"))
                    .filter(f -> forbidden.matcher(read(f)).find())
                    .map(Path::toString)
                    .sorted()
                    .toList();
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
}
