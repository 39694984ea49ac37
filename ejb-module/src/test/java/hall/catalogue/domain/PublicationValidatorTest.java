package hall.catalogue.domain;

import static org.assertj.core.api.Assertions.assertThat;

import hall.calendar.domain.SeededCalendar;
import hall.calendar.domain.WorkingCalendar;
import hall.casefile.service.RunnableStages;
import hall.shared.Facts;
import hall.shared.ServiceItemCode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationValidatorTest {

    private static final EngineStages ENGINE = new RunnableStages();

    private final WorkingCalendar calendar = SeededCalendar.load();
    private final LawLibrary laws = new LawLibrary();
    private final ItemProfile item = CatalogueTest.released().item(new ServiceItemCode("TQ04"));
    private final Facts released = ReleasedCatalogue.read().versions().get(0);

    private List<PublicationProblem> check(Facts content) {
        return PublicationValidator.check(item, ItemContent.of(content), laws, calendar, ENGINE);
    }

    private List<String> refusals(Facts content) {
        return check(content).stream()
                .filter(p -> p.weight() == PublicationProblem.Weight.REFUSAL)
                .map(p -> p.code() + " " + p.detail())
                .toList();
    }

    private Facts withGuide(Facts change) {
        return released.plus(
                Facts.with("guide", released.facts("guide").plus(change)).build());
    }

    private Facts with(String name, Object value) {
        return released.plus(Facts.with(name, value).build());
    }

    @Test
    void findsNothingAgainstTheReleasedGuideButAWarningAboutCalendarDays() {
        assertThat(refusals(released)).isEmpty();
        // Three calendar days from Friday 2025-01-03 end on Monday, two working days on Tuesday.
        assertThat(check(released))
                .extracting(PublicationProblem::weight, PublicationProblem::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        PublicationProblem.Weight.WARNING, "PROMISE_LATER_IN_OTHER_UNIT"));
    }

    @Test
    void findsNothingAgainstAnyReleasedVersion() {
        for (Facts version : ReleasedCatalogue.read().versions()) {
            ItemProfile profile = CatalogueTest.released().item(new ServiceItemCode(version.text("code")));
            assertThat(PublicationValidator.check(profile, ItemContent.of(version), laws, calendar, ENGINE))
                    .as(version.text("code"))
                    .noneMatch(p -> p.weight() == PublicationProblem.Weight.REFUSAL);
        }
    }

    @ParameterizedTest
    @EnumSource(GuideField.class)
    void refusesAGuideInWhichAFieldIsEmpty(GuideField field) {
        Facts fields = released.facts("guide").facts("fields");
        Facts half = Facts.with("zh", fields.facts(field.name()).text("zh"))
                .and("en", " ")
                .build();
        Facts guide = withGuide(Facts.with(
                        "fields", fields.plus(Facts.with(field.name(), half).build()))
                .build());
        assertThat(refusals(guide)).containsExactly("EMPTY_FIELD " + field.name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"bases", "conditions", "materials", "questions"})
    void refusesAGuideWithoutAnEntryInAList(String list) {
        assertThat(refusals(withGuide(Facts.with(list, List.of()).build()))).containsExactly("EMPTY_FIELD " + list);
    }

    @ParameterizedTest
    @ValueSource(strings = {"其他材料", "身份证等材料", "法律规定的有关材料"})
    void refusesAnOpenEndedMaterial(String name) {
        Facts material = released.facts("guide").list("materials").get(0);
        Facts bad = material.plus(
                Facts.with("name", Facts.with("zh", name).and("en", "other").build())
                        .build());
        assertThat(refusals(withGuide(Facts.with("materials", List.of(bad)).build())))
                .containsExactly("OPEN_ENDED_MATERIAL " + name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "housing-provident-fund-regulation-2019#48",
                "housing-provident-fund-regulation-2019#24.7",
                "no-such-law#1",
                "nonsense"
            })
    void refusesACitedArticleThatDoesNotExist(String article) {
        Facts basis = Facts.with("article", article)
                .and("zh", "依据")
                .and("en", "basis")
                .build();
        assertThat(refusals(withGuide(Facts.with("bases", List.of(basis)).build())))
                .containsExactly("NO_SUCH_ARTICLE " + article);
    }

    @Test
    void refusesAPromiseLaterThanTheLawAllowsComparedAsDates() {
        Facts calendarDays = Facts.with("value", 3).and("unit", "CALENDAR_DAY").build();
        assertThat(refusals(with("statutory", calendarDays)))
                .singleElement()
                .asString()
                .startsWith("PROMISE_LATER_THAN_LAW");
    }

    @Test
    void refusesAStageWithoutALimitAndAPromiseThatIsNotTheSum() {
        List<Facts> stages = new java.util.ArrayList<>(released.list("stages"));
        stages.set(2, stages.get(2).plus(Facts.with("byPostWorkingDays", 0).build()));
        assertThat(refusals(with("stages", stages)))
                .containsExactly("NO_LIMIT REVIEW.byPostWorkingDays", "PROMISE_IS_NOT_THE_SUM 1");
    }

    @Test
    void refusesAVersionThatLeavesOutAStage() {
        assertThat(refusals(with("stages", released.list("stages").subList(0, 4))))
                .containsExactly("STAGES stages");
    }

    @Test
    void refusesStagesAndPostsThatTheEngineDoesNotRun() {
        List<Facts> stages = released.list("stages");
        assertThat(refusals(with(
                        "stages", List.of(stages.get(0), stages.get(2), stages.get(1), stages.get(3), stages.get(4)))))
                .contains("STAGES stages");
        Facts invented = stages.get(2).plus(Facts.with("stage", "AUDIT").build());
        assertThat(refusals(
                        with("stages", List.of(stages.get(0), stages.get(1), invented, stages.get(3), stages.get(4)))))
                .contains("STAGES stages");
        Facts elsewhere = stages.get(2).plus(Facts.with("post", "approval").build());
        assertThat(refusals(
                        with("stages", List.of(stages.get(0), stages.get(1), elsewhere, stages.get(3), stages.get(4)))))
                .containsExactly("NOT_THE_ENGINES_POST REVIEW approval");
    }
}
