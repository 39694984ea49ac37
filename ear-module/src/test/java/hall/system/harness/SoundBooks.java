package hall.system.harness;

import static org.assertj.core.api.Assertions.assertThat;

import hall.fund.persistence.LedgerInvariants;
import hall.fund.persistence.LedgerRights;
import hall.system.Hall;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.test.spi.event.suite.AfterClass;

/**
 * After every class of tests the books must hold (domain.md §9.5), whatever the class was about. Tests share one database: what is broken
 * already was told by the class that broke it.
 */
public final class SoundBooks {

    private final Set<LedgerInvariants.Violation> told = new HashSet<>();

    void hold(@Observes AfterClass event) throws SQLException {
        try (Connection database = Hall.databaseAsOwner();
                Connection application = Hall.database();
                Statement snapshot = database.createStatement()) {
            // Other work goes on meanwhile: all rules are asked of one instant.
            snapshot.execute("START TRANSACTION WITH CONSISTENT SNAPSHOT");
            List<LedgerInvariants.Violation> broken = new ArrayList<>(LedgerInvariants.check(database));
            snapshot.execute("ROLLBACK");
            broken.addAll(LedgerRights.check(application));
            broken.removeIf(known -> !told.add(known));
            assertThat(broken)
                    .as("the books after " + event.getTestClass().getName())
                    .isEmpty();
        }
    }
}
