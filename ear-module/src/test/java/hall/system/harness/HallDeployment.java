package hall.system.harness;

import java.io.File;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The finished EAR as the build made it, with the in-container tests and their assertion library added to its WAR. */
public final class HallDeployment {

    private HallDeployment() {}

    @Deployment
    public static EnterpriseArchive ear() {
        EnterpriseArchive ear =
                ShrinkWrap.createFromZipFile(EnterpriseArchive.class, new File(System.getProperty("hall.ear")));
        WebArchive web = ear.getAsType(WebArchive.class, "web-module.war");
        web.addPackage("hall.system.inside").addAsLibraries(jarOf(Assertions.class));
        web.addAsResource(new File(System.getProperty("hall.checkout"), "docs/performance.md"), "performance.md");
        web.addAsResource(
                new File(
                        System.getProperty("hall.checkout"),
                        "ejb-module/src/test/resources/hall/architecture/roles.txt"),
                "roles.txt");
        web.addAsWebInfResource("hall/system/inside/ejb-jar.xml", "ejb-jar.xml");
        return ear;
    }

    private static File jarOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }
}
