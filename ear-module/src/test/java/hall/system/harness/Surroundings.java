package hall.system.harness;

import hall.launcher.Bed;
import hall.launcher.HallOptions;
import hall.launcher.HallProcess;
import java.nio.file.Path;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.test.spi.event.suite.AfterSuite;
import org.jboss.arquillian.test.spi.event.suite.BeforeSuite;

/** The database and the stand-in city, up before Arquillian starts the server and down after it. */
public final class Surroundings {

    private static HallProcess process;

    /** The running parts that tests may break and must mend again: database and city (the server is Arquillian's). */
    public static HallProcess process() {
        return process;
    }

    void start(@Observes(precedence = 100) BeforeSuite event) {
        Path checkout = Path.of(System.getProperty("hall.checkout")).normalize();
        Path bed = Path.of(System.getProperty("hall.bed"));
        process = new HallProcess(Bed.options(HallOptions.from(checkout, System.getenv()), bed));
        Runtime.getRuntime().addShutdownHook(new Thread(process::stop, "surroundings-shutdown"));
        process.startSurroundings();
    }

    void stop(@Observes(precedence = -100) AfterSuite event) {
        process.stop();
    }
}
