package hall.catalogue.domain;

import hall.shared.Facts;
import hall.shared.ServiceItemCode;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the catalogue says of an item, whether or not it can be lodged online yet.
 *
 * @param implementationCode 31 characters: credit code of the body, level, basic code (实施编码)
 * @param promisedWorkingDays from acceptance; of the normal way, 0 for an instant item
 * @param sources operations of the data centre it draws on, such as {@code SB1}; {@code own} for the centre's own books
 * @param bases keys of the articles it rests on
 * @param synonyms plain words people search by
 * @param initials pinyin initials of the Chinese name and of the synonyms
 */
public record ItemProfile(
        ServiceItemCode code,
        String implementationCode,
        Bilingual name,
        List<Audience> audience,
        ItemKind kind,
        Effort effort,
        UploadNeed upload,
        int promisedWorkingDays,
        Optional<StatutoryLimit> statutory,
        List<StageVariant> variants,
        List<String> sources,
        List<String> bases,
        List<String> synonyms,
        List<String> initials)
        implements Serializable {

    private static final int BASIC_CODE = 12;

    /** Reads the item's canonical form. */
    public static ItemProfile of(Facts f) {
        return new ItemProfile(
                new ServiceItemCode(f.text("code")),
                f.text("implementationCode"),
                Bilingual.of(f.facts("name")),
                texts(f, "audience").stream().map(Audience::valueOf).toList(),
                ItemKind.valueOf(f.text("kind")),
                Effort.valueOf(f.text("effort")),
                UploadNeed.valueOf(f.text("upload")),
                f.integer("promisedWorkingDays"),
                f.has("statutory") ? Optional.of(statutory(f.facts("statutory"))) : Optional.empty(),
                f.list("variants").stream().map(StageVariant::of).toList(),
                texts(f, "sources"),
                texts(f, "bases"),
                texts(f, "synonyms"),
                texts(f, "initials"));
    }

    static StatutoryLimit statutory(Facts f) {
        return new StatutoryLimit(f.integer("value"), StatutoryLimit.Unit.valueOf(f.text("unit")));
    }

    static List<String> texts(Facts f, String name) {
        return f.values(name).stream().map(String.class::cast).toList();
    }

    public ItemGroup group() {
        return ItemGroup.valueOf(code.value().substring(0, 2));
    }

    /** 基本编码, 12 characters. */
    public String basicCode() {
        return implementationCode.substring(implementationCode.length() - BASIC_CODE);
    }

    /** Whether the code, the name, a synonym or the pinyin initials contain the text, or the text contains a synonym. */
    public boolean matches(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return code.value().toLowerCase(Locale.ROOT).equals(wanted)
                || name.zh().contains(wanted)
                || name.en().toLowerCase(Locale.ROOT).contains(wanted)
                || initials.stream().anyMatch(i -> i.contains(wanted))
                || synonyms.stream().anyMatch(s -> s.contains(wanted) || wanted.contains(s));
    }
}
