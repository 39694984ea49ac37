package hall.material.service;

import hall.material.domain.MaterialStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Reads contents part by part, each in a transaction of its own, so that a slow reader keeps no connection. Nobody outside this
 * package can name it: contents leave as {@link OpenMaterial} only.
 */
@ApplicationScoped
class PartReader {

    private MaterialStore store;

    protected PartReader() {}

    @Inject
    public PartReader(MaterialStore store) {
        this.store = store;
    }

    /** One part, from 0; empty past the last. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<byte[]> part(long id, int part) {
        return store.part(id, part);
    }

    /**
     * The content.
     *
     * @param size as many bytes must come; fewer end with an exception instead of half a file
     */
    InputStream stream(long id, int size) {
        return new Parts(this, id, size);
    }

    private static final class Parts extends InputStream {

        private final PartReader reader;
        private final long id;
        private final int size;
        private InputStream current = InputStream.nullInputStream();
        private int part;
        private int given;

        Parts(PartReader reader, long id, int size) {
            super();
            this.reader = reader;
            this.id = id;
            this.size = size;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int n = current.read(into, offset, length);
            while (n < 0) {
                Optional<byte[]> next = reader.part(id, part++);
                if (next.isEmpty()) {
                    if (given != size) {
                        throw new IOException("the content of material " + id + " is not whole");
                    }
                    return -1;
                }
                current = new ByteArrayInputStream(next.get());
                n = current.read(into, offset, length);
            }
            given += n;
            return n;
        }
    }
}
