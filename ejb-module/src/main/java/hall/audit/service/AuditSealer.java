package hall.audit.service;

import hall.audit.domain.AuditSeal;
import hall.shared.service.Sweep;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Seals each second and writes the head of the chain to a file outside the database ({@code HALL_AUDIT_HEADS}): whoever cuts
 * off the last rows cannot cut the file too.
 */
@Singleton
@Startup
@DependsOn("Migrations")
public class AuditSealer extends Sweep {

    private static final Logger LOG = Logger.getLogger(AuditSealer.class.getName());

    @Inject
    private AuditSealing sealing;

    public AuditSealer() {
        super(Duration.ofSeconds(1));
    }

    @Override
    protected void sweep() {
        if (asSystem(sealing::isDue)) {
            asSystem(sealing::seal).ifPresent(AuditSealer::export);
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
