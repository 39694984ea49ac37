package hall.web.words;

import static org.assertj.core.api.Assertions.assertThat;

import hall.shared.Money;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PhrasesTest {

    private final Locale before = Locale.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(before);
    }

    @Test
    void saysTheExactSentenceOfTheStory() {
        String sentence = Phrases.in(Locale.SIMPLIFIED_CHINESE)
                .text(
                        "apply.sentence.TQ04",
                        Money.of("24020.40"),
                        Money.of("63218.45"),
                        Money.of("24020.40"),
                        "0014",
                        "社会保障卡");
        assertThat(sentence).isEqualTo("您近12个月已还本息 24,020.40 元，账户可提 63,218.45 元，本次可提 24,020.40 元，款项将转入您尾号 0014 的社会保障卡");
    }

    @Test
    void saysFromWhenAConditionHolds() {
        String sentence = Phrases.in(Locale.SIMPLIFIED_CHINESE)
                .named(
                        "finding.TQ04.twelve-months-since-last.FAIL",
                        Map.<String, Object>of("becomesTrueOn", LocalDate.of(2026, 12, 24))::get);
        assertThat(sentence).isEqualTo("距上次同类提取未满12个月，可于2026-12-24后申请");
    }

    @Test
    void makesThePromiseWordForWord() {
        String promise =
                Phrases.in(Locale.SIMPLIFIED_CHINESE).text("case.promise", "…0001", 1, 2, LocalDate.of(2026, 11, 26));
        assertThat(promise).isEqualTo("申请已受理，受理编号 …0001，预计 1 分钟办结；如转人工，承诺 2 个工作日（最迟 2026年11月26日）。");
    }

    @Test
    void countsOneAndMany() {
        Phrases english = Phrases.in(Locale.ENGLISH);
        assertThat(english.text("step.limit.post", 1)).isEqualTo("1 working day");
        assertThat(english.text("step.limit.post", 2)).isEqualTo("2 working days");
        assertThat(Phrases.in(Locale.SIMPLIFIED_CHINESE).text("step.limit.post", 1))
                .isEqualTo("1 个工作日");
    }

    @Test
    void staysChineseOnAnEnglishServer() {
        Locale.setDefault(Locale.ENGLISH);
        assertThat(Phrases.in(Locale.SIMPLIFIED_CHINESE).text("sign-in")).isEqualTo("登录");
    }

    @Test
    void staysEnglishOnAChineseServer() {
        Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
        assertThat(Phrases.in(Locale.ENGLISH).text("sign-in")).isEqualTo("Sign in");
    }

    @Test
    void takesValuesAsTheyAre() {
        assertThat(Phrases.in(Locale.ENGLISH).text("office.open", "$1 {0} #{7*7}"))
                .isEqualTo("Open case $1 {0} #{7*7}");
    }

    @Test
    void countsAtLeastOneSecond() {
        LocalDateTime at = LocalDateTime.of(2026, 11, 24, 10, 15, 2);
        assertThat(Phrases.in(Locale.ENGLISH).dates().seconds(at, at)).isEqualTo(1);
        assertThat(Phrases.in(Locale.ENGLISH).dates().seconds(at, at.plusSeconds(17)))
                .isEqualTo(17);
    }
}
