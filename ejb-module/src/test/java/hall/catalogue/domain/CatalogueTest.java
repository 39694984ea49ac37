package hall.catalogue.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hall.shared.BusinessException;
import hall.shared.Facts;
import hall.shared.ServiceItemCode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final ServiceItemCode TQ04 = new ServiceItemCode("TQ04");

    private final Catalogue catalogue = released();

    static Catalogue released() {
        ReleasedCatalogue release = ReleasedCatalogue.read();
        List<ServiceItem> items = new ArrayList<>();
        release.items().forEach(content -> items.add(new ServiceItem(items.size() + 1, content)));
        LocalDateTime published = DAY.atTime(8, 0);
        return new Catalogue(
                items,
                release.versions().stream()
                        .map(content -> new ItemVersion(content, published))
                        .toList());
    }

    @Test
    void listsExactlyThirtyItemsInFiveGroups() {
        Map<ItemGroup, Long> groups =
                catalogue.items().stream().collect(Collectors.groupingBy(ItemProfile::group, Collectors.counting()));
        assertThat(catalogue.items()).hasSize(30).doesNotHaveDuplicates();
        assertThat(groups)
                .isEqualTo(Map.of(
                        ItemGroup.KH, 11L, ItemGroup.TQ, 11L, ItemGroup.DK, 4L, ItemGroup.ZY, 2L, ItemGroup.CX, 2L));
        assertThat(catalogue.items())
                .extracting(ItemProfile::implementationCode)
                .doesNotHaveDuplicates();
    }

    @Test
    void countsWhatTheFrontPageSays() {
        assertThat(catalogue.counts(DAY)).isEqualTo(new CatalogueCounts(30, 17, 11, 2));
    }

    @Test
    void namesTheItemsThatNeverNeedAnUpload() {
        assertThat(catalogue.items().stream()
                        .filter(i -> i.upload() == UploadNeed.NEVER)
                        .map(i -> i.code().value()))
                .containsExactly(
                        "KH02", "KH04", "KH05", "KH06", "KH07", "KH08", "KH10", "TQ04", "TQ06", "TQ07", "TQ11", "DK03",
                        "DK04", "ZY01", "ZY02", "CX01", "CX02");
    }

    @Test
    void promisesTheSumOfReviewAndApprovalInEachVariant() {
        for (ItemProfile item : catalogue.items()) {
            assertThat(item.variants()).as(item.code().value()).isNotEmpty();
            assertThat(item.variants())
                    .as(item.code().value())
                    .allSatisfy(v -> assertThat(v.review() + v.approve()).isEqualTo(v.promised()));
            assertThat(item.variants().get(0).promised()).isEqualTo(item.promisedWorkingDays());
        }
    }

    @Test
    void buildsTheOfficialCodes() {
        ItemProfile first = catalogue.item(new ServiceItemCode("KH01"));
        assertThat(first.implementationCode()).isEqualTo("12999900ME000001XE3342017001001");
        assertThat(first.basicCode()).isEqualTo("342017001001");
        assertThat(catalogue.items())
                .allSatisfy(i -> assertThat(i.implementationCode()).hasSize(31));
    }

    @Test
    void restsEachItemOnAnArticleThatExists() {
        LawLibrary laws = new LawLibrary();
        assertThat(catalogue.items())
                .allSatisfy(item -> assertThat(item.bases())
                        .isNotEmpty()
                        .allSatisfy(
                                basis -> assertThat(laws.cite(basis)).as(basis).isPresent()));
    }

    @Test
    void statesPostAndLimitOfEachStageTwice() {
        ItemVersionView view = catalogue.current(TQ04, DAY).orElseThrow();
        assertThat(view.version()).isEqualTo(1);
        assertThat(view.open()).isTrue();
        assertThat(view.stagePolicy()).isEqualTo(StagePolicy.AUTOMATIC);
        assertThat(view.promisedWorkingDays()).isEqualTo(2);
        assertThat(view.statutoryLimit()).isEqualTo(new StatutoryLimit(3, StatutoryLimit.Unit.WORKING_DAY));
        assertThat(view.stages())
                .containsExactly(
                        new StageLimit("APPLY", "citizen", 0, 0),
                        new StageLimit("ACCEPT", "acceptance", 1, 1),
                        new StageLimit("REVIEW", "review", 1, 1),
                        new StageLimit("APPROVE", "approval", 1, 1),
                        new StageLimit("PAY", "finance", 1, 1));
    }

    @Test
    void hasNoVersionBeforeTheFirstIsValid() {
        assertThat(catalogue.current(TQ04, LocalDate.of(2025, 12, 31))).isEmpty();
        assertThat(catalogue.version(TQ04, 1)).isPresent();
        assertThat(catalogue.version(TQ04, 2)).isEmpty();
        assertThat(catalogue.current(new ServiceItemCode("KH01"), DAY)).isEmpty();
    }

    @Test
    void refusesACodeThatNamesNoItem() {
        assertThatThrownBy(() -> catalogue.item(new ServiceItemCode("TQ99")))
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.code()).isEqualTo("ITEM-001"));
    }

    @Test
    void refusesToEditAPublishedVersion() {
        Facts content = ReleasedCatalogue.read().versions().get(0);
        ItemVersion published = new ItemVersion(content, DAY.atTime(8, 0));
        published.mustBe(content);
        Facts edited = content.plus(Facts.with("promisedWorkingDays", 1).build());
        assertThatThrownBy(() -> published.mustBe(edited))
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.code()).isEqualTo("ITEM-003"));
    }

    @ParameterizedTest
    @CsvSource({
        "买房取钱, TQ01",
        "取钱, TQ04",
        "我想还房贷, TQ04",
        "chzfgjjdktq, TQ04",
        "gjjtq, TQ04",
        "GJJTQ, TQ01",
        "tq04, TQ04",
        "repayment of a provident, TQ04",
        "异地转移, ZY01",
    })
    void findsAnItemByThePlainWordPeopleUse(String typed, String code) {
        assertThat(catalogue.search(typed)).extracting(i -> i.code().value()).contains(code);
    }

    @Test
    void findsNothingForNonsenseAndEverythingForNothing() {
        assertThat(catalogue.search("' or 1=1--")).isEmpty();
        assertThat(catalogue.search("%")).isEmpty();
        assertThat(catalogue.search(" ")).hasSize(30);
        assertThat(catalogue.search(null)).hasSize(30);
    }
}
