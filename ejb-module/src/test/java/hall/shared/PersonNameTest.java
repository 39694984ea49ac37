package hall.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** C-11, C-32: a name, whoever answered it, is letters: what a page, a letter or a table could take for anything else is no name. */
class PersonNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"示例乙", "阿卜杜拉·买买提", "Anne Marie", "𠮷野"})
    void takesNames(String name) {
        assertThat(new PersonName(" " + name + " ").value()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "示例<b>乙",
                "<script>alert(1)</script>",
                "\"><svg onload=alert(1)>",
                "#{7*7}",
                "${7*7}",
                "=HYPERLINK(\"x\",\"甲\")",
                "+1甲",
                "@甲乙",
                "示例\u202e乙",
                "示例\n乙",
                "示例\0乙",
                "'; DROP TABLE person",
                "甲"
            })
    void refusesWhatIsNone(String name) {
        assertThatThrownBy(() -> new PersonName(name))
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.code()).isEqualTo("NAME-001"));
    }
}
