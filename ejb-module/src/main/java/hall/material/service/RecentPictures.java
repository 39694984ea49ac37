package hall.material.service;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The pictures of pages that were drawn last, some megabytes of them: an officer's page is loaded anew after each step, and browsers
 * are told to keep nothing. Asked only after it was decided, and noted, who may see the file.
 */
final class RecentPictures {

    /** All together, in bytes: some tens of pages of text, or about ten of a colour scan. */
    static final int MOST = 32 * 1024 * 1024;

    private final Map<Key, byte[]> pictures = new LinkedHashMap<>(16, 0.75f, true);
    private int held;

    private record Key(long material, int page) {}

    synchronized Optional<byte[]> get(long material, int page) {
        return Optional.ofNullable(pictures.get(new Key(material, page)));
    }

    /** Keeps one, and forgets those that were not asked for the longest. */
    synchronized void put(long material, int page, byte[] picture) {
        byte[] before = pictures.put(new Key(material, page), picture);
        held += picture.length - (before == null ? 0 : before.length);
        var oldest = pictures.values().iterator();
        while (held > MOST && oldest.hasNext()) {
            held -= oldest.next().length;
            oldest.remove();
        }
    }
}
