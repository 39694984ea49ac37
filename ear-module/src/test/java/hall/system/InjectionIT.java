package hall.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * C-10: a scanner of our own for SQL in addresses. Each parameter that names or searches something is tried with what a scanner
 * tries: a condition that is true beside the same that is false must give the same page, nothing sleeps, nothing fails, no word of
 * the database comes back.
 */
@SystemTest
class InjectionIT {

    private static final Cast OWNER = Cast.CHEN;
    private static final Duration SLEEP = Duration.ofSeconds(3);

    /** Put behind a value that is there: two that differ only in being true. */
    private static final List<List<String>> TRUE_AND_FALSE = List.of(
            List.of("' or '1'='1", "' or '1'='2"),
            List.of("' and '1'='1", "' and '1'='2"),
            List.of("\" or \"1\"=\"1", "\" or \"1\"=\"2"),
            List.of(" or 1=1-- ", " or 1=2-- "),
            List.of(" and 1=1", " and 1=2"),
            List.of("') or ('1'='1", "') or ('1'='2"),
            List.of("%' or 'a' like 'a", "%' or 'a' like 'b"));

    private static final List<String> HARMFUL = List.of(
            "'",
            "\"",
            "\\",
            "' or sleep(3)-- ",
            " or sleep(3)",
            "'||sleep(3)||'",
            "';select sleep(3)-- ",
            "') union select null,null-- ",
            "' procedure analyse()-- ",
            "/**/or/**/1=1",
            "𠀀'",
            "%",
            "_");

    private static final List<String> INSIDES = List.of(
            "SQL", "syntax error", "MariaDB", "JDBC", "JPQL", "EclipseLink", "Exception", "hall.casefile", "at hall.");

    /** Who may open it, the address up to the value, and a value that is there. */
    private record Door(Supplier<Visit> who, String address, String value) {}

    @AfterEach
    void takeBack() {
        new Application(OWNER).retractAll(OWNER);
    }

    @Test
    void c10FindsNothing() {
        Application application = new Application(OWNER);
        application.retractAll(OWNER);
        String number = application.lodge();
        DeskCases.waitsForPeople(number);
        String before = Books.value("SELECT CONCAT(status, version) FROM case_file WHERE case_number = ?", number);
        List<String> found = new ArrayList<>();
        for (Door door : doors(application.visit(), number)) {
            Visit visit = door.who.get();
            TRUE_AND_FALSE.forEach(pair -> differs(visit, door, pair, found));
            HARMFUL.forEach(text -> ask(visit, door, text, found));
        }
        assertThat(found).isEmpty();
        assertThat(Books.value("SELECT CONCAT(status, version) FROM case_file WHERE case_number = ?", number))
                .isEqualTo(before);
    }

    private static List<Door> doors(Visit owner, String number) {
        Visit stranger = new Visit();
        Visit officer = Visit.ofOfficer("accept1");
        Visit supervisor = Visit.ofOfficer("supervisor1");
        Visit admin = Visit.ofOfficer("admin1");
        return List.of(
                new Door(() -> stranger, "/items/index.xhtml?q=", "提取"),
                new Door(() -> stranger, "/items/item.xhtml?code=", "TQ04"),
                new Door(() -> stranger, "/items/for-me.xhtml?code=", "TQ01"),
                new Door(() -> stranger, "/law.xhtml?law=", "housing-provident-fund-regulation-2019"),
                new Door(() -> stranger, "/api/v1/items/", "TQ04"),
                new Door(() -> owner, "/progress.xhtml?no=", number),
                new Door(() -> owner, "/citizen/case.xhtml?no=", number),
                new Door(() -> owner, "/citizen/receipt.xhtml?no=", number),
                new Door(() -> owner, "/citizen/letter.xhtml?no=", number),
                new Door(() -> owner, "/citizen/amend.xhtml?no=", number),
                new Door(() -> owner, "/citizen/apply.xhtml?item=", "TQ04"),
                new Door(() -> owner, "/citizen/form.xhtml?group=contract&item=", "TQ01"),
                new Door(() -> owner, "/citizen/form.xhtml?item=TQ01&group=", "contract"),
                new Door(() -> owner, "/citizen/card-removal.xhtml?card=", "1"),
                new Door(() -> owner, "/citizen/cases.xhtml?before=", "1"),
                new Door(() -> owner, "/citizen/access-log.xhtml?before=", "1"),
                new Door(() -> owner, "/api/v1/cases/", number),
                new Door(() -> owner, "/api/v1/drafts/", "TQ01"),
                new Door(() -> owner, "/materials/", "1"),
                new Door(() -> officer, "/office/tasks.xhtml?q=", "示例"),
                new Door(() -> officer, "/office/tasks.xhtml?view=", "open"),
                new Door(() -> officer, "/office/tasks.xhtml?item=", "TQ04"),
                new Door(() -> officer, "/office/tasks.xhtml?stage=", "accept"),
                new Door(() -> officer, "/office/tasks.xhtml?sort=", "due"),
                new Door(() -> officer, "/office/tasks.xhtml?after=1&due=", "2026-11-24"),
                new Door(() -> officer, "/office/tasks.xhtml?due=2026-11-24&after=", "1"),
                new Door(() -> officer, "/office/case.xhtml?no=", number),
                new Door(() -> officer, "/office/my-cards.xhtml?before=", "1"),
                new Door(() -> supervisor, "/office/supervise-cases.xhtml?view=", "OPEN"),
                new Door(() -> supervisor, "/office/supervise-cases.xhtml?view=OPEN&branch=", "999902"),
                new Door(() -> supervisor, "/office/supervise-cases.xhtml?view=OPEN&stage=", "ACCEPT"),
                new Door(() -> supervisor, "/office/supervise-cases.xhtml?view=OPEN&state=", "FINE"),
                new Door(() -> supervisor, "/office/supervise-cases.xhtml?view=OPEN&due=2026-11-24&after=", "1"),
                new Door(() -> supervisor, "/office/trace.xhtml?no=", number),
                new Door(() -> admin, "/office/officers.xhtml?name=", "accept3"));
    }

    private static void differs(Visit visit, Door door, List<String> pair, List<String> found) {
        HttpResponse<String> yes = ask(visit, door, pair.get(0), found);
        HttpResponse<String> no = ask(visit, door, pair.get(1), found);
        if (yes.statusCode() != no.statusCode() || shape(yes) != shape(no)) {
            found.add(door.address + door.value + pair + ": " + yes.statusCode() + "/" + shape(yes) + ", "
                    + no.statusCode() + "/" + shape(no));
        }
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

    private static HttpResponse<String> ask(Visit visit, Door door, String text, List<String> found) {
        String typed =
                URLEncoder.encode(door.value + text, StandardCharsets.UTF_8).replace("+", "%20");
        long begin = System.nanoTime();
        HttpResponse<String> answer = visit.get(door.address + typed);
        Duration took = Duration.ofNanos(System.nanoTime() - begin);
        String what = door.address + door.value + text;
        if (answer.statusCode() >= 500 || took.compareTo(SLEEP) >= 0) {
            found.add(what + ": " + answer.statusCode() + " after " + took);
        }
        INSIDES.stream().filter(answer.body()::contains).forEach(word -> found.add(what + ": says " + word));
        return answer;
    }
}
