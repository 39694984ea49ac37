package hall.fund.service.staff;

import hall.fund.domain.contribution.ContributionMonth;
import hall.fund.domain.staff.TableFile;
import hall.fund.domain.staff.TableKind;
import hall.fund.service.table.TableReader;
import hall.shared.BusinessException;
import hall.shared.Role;
import hall.shared.Sha256;
import hall.shared.service.SystemPost;
import hall.work.service.WorkRunner;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.text.Normalizer;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/**
 * Takes a clerk's table in: looks at what it is and keeps it, to be read by {@link StaffTableWork}. A small one is read here, right after
 * its commit.
 *
 * <p>NOT_SUPPORTED: the transactions are those of {@link StaffTableSteps} and of the reading.
 */
@Stateless
@RolesAllowed(Role.CITIZEN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class StaffTableService {

    private static final int MEGABYTE = 1024 * 1024;
    private static final int NAME_MOST = 120;

    /** A table in hand takes memory; more than two at once wait their turn at the browser. */
    private static final Semaphore HANDS = new Semaphore(2);

    @Inject
    private StaffTableSteps steps;

    @Inject
    private WorkRunner runner;

    @Inject
    private SystemPost systemPost;

    /**
     * A table that was handed in.
     *
     * @param known whether the same bytes were before
     */
    public record Received(long id, boolean known) implements Serializable {}

    /**
     * Takes a table in. What only reading it shows to be wrong is told by its long work.
     *
     * @param fileName as the browser sent it; shown, never used
     * @param month of back payments, empty for bases
     * @return the table, or the one with the same bytes that stands already
     * @throws BusinessException {@code CONTRIBUTION-404} not this employer's clerk; {@code CONTRIBUTION-047} to {@code 049} not now, see
     *     {@link StaffTableKeeping#receive}; {@code TABLE-001}, {@code 002}, {@code 003}, {@code 004},
     *     {@code 011}, {@code 012}, see {@code hall.fund.service.table}
     */
    public Received receive(
            String employerAccount,
            TableKind kind,
            Optional<ContributionMonth> month,
            String fileName,
            InputStream content) {
        if (!HANDS.tryAcquire()) {
            throw new BusinessException("TABLE-012");
        }
        try {
            byte[] bytes = content.readNBytes(TableReader.LONGEST + 1);
            if (bytes.length > TableReader.LONGEST) {
                throw new BusinessException("TABLE-001", TableReader.LONGEST / MEGABYTE);
            }
            TableReader.look(bytes);
            // The month belongs to what a table of back payments says: the same file for another month is another
            // table.
            String hash = Sha256.hex(
                    Sha256.hex(bytes) + month.map(ContributionMonth::toString).orElse(""));
            return take(employerAccount, new TableFile(kind, shown(fileName), hash, month), bytes);
        } catch (IOException brokenOff) {
            BusinessException refusal = new BusinessException("TABLE-004");
            refusal.initCause(brokenOff);
            throw refusal;
        } finally {
            HANDS.release();
        }
    }

    private Received take(String employerAccount, TableFile file, byte[] bytes) {
        StaffTableKeeping.Kept kept = steps.receive(employerAccount, file, bytes);
        kept.hold()
                .ifPresent(hold -> systemPost.call(() -> {
                    runner.run(hold);
                    return hold;
                }));
        return new Received(kept.id(), kept.known());
    }

    private static String shown(String fileName) {
        String name = Normalizer.normalize(fileName == null ? "" : fileName, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Co}\\p{Cs}\\p{Cn}<>]", "_")
                .strip();
        return name.codePointCount(0, name.length()) <= NAME_MOST
                ? name
                : name.substring(0, name.offsetByCodePoints(0, NAME_MOST));
    }
}
