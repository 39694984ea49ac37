package hall.catalogue.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LawLibraryTest {

    private final LawLibrary laws = new LawLibrary();

    @ParameterizedTest
    @CsvSource({
        "housing-provident-fund-regulation-2019, 住房公积金管理条例, 47",
        "administrative-licensing-law-2019, 中华人民共和国行政许可法, 83",
        "personal-information-protection-law-2021, 中华人民共和国个人信息保护法, 74",
        "online-government-services-order-716-2019, 国务院关于在线政务服务的若干规定, 16",
        "government-information-disclosure-regulation-2019, 中华人民共和国政府信息公开条例, 56",
        "administrative-reconsideration-law-2023, 中华人民共和国行政复议法, 90",
    })
    void readsEachLawWithoutAGap(String key, String title, int articles) {
        LawText law = laws.law(key).orElseThrow();
        assertThat(law.title()).isEqualTo(title);
        assertThat(law.history()).isNotEmpty();
        assertThat(law.articles()).hasSize(articles);
        assertThat(law.articles()).allSatisfy(a -> {
            assertThat(a.paragraphs()).isNotEmpty();
            assertThat(a.paragraphs().get(0).text()).isNotBlank();
        });
    }

    @Test
    void citesAnItemByItsWords() {
        assertThat(laws.cite("housing-provident-fund-regulation-2019#24.5"))
                .contains(new LawCitation(
                        "housing-provident-fund-regulation-2019", "住房公积金管理条例", 24, "第二十四条（五）", "偿还购房贷款本息的；"));
    }

    @Test
    void keepsParagraphsAndItemsApart() {
        LawText.Article article =
                laws.article("housing-provident-fund-regulation-2019", 24).orElseThrow();
        assertThat(article.heading()).isEqualTo("第四章 提取和使用");
        assertThat(article.paragraphs()).hasSize(3);
        assertThat(article.paragraphs().get(0).items()).hasSize(6);
        assertThat(article.paragraphs().get(2).text()).startsWith("职工死亡或者被宣告死亡的");
    }

    @Test
    void citesNothingThatIsNotThere() {
        assertThat(laws.cite("housing-provident-fund-regulation-2019#0")).isEmpty();
        assertThat(laws.cite("housing-provident-fund-regulation-2019#48")).isEmpty();
        assertThat(laws.cite("housing-provident-fund-regulation-2019#24.7")).isEmpty();
        assertThat(laws.cite("../persistence#1")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"一, 1", "十, 10", "十九, 19", "二十, 20", "四十七, 47", "一百, 100", "一百零三, 103", "一百一十二, 112"})
    void readsChineseNumerals(String chinese, int value) {
        assertThat(LawParser.number(chinese)).isEqualTo(value);
    }

    @Test
    void refusesATextWithAMissingArticle() {
        assertThatThrownBy(() -> LawParser.parse("x", "# 法\n第一条 甲\n第三条 丙"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
