package hall.catalogue.domain;

/** When an item needs an upload. */
public enum UploadNeed {
    NEVER,
    /** Only as a fall-back when a data source does not answer. */
    IF_A_SOURCE_IS_SILENT,
    /** In some cases of the item. */
    SOMETIMES,
    ALWAYS
}
