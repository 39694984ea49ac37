package hall.casefile.domain;

import java.time.LocalDateTime;
import java.util.List;

/** Port: the filters that officers keep, each officer's alone. */
public interface SavedFilters {

    /** All of an officer's, by name. */
    List<SavedFilter> of(String officer);

    /** Keeps it; one of the same name is replaced. */
    void keep(String officer, SavedFilter filter, LocalDateTime now);

    /** Forgets the one of that name, if there is one. */
    void remove(String officer, String name);
}
