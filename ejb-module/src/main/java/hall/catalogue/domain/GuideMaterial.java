package hall.catalogue.domain;

import hall.shared.Facts;
import java.io.Serializable;
import java.util.function.UnaryOperator;

/**
 * A material of a guide, with the fields of table 4.
 *
 * @param issuer who issues it (出具机构)
 * @param channel where the hall takes it from (来源渠道)
 * @param age how recent it must be (时间要求)
 * @param handling how the hall gets it (办理说明)
 * @param use what it is used for, and for nothing else (使用说明; Order 716 Art. 7)
 * @param originals number of originals to hand in
 * @param copies number of copies to hand in
 * @param required whether the applicant must hand it in (是否必备)
 */
public record GuideMaterial(
        Bilingual name,
        Bilingual issuer,
        Bilingual channel,
        Bilingual age,
        Bilingual handling,
        Bilingual use,
        int originals,
        int copies,
        boolean required)
        implements Serializable {

    GuideMaterial filled(UnaryOperator<String> values) {
        return new GuideMaterial(
                name.filled(values),
                issuer.filled(values),
                channel.filled(values),
                age.filled(values),
                handling.filled(values),
                use.filled(values),
                originals,
                copies,
                required);
    }

    static GuideMaterial of(Facts f) {
        return new GuideMaterial(
                Bilingual.of(f.facts("name")),
                Bilingual.of(f.facts("issuer")),
                Bilingual.of(f.facts("channel")),
                Bilingual.of(f.facts("age")),
                Bilingual.of(f.facts("handling")),
                Bilingual.of(f.facts("use")),
                f.integer("originals"),
                f.integer("copies"),
                f.flag("required"));
    }
}
