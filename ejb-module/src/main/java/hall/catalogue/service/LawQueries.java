package hall.catalogue.service;

import hall.catalogue.domain.LawCitation;
import hall.catalogue.domain.LawLibrary;
import hall.catalogue.domain.LawText;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.List;
import java.util.Optional;

/**
 * The texts of the laws. Public; part of the release, so they change with it.
 *
 * <p>SUPPORTS: no statement is made.
 */
@Singleton
@Lock(LockType.READ)
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class LawQueries {

    private final LawLibrary library = new LawLibrary();

    public List<LawText> all() {
        return List.copyOf(library.all());
    }

    public Optional<LawText> law(String key) {
        return library.law(key);
    }

    public Optional<LawText.Article> article(String law, int number) {
        return library.article(law, number);
    }

    /** The words behind a key such as {@code housing-provident-fund-regulation-2019#24.5}. */
    public Optional<LawCitation> cite(String reference) {
        return library.cite(reference);
    }
}
