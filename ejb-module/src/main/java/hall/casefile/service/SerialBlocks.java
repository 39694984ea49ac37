package hall.casefile.service;

import hall.casefile.domain.CaseFiles;
import hall.shared.ServiceItemCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Gives out the day's serials from blocks, so that the hot row is touched once in ten cases. */
@ApplicationScoped
public class SerialBlocks {

    private static final int BLOCK = 10;

    @Inject
    private CaseFiles files;

    private record Key(ServiceItemCode item, LocalDate day) {}

    private record Block(int next, int end) {}

    private final Map<Key, Block> blocks = new HashMap<>();

    /** The next serial of the item on the day, from 1. */
    public synchronized int next(ServiceItemCode item, LocalDate day) {
        blocks.keySet().removeIf(k -> k.day().isBefore(day));
        Key key = new Key(item, day);
        Block block = blocks.get(key);
        if (block == null || block.next() == block.end()) {
            int first = files.reserveSerials(item, day, BLOCK);
            block = new Block(first, first + BLOCK);
        }
        blocks.put(key, new Block(block.next() + 1, block.end()));
        return block.next();
    }
}
