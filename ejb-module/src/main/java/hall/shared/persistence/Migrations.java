package hall.shared.persistence;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.util.Map;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings the schema to this version at start, as the owner user; every start-up bean that reads the database depends on it
 * ({@code @DependsOn("Migrations")}). Flyway manages its own transactions: DDL commits by itself anyway.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrations {

    private static final Logger LOG = Logger.getLogger(Migrations.class.getName());

    @Resource(lookup = "java:/jdbc/hallOwner")
    private DataSource owner;

    @PostConstruct
    void migrate() {
        String appUser = System.getenv().getOrDefault("HALL_DB_USER", "hall_app");
        String appHost = System.getenv().getOrDefault("HALL_DB_USER_HOST", "localhost");
        var result = Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(owner)
                .locations("classpath:db/migration")
                // Each area counts its own files: a new one of a low area comes after files of higher areas were
                // applied.
                .outOfOrder(true)
                .placeholders(Map.of("appUser", "'" + appUser + "'@'" + appHost + "'"))
                .load()
                .migrate();
        LOG.info(() -> "schema at version " + result.targetSchemaVersion + ", " + result.migrationsExecuted + " new");
    }
}
