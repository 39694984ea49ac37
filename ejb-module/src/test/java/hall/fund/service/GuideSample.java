package hall.fund.service;

import hall.catalogue.domain.ReleasedCatalogue;

/** The filled-in sample (填写示范) that a released guide shows. */
final class GuideSample {

    private GuideSample() {}

    static String of(String code) {
        return ReleasedCatalogue.read().versions().stream()
                .filter(v -> v.text("code").equals(code))
                .map(v ->
                        v.facts("guide").facts("fields").facts("FILLED_SAMPLE").text("zh"))
                .findFirst()
                .orElseThrow();
    }
}
