package hall.bench.server;

import hall.bench.CityOptions;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.enterprise.inject.spi.WithAnnotations;

/** Takes the in-process partners out of the house where the stand-in city's are wanted. */
public class InProcessPartners implements Extension {

    <T> void veto(@Observes @WithAnnotations(Alternative.class) ProcessAnnotatedType<T> type) {
        boolean ours = type.getAnnotatedType()
                .getJavaClass()
                .getPackageName()
                .equals(getClass().getPackageName());
        if (ours && CityOptions.isWanted()) {
            type.veto();
        }
    }
}
