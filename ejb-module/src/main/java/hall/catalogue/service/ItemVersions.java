package hall.catalogue.service;

import hall.catalogue.domain.ItemVersionView;
import hall.shared.BusinessException;
import hall.shared.ServiceItemCode;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;

/**
 * Published versions of items, for the case engine. The catalogue is public, so anybody may ask.
 *
 * <p>SUPPORTS: reading reference data joins a transaction where there is one and opens none where there is none.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ItemVersions {

    @Inject
    private CatalogueInForce catalogue;

    /** The version in force on a day; refused with {@code ITEM-002} when the item is not online by then. */
    public ItemVersionView current(ServiceItemCode code, LocalDate day) {
        catalogue.get().item(code);
        return catalogue.get().current(code, day).orElseThrow(() -> new BusinessException("ITEM-002", code.value()));
    }

    /** The longest limit of a stage in any version, in working days. */
    public int longestStage() {
        return catalogue.get().longestStage();
    }

    /** A certain version, in force or not; refused with {@code ITEM-002} when there is none. */
    public ItemVersionView byVersion(ServiceItemCode code, int version) {
        return catalogue
                .get()
                .version(code, version)
                .orElseThrow(() -> new BusinessException("ITEM-002", code.value()));
    }
}
