package hall.system.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The statements of each use case are what docs/performance.md says, however many cases there are. */
@ExtendWith(ArquillianExtension.class)
class StatementCountIT {

    /** Catalogue, calendar and parameters may each look at their version once a second, the books at the last closed day: once in any use case. */
    private static final long LOOKS = 4;

    /** The least of these counts: a look is rare on a machine that is not busy. */
    private static final int TRIES = 3;

    /** Lines of a list that are posted at once. */
    private static final int BLOCK = 1000;

    private static final Pattern WRITTEN = Pattern.compile("^\\| ([a-z ]+) \\| (\\d+) \\|", Pattern.MULTILINE);

    @EJB
    private UseCaseProbe useCases;

    @EJB
    private DeskUseCaseProbe desk;

    @EJB
    private ListUseCaseProbe lists;

    @Test
    void areAsManyAsAreWrittenDown() throws Exception {
        assertAsWritten(least(10));
    }

    @Test
    void doNotGrowWithTheNumberOfCases() throws Exception {
        assertAsWritten(least(1000));
    }

    private static void assertAsWritten(Map<String, Long> counted) throws IOException {
        Map<String, Long> written = written();
        assertThat(counted.keySet()).as(counted.toString()).isEqualTo(written.keySet());
        Map<String, String> others = new LinkedHashMap<>();
        counted.forEach((useCase, count) -> {
            long expected = written.get(useCase);
            if (count < expected || count > expected + LOOKS) {
                others.put(useCase, count + ", and " + expected + " are written down");
            }
        });
        assertThat(others).isEmpty();
    }

    private Map<String, Long> least(int otherCases) throws Exception {
        Map<String, Long> least = new LinkedHashMap<>();
        for (int i = 0; i < TRIES; i++) {
            useCases.play(List.of(People.person(1), People.person(2)), "000000000", otherCases)
                    .forEach((useCase, count) -> least.merge(useCase, count, Math::min));
            desk.play(People.person(3), "000000000")
                    .forEach((useCase, count) -> least.merge(useCase, count, Math::min));
            lists.play(People.person(4), "999800000001", otherCases, "")
                    .forEach((useCase, count) -> least.merge(useCase, count, Math::min));
            lists.play(People.person(4), "999800000001", 2 * BLOCK + 1, " of three blocks")
                    .forEach((useCase, count) -> least.merge(useCase, count, Math::min));
        }
        return least;
    }

    private static Map<String, Long> written() throws IOException {
        try (InputStream in = StatementCountIT.class.getResourceAsStream("/performance.md")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return WRITTEN.matcher(text)
                    .results()
                    .collect(Collectors.toMap(r -> r.group(1), r -> Long.valueOf(r.group(2))));
        }
    }
}
