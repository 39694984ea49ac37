package hall.catalogue.domain;

import java.io.Serializable;

/**
 * Numbers for the front page, counted from the catalogue.
 *
 * @param items all items
 * @param noUpload items that never need an upload
 * @param nothingTyped items that need a confirmation only
 * @param open items that can be lodged online today
 */
public record CatalogueCounts(int items, int noUpload, int nothingTyped, int open) implements Serializable {}
