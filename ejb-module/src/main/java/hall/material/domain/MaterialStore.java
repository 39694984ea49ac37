package hall.material.domain;

import java.util.Optional;

/**
 * Port: the contents, kept in parts so that nothing of ten megabytes travels or lies in memory at once. Joins the caller's
 * transaction: a content is there exactly when its row is.
 */
public interface MaterialStore {

    /** Keeps a content; written once. */
    void write(long materialId, byte[] content);

    /** One part, from 0; empty past the last. */
    Optional<byte[]> part(long materialId, int part);

    /** Removes a content; the database refuses it for a file of a case. */
    void remove(long materialId);
}
