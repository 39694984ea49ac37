package hall.material.service;

import hall.audit.domain.SecurityEventKind;
import hall.audit.service.SecurityLog;
import hall.material.domain.AcceptedFile;
import hall.shared.Actor;
import hall.shared.BusinessException;
import hall.shared.Role;
import hall.shared.service.Caller;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBContext;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Takes files in for the signed-in person.
 *
 * <p>NOT_SUPPORTED: a body comes as slowly as its sender sends it, and is looked into for up to a second; the transaction is {@link
 * MaterialSteps}'.
 */
@Stateless
@RolesAllowed(Role.CITIZEN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MaterialService {

    private static final Logger LOG = Logger.getLogger(MaterialService.class.getName());

    /** Nobody's scanner or telephone makes these. */
    private static final Set<String> MADE_TO_HARM =
            Set.of("MATERIAL-006", "MATERIAL-010", "MATERIAL-011", "MATERIAL-012");

    @Resource
    private EJBContext context;

    @Inject
    private MaterialSteps steps;

    @Inject
    private UploadDesk desk;

    @Inject
    private PdfProcesses pdfs;

    @Inject
    private SecurityLog security;

    /**
     * Takes a file in. It belongs to the caller alone until a case takes it; what no case takes is removed after some days. The same file
     * again, while no case has it, is the one that is there.
     *
     * @param fileName as the browser sent it; only a wish, see {@code FileName}
     * @param content read to its end or to the first byte too many; not closed
     * @param declaredLength in bytes, negative when the sender did not say; one too long is refused unread
     * @throws BusinessException {@code MATERIAL-001} too large (argument: megabytes allowed); {@code 002} empty; {@code 003} neither PDF nor
     *     JPEG nor PNG; {@code 004} name of another kind (its ending); {@code 005} damaged; {@code 006} PDF that acts; {@code 007} PDF that
     *     carries files; {@code 008} encrypted PDF; {@code 009} too many pages (how many may be); {@code 010} grows too much; {@code 011} too
     *     many pixels (millions allowed); {@code 012} hides another file; {@code 013} broken off or too slow; {@code 014} no room or hand
     *     free now; {@code 015} enough for today (how many a day)
     */
    public MaterialSteps.Received receive(String fileName, InputStream content, long declaredLength) {
        Actor actor = Caller.actor(context);
        steps.checkQuota();
        try {
            return desk.oneOfTheirs(actor.personId(), () -> takeIn(fileName, content, declaredLength));
        } catch (BusinessException refused) {
            if (MADE_TO_HARM.contains(refused.code())) {
                security.record(SecurityEventKind.FILE_REFUSED, actor, "", refused.code());
            }
            throw refused;
        }
    }

    private MaterialSteps.Received takeIn(String fileName, InputStream content, long declaredLength) {
        try (Spool spool = Spool.of(content, declaredLength)) {
            return desk.oneOfFew(() -> keep(FileExamination.accept(fileName, spool.bytes(), pdfs::pages)));
        }
    }

    private MaterialSteps.Received keep(AcceptedFile file) {
        try {
            return steps.keep(file);
        } catch (EJBException failed) {
            // The database is full, or gone: all of the file is rolled back, and the person can try again.
            LOG.log(Level.SEVERE, "a file could not be kept", failed);
            throw new BusinessException("MATERIAL-014");
        }
    }
}
