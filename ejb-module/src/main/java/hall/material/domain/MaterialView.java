package hall.material.domain;

import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * A file as it is shown; the content is opened separately.
 *
 * @param id of its address {@code /materials/<id>}; longer than a script's numbers are exact, so text in JSON
 * @param name safe to show and to save under
 * @param size of the content, in bytes
 * @param pages of a PDF, each with a picture at {@code /materials/<id>/page/<n>}, from 1; 1 for a picture
 * @param sha256 of the content, lower-case hex
 * @param receivedAt Asia/Shanghai
 * @param scan what is known of viruses; {@code PENDING} and {@code INFECTED} ones no officer can open
 * @param caseNumber the case it is a part of, null before that
 * @param personId who handed it in
 */
public record MaterialView(
        long id,
        String name,
        FileKind kind,
        int size,
        int pages,
        String sha256,
        LocalDateTime receivedAt,
        ScanState scan,
        String caseNumber,
        long personId)
        implements Serializable {

    /** Whether it is what this file would become: the same content under the same name. */
    public boolean isSame(AcceptedFile file) {
        return sha256.equals(file.sha256()) && name.equals(file.name());
    }

    /** Whether an officer who may see the case may open it. */
    public boolean openForOfficers() {
        return scan == ScanState.CLEAN || scan == ScanState.NOT_SCANNED;
    }
}
