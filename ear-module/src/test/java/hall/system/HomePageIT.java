package hall.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@BrowserTest
class HomePageIT {

    @Test
    void opensForEverybodyAtBothWidths(Page page) {
        List<String> complaints = new ArrayList<>();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.navigate("/");
        assertThat(page.title()).isNotBlank();
        assertThat(page.locator("h1").first().innerText()).isNotBlank();
        PageChecks.holdsUp(page, "home");
        assertThat(complaints).as("what the browser refused or missed").isEmpty();
    }
}
