package hall.system.harness;

import org.jboss.arquillian.core.spi.LoadableExtension;

/** Found by Arquillian: database and city before the server, one deployment for the whole suite, and sound books after each class. */
public final class SuiteExtension implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Surroundings.class).observer(SuiteDeployment.class).observer(SoundBooks.class);
    }
}
