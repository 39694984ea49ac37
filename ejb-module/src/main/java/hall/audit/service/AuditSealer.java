package hall.audit.service;

import hall.audit.domain.AuditSeal;
import hall.shared.service.SystemPost;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Seals each second and writes the head of the chain to a file outside the database ({@code HALL_AUDIT_HEADS}): whoever cuts
 * off the last rows cannot cut the file too.
 *
 * <p>NOT_SUPPORTED: each batch has its own transaction. Bean-managed concurrency: a tick that finds the one before still at
 * work does nothing.
 */
@Singleton
@Startup
@DependsOn("Migrations")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AuditSealer {

    private static final Logger LOG = Logger.getLogger(AuditSealer.class.getName());

    @Inject
    private AuditSealing sealing;

    @Inject
    private SystemPost systemPost;

    private final AtomicBoolean busy = new AtomicBoolean();

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void tick() {
        if (!busy.compareAndSet(false, true)) {
            return;
        }
        try {
            systemPost.call(sealing::seal).ifPresent(AuditSealer::export);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "sealing failed; the next tick tries again", e);
        } finally {
            busy.set(false);
        }
    }

    private static void export(AuditSeal head) {
        Optional<Path> file = Optional.ofNullable(System.getenv("HALL_AUDIT_HEADS"))
                .or(() -> Optional.ofNullable(System.getProperty("jboss.server.data.dir"))
                        .map(d -> d + "/audit-heads.log"))
                .map(Path::of);
        if (file.isEmpty()) {
            return;
        }
        try {
            Files.writeString(
                    file.get(),
                    head.sequence() + " " + head.chainHash() + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the head of the audit chain could not be exported", e);
        }
    }
}
