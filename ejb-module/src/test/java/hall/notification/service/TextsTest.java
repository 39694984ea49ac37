package hall.notification.service;

import static org.assertj.core.api.Assertions.assertThat;

import hall.catalogue.domain.ReleasedCatalogue;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class TextsTest {

    /** A text without its words would undo the transaction that wanted to send it. */
    @Test
    void everyReleasedItemHasTheNamesThatItsMessagesUse() {
        ResourceBundle texts = ResourceBundle.getBundle("hall/notification/texts", Locale.ROOT);
        ReleasedCatalogue.read()
                .versions()
                .forEach(version -> assertThat(texts.keySet())
                        .contains("item." + version.text("code"), "reason." + version.text("code")));
    }
}
