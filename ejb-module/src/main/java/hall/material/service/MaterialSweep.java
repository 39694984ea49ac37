package hall.material.service;

import hall.shared.service.Sweep;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Duration;

/** Looks by the hall's clock for files whose days are over. */
@Singleton
@Startup
@DependsOn("Migrations")
public class MaterialSweep extends Sweep {

    @Inject
    private UnusedMaterials unused;

    public MaterialSweep() {
        super(Duration.ofMinutes(1));
    }

    @Override
    protected void sweep() {
        for (long id : asSystem(unused::due)) {
            attempt("unused material " + id, () -> unused.remove(id));
        }
    }
}
