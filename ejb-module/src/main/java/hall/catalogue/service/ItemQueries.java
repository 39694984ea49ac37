package hall.catalogue.service;

import hall.catalogue.domain.CatalogueCounts;
import hall.catalogue.domain.Guide;
import hall.catalogue.domain.ItemProfile;
import hall.catalogue.domain.ItemVersionView;
import hall.policy.service.PolicyInForce;
import hall.shared.ServiceItemCode;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The catalogue for pages and for the public. Thirty items: never paged.
 *
 * <p>SUPPORTS: reading reference data joins a transaction where there is one and opens none where there is none.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ItemQueries {

    private CatalogueInForce catalogue;
    private PolicyInForce policy;
    private Clock clock;

    protected ItemQueries() {}

    @Inject
    public ItemQueries(CatalogueInForce catalogue, PolicyInForce policy, Clock clock) {
        this.catalogue = catalogue;
        this.policy = policy;
        this.clock = clock;
    }

    /** All items in the order of the catalogue. */
    public List<ItemProfile> all() {
        return catalogue.get().items();
    }

    /** Refused with {@code ITEM-001} when there is no such item. */
    public ItemProfile byCode(ServiceItemCode code) {
        return catalogue.get().item(code);
    }

    /** By the 31 characters of its implementation code; refused with {@code ITEM-001} when there is no such item. */
    public ItemProfile byImplementationCode(String code) {
        return catalogue.get().byImplementationCode(code);
    }

    /** The version in force today, if the item has been published; whether it is open online stands in it. */
    public Optional<ItemVersionView> version(ServiceItemCode code) {
        return catalogue.get().current(code, LocalDate.now(clock));
    }

    /** The guide in force today, if the item has been published, with the values that policy has today. */
    public Optional<Guide> guide(ServiceItemCode code) {
        LocalDate today = LocalDate.now(clock);
        return catalogue.get().guide(code, today).map(g -> g.filled(name -> value(name, today)));
    }

    private String value(String parameter, LocalDate day) {
        return policy.on(day, List.of(parameter))
                .number(parameter)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** By code, name, plain word or pinyin initials; everything for blank text. */
    public List<ItemProfile> search(String text) {
        return catalogue.get().search(text);
    }

    /** The front page's numbers, counted. */
    public CatalogueCounts counts() {
        return catalogue.get().counts(LocalDate.now(clock));
    }
}
