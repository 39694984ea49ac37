package hall.catalogue.domain;

import hall.shared.Facts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The catalogue this release brings, from {@code catalogue/*.json}.
 *
 * @param items every item in the order of the catalogue, with its implementation code filled in
 * @param versions every version ever released, the oldest first
 */
public record ReleasedCatalogue(List<Facts> items, List<Facts> versions) {

    public static ReleasedCatalogue read() {
        Facts index = json("items");
        String head = index.text("body") + index.text("level") + index.text("basicCodeHead");
        List<Facts> items = index.list("items").stream()
                .map(item -> item.plus(Facts.with("implementationCode", head + item.text("sub"))
                        .build()))
                .toList();
        List<Facts> versions = ItemProfile.texts(index, "versions").stream()
                .map(ReleasedCatalogue::json)
                .toList();
        return new ReleasedCatalogue(items, versions);
    }

    private static Facts json(String name) {
        try (InputStream in = ReleasedCatalogue.class.getResourceAsStream("/catalogue/" + name + ".json")) {
            if (in == null) {
                throw new IllegalStateException("catalogue/" + name + ".json is missing");
            }
            return Facts.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
