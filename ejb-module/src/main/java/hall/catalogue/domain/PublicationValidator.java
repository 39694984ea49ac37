package hall.catalogue.domain;

import hall.calendar.domain.WorkingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What must hold before a version of an item is published. A third of the guides once inspected had no limit, fee or
 * contact, and an eighth asked for "other materials": neither can be published here.
 */
public final class PublicationValidator {

    private static final Pattern OPEN_ENDED = Pattern.compile("其他|等材料|有关材料");

    private final LawLibrary laws;
    private final WorkingCalendar calendar;
    private final Map<String, String> posts;
    private final List<PublicationProblem> problems = new ArrayList<>();

    private PublicationValidator(LawLibrary laws, WorkingCalendar calendar, EngineStages engine) {
        this.laws = laws;
        this.calendar = calendar;
        this.posts = engine.posts();
    }

    /** Everything that speaks against publishing, and warnings; empty when all is well. */
    public static List<PublicationProblem> check(
            ItemProfile item, ItemContent content, LawLibrary laws, WorkingCalendar calendar, EngineStages engine) {
        PublicationValidator validator = new PublicationValidator(laws, calendar, engine);
        validator.fields(content.guide());
        validator.materials(content);
        validator.form(content.form());
        validator.articles(item, content.guide());
        validator.stages(content);
        validator.limits(content);
        return List.copyOf(validator.problems);
    }

    private void fields(Guide guide) {
        for (GuideField field : GuideField.values()) {
            Bilingual text = guide.fields().get(field);
            refuseIf(text == null || text.isIncomplete(), "EMPTY_FIELD", field.name());
        }
        refuseIf(guide.bases().isEmpty(), "EMPTY_FIELD", "bases");
        refuseIf(guide.conditions().isEmpty(), "EMPTY_FIELD", "conditions");
        refuseIf(guide.materials().isEmpty(), "EMPTY_FIELD", "materials");
        refuseIf(guide.questions().isEmpty(), "EMPTY_FIELD", "questions");
        guide.bases().forEach(b -> refuseIf(b.text().isIncomplete(), "EMPTY_FIELD", "bases"));
        guide.conditions().forEach(c -> refuseIf(c.text().isIncomplete(), "EMPTY_FIELD", "conditions"));
        guide.questions()
                .forEach(q ->
                        refuseIf(q.question().isIncomplete() || q.answer().isIncomplete(), "EMPTY_FIELD", "questions"));
    }

    private void materials(ItemContent content) {
        for (GuideMaterial m : content.guide().materials()) {
            Map<String, Bilingual> texts = Map.of(
                    "name", m.name(),
                    "issuer", m.issuer(),
                    "channel", m.channel(),
                    "age", m.age(),
                    "handling", m.handling(),
                    "use", m.use());
            texts.forEach((key, text) -> refuseIf(text.isIncomplete(), "EMPTY_FIELD", "materials." + key));
            refuseIf(
                    OPEN_ENDED.matcher(m.name().zh()).find(),
                    "OPEN_ENDED_MATERIAL",
                    m.name().zh());
        }
    }

    private void form(ItemForm form) {
        form.groups()
                .forEach(g -> refuseIf(g.title().isIncomplete() || g.fields().isEmpty(), "EMPTY_FIELD", g.key()));
        form.fields().forEach(f -> {
            refuseIf(
                    f.label().isIncomplete()
                            || f.hint().isIncomplete()
                            || f.problem().isIncomplete(),
                    "EMPTY_FIELD",
                    f.name());
            boolean text = f.kind() == FormField.Kind.TEXT;
            refuseIf(text && !f.example().matches(f.pattern()), "EXAMPLE_DOES_NOT_FIT", f.name());
            refuseIf(!text && f.mostFiles() < 1, "NO_LIMIT", f.name());
        });
    }

    private void articles(ItemProfile item, Guide guide) {
        refuseIf(item.bases().isEmpty(), "EMPTY_FIELD", "item.bases");
        item.bases().forEach(this::article);
        guide.bases().forEach(b -> article(b.article()));
        guide.conditions().forEach(c -> article(c.article()));
    }

    private void article(String reference) {
        refuseIf(laws.cite(reference).isEmpty(), "NO_SUCH_ARTICLE", reference);
    }

    private void stages(ItemContent content) {
        List<String> named = content.stages().stream().map(StageLimit::stage).toList();
        refuseIf(!named.equals(List.copyOf(posts.keySet())), "STAGES", "stages");
        for (StageLimit s : content.stages()) {
            boolean own = s.stage().equals("APPLY");
            refuseIf(!s.post().equals(posts.get(s.stage())), "NOT_THE_ENGINES_POST", s.stage() + " " + s.post());
            refuseIf(!own && s.automaticMinutes() < 1, "NO_LIMIT", s.stage() + ".automaticMinutes");
            refuseIf(!own && s.byPostWorkingDays() < 1, "NO_LIMIT", s.stage() + ".byPostWorkingDays");
        }
        int reviewAndApproval = content.stages().stream()
                .filter(s -> s.stage().equals("REVIEW") || s.stage().equals("APPROVE"))
                .mapToInt(StageLimit::byPostWorkingDays)
                .sum();
        refuseIf(reviewAndApproval != content.promisedWorkingDays(), "PROMISE_IS_NOT_THE_SUM", "" + reviewAndApproval);
    }

    // Compared as dates, for every day of two official years as day of acceptance: what is shorter in days can be
    // later.
    private void limits(ItemContent content) {
        StatutoryLimit stated = content.statutory();
        StatutoryLimit other = new StatutoryLimit(
                stated.value(),
                stated.unit() == StatutoryLimit.Unit.WORKING_DAY
                        ? StatutoryLimit.Unit.CALENDAR_DAY
                        : StatutoryLimit.Unit.WORKING_DAY);
        late(content, stated).ifPresent(day -> refuseIf(true, "PROMISE_LATER_THAN_LAW", day.toString()));
        late(content, other)
                .ifPresent(day -> problems.add(new PublicationProblem(
                        PublicationProblem.Weight.WARNING, "PROMISE_LATER_IN_OTHER_UNIT", day.toString())));
    }

    private java.util.Optional<LocalDate> late(ItemContent content, StatutoryLimit limit) {
        if (content.promisedWorkingDays() == 0) {
            return java.util.Optional.empty();
        }
        return LocalDate.of(2025, 1, 1)
                .datesUntil(LocalDate.of(2026, 12, 1))
                .filter(accepted -> calendar.lastDay(accepted, content.promisedWorkingDays())
                        .lastDay()
                        .isAfter(limit.lastDay(calendar, accepted)))
                .findFirst();
    }

    private void refuseIf(boolean wrong, String code, String detail) {
        if (wrong) {
            problems.add(new PublicationProblem(PublicationProblem.Weight.REFUSAL, code, detail));
        }
    }
}
