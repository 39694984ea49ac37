package hall.web.rest;

import hall.catalogue.domain.Bilingual;
import hall.catalogue.domain.Guide;
import hall.catalogue.domain.GuideField;
import hall.catalogue.domain.GuideMaterial;
import hall.catalogue.domain.ItemProfile;
import hall.catalogue.domain.ItemVersionView;
import hall.catalogue.domain.StageLimit;
import hall.web.words.Phrases;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Items and guides as JSON: every text in both languages, {@code {"zh":…,"en":…}}. */
final class GuideJson {

    private static final Phrases ZH = Phrases.in(Locale.SIMPLIFIED_CHINESE);
    private static final Phrases EN = Phrases.in(Locale.ENGLISH);

    private GuideJson() {}

    static JsonObjectBuilder summary(ItemProfile item, Optional<ItemVersionView> version) {
        JsonObjectBuilder out = Json.createObjectBuilder()
                .add("code", item.code().value())
                .add("implementationCode", item.implementationCode())
                .add("basicCode", item.basicCode())
                .add("name", words(item.name()))
                .add("group", item.group().name())
                .add("kind", item.kind().name())
                .add("effort", item.effort().name())
                .add("upload", item.upload().name())
                .add("promisedWorkingDays", item.promisedWorkingDays())
                .add("open", version.map(ItemVersionView::open).orElse(false));
        item.statutory()
                .ifPresent(s -> out.add(
                        "statutory",
                        Json.createObjectBuilder()
                                .add("value", s.value())
                                .add("unit", s.unit().name())));
        version.ifPresent(v ->
                out.add("version", v.version()).add("validFrom", v.validFrom().toString()));
        return out;
    }

    static JsonObjectBuilder whole(ItemProfile item, Optional<ItemVersionView> version, Optional<Guide> guide) {
        JsonObjectBuilder out = summary(item, version);
        version.ifPresent(v -> out.add("stages", list(v.stages(), GuideJson::stage)));
        guide.ifPresent(g -> out.add("guide", guide(g)));
        return out;
    }

    private static JsonObjectBuilder guide(Guide guide) {
        JsonObjectBuilder fields = Json.createObjectBuilder();
        for (GuideField field : GuideField.values()) {
            Bilingual text = guide.fields().get(field);
            if (text != null) {
                fields.add(
                        field.name(),
                        Json.createObjectBuilder()
                                .add("label", label("guide." + field))
                                .add("text", words(text)));
            }
        }
        return Json.createObjectBuilder()
                .add("fields", fields)
                .add("bases", list(guide.bases(), GuideJson::statement))
                .add("conditions", list(guide.conditions(), GuideJson::statement))
                .add("materials", list(guide.materials(), GuideJson::material))
                .add("questions", list(guide.questions(), GuideJson::question));
    }

    private static JsonObjectBuilder stage(StageLimit stage) {
        return Json.createObjectBuilder()
                .add("stage", stage.stage())
                .add("name", label("stage." + stage.stage()))
                .add("post", stage.post())
                .add("automaticMinutes", stage.automaticMinutes())
                .add("byPostWorkingDays", stage.byPostWorkingDays());
    }

    private static JsonObjectBuilder statement(Guide.Statement statement) {
        return Json.createObjectBuilder().add("article", statement.article()).add("text", words(statement.text()));
    }

    private static JsonObjectBuilder material(GuideMaterial material) {
        return Json.createObjectBuilder()
                .add("name", words(material.name()))
                .add("issuer", words(material.issuer()))
                .add("channel", words(material.channel()))
                .add("age", words(material.age()))
                .add("handling", words(material.handling()))
                .add("use", words(material.use()))
                .add("originals", material.originals())
                .add("copies", material.copies())
                .add("required", material.required());
    }

    private static JsonObjectBuilder question(Guide.Question question) {
        return Json.createObjectBuilder()
                .add("question", words(question.question()))
                .add("answer", words(question.answer()));
    }

    private static <T> JsonArrayBuilder list(Collection<T> all, Function<T, JsonObjectBuilder> one) {
        JsonArrayBuilder out = Json.createArrayBuilder();
        all.forEach(each -> out.add(one.apply(each)));
        return out;
    }

    private static JsonObjectBuilder label(String key) {
        return words(new Bilingual(ZH.text(key), EN.text(key)));
    }

    private static JsonObjectBuilder words(Bilingual text) {
        return Json.createObjectBuilder().add("zh", text.zh()).add("en", text.en());
    }
}
