package hall.catalogue.domain;

import java.util.Map;

/** What the case engine runs; an item that says something else is not published. */
public interface EngineStages {

    /** The stages in their order, each with the role of its post. */
    Map<String, String> posts();
}
