package hall.system.harness;

import org.jboss.arquillian.core.spi.LoadableExtension;

/** Found by Arquillian: database and city before the server, and one deployment for the whole suite. */
public final class SuiteExtension implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Surroundings.class).observer(SuiteDeployment.class);
    }
}
