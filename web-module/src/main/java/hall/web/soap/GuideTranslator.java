package hall.web.soap;

import hall.catalogue.domain.Guide;
import hall.catalogue.domain.GuideField;
import hall.catalogue.domain.GuideMaterial;
import hall.catalogue.domain.ItemProfile;
import hall.catalogue.domain.ItemVersionView;
import hall.catalogue.domain.StageLimit;
import hall.contract.exchange.Bilingual;
import hall.contract.exchange.GetItemGuideResponse;
import hall.contract.exchange.GuideStage;
import hall.contract.exchange.Limit;
import hall.contract.exchange.Material;
import hall.contract.exchange.Question;
import hall.contract.exchange.Statement;
import hall.web.words.Phrases;
import java.util.Locale;

/** The guide of an item in the exchange's form. */
final class GuideTranslator {

    private final Phrases zh = Phrases.in(Locale.SIMPLIFIED_CHINESE);
    private final Phrases en = Phrases.in(Locale.ENGLISH);

    private GuideTranslator() {}

    static GetItemGuideResponse answer(ItemProfile item, ItemVersionView version, Guide guide) {
        GetItemGuideResponse answer = new GetItemGuideResponse();
        answer.setGuide(new GuideTranslator().guide(item, version, guide));
        return answer;
    }

    private hall.contract.exchange.Guide guide(ItemProfile item, ItemVersionView version, Guide guide) {
        hall.contract.exchange.Guide told = new hall.contract.exchange.Guide();
        told.setItemCode(item.implementationCode());
        told.setBasicCode(item.basicCode());
        told.setName(words(item.name()));
        told.setVersion(version.version());
        told.setValidFrom(Times.of(version.validFrom()));
        told.setOpen(version.open());
        told.setKind(Integer.toString(item.kind().code()));
        told.setStatutory(limit(
                version.statutoryLimit().value(),
                version.statutoryLimit().unit().name()));
        told.setPromised(limit(version.promisedWorkingDays(), "WORKING_DAY"));
        version.stages().forEach(stage -> told.getStage().add(stage(stage)));
        for (GuideField field : GuideField.values()) {
            if (guide.fields().containsKey(field)) {
                told.getField().add(field(field, guide.fields().get(field)));
            }
        }
        guide.bases().forEach(basis -> told.getBasis().add(statement(basis)));
        guide.conditions().forEach(condition -> told.getCondition().add(statement(condition)));
        guide.materials().forEach(material -> told.getMaterial().add(material(material)));
        guide.questions().forEach(question -> told.getQuestion().add(question(question)));
        return told;
    }

    private static Limit limit(int value, String unit) {
        Limit limit = new Limit();
        limit.setValue(value);
        limit.setUnit(unit);
        return limit;
    }

    private GuideStage stage(StageLimit stage) {
        GuideStage told = new GuideStage();
        told.setCode(stage.stage());
        told.setName(label("stage." + stage.stage()));
        told.setPost(stage.post());
        told.setAutomaticMinutes(stage.automaticMinutes());
        told.setByPostWorkingDays(stage.byPostWorkingDays());
        return told;
    }

    private hall.contract.exchange.GuideField field(GuideField field, hall.catalogue.domain.Bilingual text) {
        hall.contract.exchange.GuideField told = new hall.contract.exchange.GuideField();
        told.setKey(field.name());
        told.setLabel(label("guide." + field));
        told.setText(words(text));
        return told;
    }

    private static Statement statement(Guide.Statement statement) {
        Statement told = new Statement();
        told.setArticle(statement.article());
        told.setText(words(statement.text()));
        return told;
    }

    private static Material material(GuideMaterial material) {
        Material told = new Material();
        told.setName(words(material.name()));
        told.setIssuer(words(material.issuer()));
        told.setChannel(words(material.channel()));
        told.setAge(words(material.age()));
        told.setHandling(words(material.handling()));
        told.setUse(words(material.use()));
        told.setOriginals(material.originals());
        told.setCopies(material.copies());
        told.setRequired(material.required());
        return told;
    }

    private static Question question(Guide.Question question) {
        Question told = new Question();
        told.setQuestion(words(question.question()));
        told.setAnswer(words(question.answer()));
        return told;
    }

    private Bilingual label(String key) {
        return words(new hall.catalogue.domain.Bilingual(zh.text(key), en.text(key)));
    }

    private static Bilingual words(hall.catalogue.domain.Bilingual text) {
        Bilingual told = new Bilingual();
        told.setZh(text.zh());
        told.setEn(text.en());
        return told;
    }
}
