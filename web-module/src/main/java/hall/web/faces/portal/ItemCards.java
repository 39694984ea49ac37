package hall.web.faces.portal;

import hall.catalogue.domain.Effort;
import hall.catalogue.domain.ItemKind;
import hall.catalogue.domain.ItemProfile;
import hall.catalogue.domain.UploadNeed;
import hall.web.words.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Turns items into the cards that lists show. */
@RequestScoped
public class ItemCards {

    @Inject
    Words words;

    public ItemCard card(ItemProfile item) {
        return new ItemCard(
                item.code().value(),
                item.name().in(words.locale()),
                item.effort() == Effort.CONFIRM ? "ok" : item.upload() == UploadNeed.NEVER ? "info" : "hold",
                item.upload() == UploadNeed.NEVER ? "ok" : "paper",
                words.text(effort(item)),
                item.kind() == ItemKind.INSTANT
                        ? words.text("card.instant")
                        : words.text("card.promised", item.promisedWorkingDays()));
    }

    private static String effort(ItemProfile item) {
        if (item.effort() == Effort.CONFIRM) {
            return "card.nothing";
        }
        return "card.upload." + item.upload();
    }
}
