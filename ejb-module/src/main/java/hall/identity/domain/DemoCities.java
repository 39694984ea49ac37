package hall.identity.domain;

import java.util.Optional;

/** Port: the mark that the demo was loaded. */
public interface DemoCities {

    Optional<DemoCity> loaded();

    void add(DemoCity city);
}
