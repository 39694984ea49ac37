package hall.material.service;

import hall.material.domain.MaterialView;
import java.io.InputStream;

/** A file that somebody may read: only a service that has checked who asks makes one. */
public final class OpenMaterial {

    private final MaterialView view;
    private final PartReader reader;

    OpenMaterial(MaterialView view, PartReader reader) {
        this.view = view;
        this.reader = reader;
    }

    public MaterialView view() {
        return view;
    }

    /** The content from its beginning; read half a megabyte at a time, in short transactions of its own. */
    public InputStream content() {
        return reader.stream(view.id(), view.size());
    }
}
