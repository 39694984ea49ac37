package hall.catalogue.domain;

import java.util.Optional;

/** Port: the catalogue's rows. */
public interface ServiceItems {

    /** The number that changes with the catalogue. */
    long version();

    Catalogue load();

    /** The catalogue's head, locked until the transaction ends, so that two publishers follow each other. */
    CatalogueVersion locked();

    Optional<ServiceItem> find(String code);

    Optional<ItemVersion> find(String code, int number);

    void add(ServiceItem item);

    void add(ItemVersion version);
}
