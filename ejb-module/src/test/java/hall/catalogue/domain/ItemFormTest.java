package hall.catalogue.domain;

import static org.assertj.core.api.Assertions.assertThat;

import hall.shared.BusinessException;
import hall.shared.Facts;
import java.util.List;
import org.junit.jupiter.api.Test;

class ItemFormTest {

    private static final Facts WORDS = Facts.with("zh", "字").and("en", "word").build();

    private final ItemForm form = ItemForm.of(Facts.with(
                    "form",
                    List.of(Facts.with("key", "contract")
                            .and("title", WORDS)
                            .and("fields", List.of(field("contractNumber", "TEXT"), field("vouchers", "UPLOAD")))
                            .build()))
            .build());

    private static Facts field(String name, String kind) {
        return Facts.with("name", name)
                .and("kind", kind)
                .and("label", WORDS)
                .and("hint", WORDS)
                .and("problem", WORDS)
                .and("pattern", "YS[0-9]{12}")
                .and("example", "YS202611240001")
                .and("mostFiles", 2)
                .build();
    }

    @Test
    void forgivesFullWidthSpacesAndCase() {
        Facts answers =
                form.answers(Facts.with("contractNumber", " ｙｓ2026 11240001　").build());
        assertThat(answers.text("contractNumber")).isEqualTo("YS202611240001");
    }

    @Test
    void takesNothingItDidNotAskFor() {
        Facts answers = form.answers(
                Facts.with("amount", "999999.00").and("vouchers", "not a list").build());
        assertThat(answers.names()).isEmpty();
    }

    @Test
    void saysWhatIsWrongInTheOrderOfTheForm() {
        Facts answers = Facts.with("contractNumber", "YS20261124001")
                .and("vouchers", List.of("1", "2", "3"))
                .build();
        assertThat(form.problems(answers)).extracting(BusinessException::code).containsExactly("FORM-002", "FORM-003");
        assertThat(form.problems(Facts.none()))
                .extracting(BusinessException::code)
                .containsOnly("FORM-001");
    }

    @Test
    void anItemWithoutFormAsksNothing() {
        assertThat(ItemForm.of(Facts.none()).isEmpty()).isTrue();
        assertThat(ItemForm.of(Facts.none()).problems(Facts.none())).isEmpty();
    }
}
