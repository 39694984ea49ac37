package hall.material.domain;

/**
 * A file that may be kept.
 *
 * @param name to be shown, see {@link FileName}
 * @param kind by content
 * @param content what is kept, which for pictures is less than what came
 * @param pages of a PDF; 1 for a picture
 * @param sha256 of the content, lower-case hex
 */
public record AcceptedFile(String name, FileKind kind, byte[] content, int pages, String sha256) {}
