package hall.catalogue.domain;

import static org.assertj.core.api.Assertions.assertThat;

import hall.shared.ServiceItemCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A number that policy sets stands in a guide by its name, so that guide and decision never differ. */
class GuideTest {

    private static Guide guide(String code) {
        return CatalogueTest.released()
                .guide(new ServiceItemCode(code), LocalDate.of(2026, 11, 24))
                .orElseThrow();
    }

    @Test
    void isFilledWithTheValuesOfTheDay() {
        List<String> asked = new ArrayList<>();
        Guide filled = guide("TQ01").filled(name -> {
            asked.add(name);
            return "36";
        });
        assertThat(asked).containsOnly("TQ01.monthsSinceSigning");
        assertThat(filled.conditions())
                .extracting(c -> c.text().zh())
                .contains("合同签订未超过36个月。")
                .noneMatch(text -> text.contains("{"));
        assertThat(filled.conditions())
                .extracting(c -> c.text().en())
                .contains("The contract was signed no more than 36 months ago.");
    }

    @Test
    void leavesEverythingElseAsItWasPublished() {
        Guide published = guide("TQ04");
        Guide filled = published.filled(name -> "{" + name + "}");
        assertThat(filled).isEqualTo(published);
    }
}
