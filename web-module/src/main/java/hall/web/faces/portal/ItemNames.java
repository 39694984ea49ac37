package hall.web.faces.portal;

import hall.catalogue.service.ItemQueries;
import hall.shared.ServiceItemCode;
import hall.web.words.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** The names of items in the reader's language, from the catalogue. */
@RequestScoped
public class ItemNames {

    @Inject
    ItemQueries items;

    @Inject
    Words words;

    public String of(ServiceItemCode code) {
        return items.byCode(code).name().in(words.locale());
    }
}
