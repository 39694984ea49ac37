package hall.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * C-10: a scanner of our own for SQL in addresses. Whatever a row of {@code addresses.txt} names or searches is tried with what a scanner
 * tries: a condition that is true beside the same that is false must give the same page, nothing sleeps, nothing fails, no word of
 * the database comes back.
 */
@SystemTest
class InjectionIT {

    /** A value in a query, or a name in a path. */
    private static final Pattern NAMED =
            Pattern.compile("(?<=[?&]\\w{1,20}=)[^&]+|(?<=/)(?:\\{\\w+}|[A-Z]{2}[0-9]{2}|[0-9]+)(?=/|$)");

    private static final Duration SLEEP = Duration.ofSeconds(3);

    /** Put behind a value that is there: two that differ only in being true. */
    private static final List<List<String>> TRUE_AND_FALSE = List.of(
            List.of("' and '1'='1", "' and '1'='2"),
            List.of(" and 1=1", " and 1=2"),
            List.of("') or ('1'='1", "') or ('1'='2"),
            List.of("%' or 'a' like 'a", "%' or 'a' like 'b"));

    private static final List<String> HARMFUL =
            List.of("\"'", "' or sleep(3)-- ", " or sleep(3)", "') union select null,null-- ", "𠀀\\'");

    private static final List<String> INSIDES = List.of(
            "SQL", "syntax error", "MariaDB", "JDBC", "JPQL", "EclipseLink", "Exception", "hall.casefile", "at hall.");

    /** Who may open it, the address up to the value, a value that is there, and what comes behind. */
    private record Door(Visit who, String before, String value, String behind) {}

    private static Addresses addresses;

    @BeforeAll
    static void lay() {
        addresses = new Addresses();
    }

    @AfterAll
    static void takeBack() {
        Addresses.takeBack();
    }

    @Test
    void c10FindsNothing() {
        String number = addresses.filled("{case}");
        String before = Books.value("SELECT CONCAT(status, version) FROM case_file WHERE case_number = ?", number);
        List<Door> doors =
                Addresses.rows().stream().flatMap(InjectionIT::doors).distinct().toList();
        assertThat(Addresses.rows().stream()
                        .filter(row ->
                                row.method().equals("GET") && row.address().matches(".*[?{].*"))
                        .filter(row -> doors(row).findAny().isEmpty()))
                .isEmpty();
        List<String> found = new CopyOnWriteArrayList<>();
        doors.parallelStream().forEach(door -> {
            TRUE_AND_FALSE.forEach(pair -> differs(door, pair, found));
            HARMFUL.forEach(text -> ask(door, text, found));
        });
        assertThat(found).isEmpty();
        assertThat(Books.value("SELECT CONCAT(status, version) FROM case_file WHERE case_number = ?", number))
                .isEqualTo(before);
    }

    /** Whatever a row names or asks for is tried: each parameter, and each thing in its path. */
    private static Stream<Door> doors(Addresses.Row row) {
        if (!row.method().equals("GET")) {
            return Stream.empty();
        }
        Visit who = addresses.visit(reader(row));
        return NAMED.matcher(row.address())
                .results()
                .map(m -> new Door(
                        who,
                        addresses.filled(row.address().substring(0, m.start())),
                        addresses.filled(m.group()),
                        addresses.filled(row.address().substring(m.end()))));
    }

    /** A column that sees the page; without one, whoever is not sent away. Signed in, for strangers may ask only so often. */
    private static String reader(Addresses.Row row) {
        for (Predicate<String> wanted : List.<Predicate<String>>of(
                cell -> cell.startsWith("200"), cell -> !cell.equals(Addresses.SIGN_IN) && !cell.equals("403"))) {
            for (int i = 1; i < row.expected().size(); i++) {
                if (wanted.test(row.expected().get(i))) {
                    return Addresses.columns().get(i);
                }
            }
        }
        throw new AssertionError("nobody may open " + row);
    }

    /** Where a search is sent as a form. */
    @Test
    void c10FindsNothingInSearchesThatAreSent() {
        Visit owner = addresses.visit("owner");
        Map<String, String> form = Visit.form(owner.get("/progress.xhtml").body(), "ask");
        String number = addresses.filled("{case}");
        List<String> found = new ArrayList<>();
        for (String text : HARMFUL) {
            form.putAll(Map.of("no", number + text, "code", text, "find", ""));
            long begin = System.nanoTime();
            look(owner.post("/progress.xhtml", form), "POST /progress.xhtml " + text, begin, found);
        }
        assertThat(found).isEmpty();
    }

    private static void differs(Door door, List<String> pair, List<String> found) {
        if (different(door, pair, found) && different(door, pair, found)) {
            found.add(door.before + door.value + pair + door.behind + ": not the same page");
        }
    }

    private static boolean different(Door door, List<String> pair, List<String> found) {
        HttpResponse<String> yes = ask(door, pair.get(0), found);
        HttpResponse<String> no = ask(door, pair.get(1), found);
        return yes.statusCode() != no.statusCode() || shape(yes) != shape(no);
    }

    /**
     * How long the page's own part is: what was typed is of the same length in both, and may be said again. The state of a form is
     * drawn by lot and not always as long.
     */
    private static int shape(HttpResponse<String> answer) {
        String body = answer.body().replaceAll("(name=\"jakarta\\.faces\\.ViewState\"[^>]*value=\")[^\"]*", "$1");
        int main = body.indexOf("<main");
        return main < 0 ? 0 : body.indexOf("</main>", main) - main;
    }

    private static HttpResponse<String> ask(Door door, String text, List<String> found) {
        String typed =
                URLEncoder.encode(door.value + text, StandardCharsets.UTF_8).replace("+", "%20");
        long begin = System.nanoTime();
        HttpResponse<String> answer = door.who.get(door.before + typed + door.behind);
        look(answer, door.before + door.value + text + door.behind, begin, found);
        return answer;
    }

    private static void look(HttpResponse<String> answer, String what, long begin, List<String> found) {
        Duration took = Duration.ofNanos(System.nanoTime() - begin);
        if (answer.statusCode() >= 500 || took.compareTo(SLEEP) >= 0) {
            found.add(what + ": " + answer.statusCode() + " after " + took);
        }
        INSIDES.stream().filter(answer.body()::contains).forEach(word -> found.add(what + ": says " + word));
    }
}
