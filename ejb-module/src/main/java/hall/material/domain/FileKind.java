package hall.material.domain;

/** The kinds of file the hall takes; told by the content, never by name or declared type. */
public enum FileKind {
    PDF("application/pdf", "pdf"),
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png");

    private final String mediaType;
    private final String extension;

    FileKind(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** As a name of this kind ends, without the dot. */
    public String extension() {
        return extension;
    }

    /** Whether a browser shows it by itself, without a viewer that runs scripts. */
    public boolean isPicture() {
        return this != PDF;
    }
}
