package hall.fund.service.table;

import hall.shared.BusinessException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Looks at a workbook's parts before anybody reads them: how many, how large unpacked, and whether one of them acts or leads out of the
 * file. Sizes are counted while unpacking, for what a header claims is only a claim.
 */
final class XlsxExamination {

    private static final int PARTS_MOST = 200;
    private static final long WHOLE_MOST = 96L * 1024 * 1024;
    /** Held in memory while a sheet is read, unlike the sheet itself. */
    private static final long TEXTS_MOST = 12L * 1024 * 1024;

    private static final String CONTENT_TYPES = "[content_types].xml";
    private static final String TEXTS = "sharedstrings.xml";
    private static final int TYPES_MOST = 256 * 1024;

    private XlsxExamination() {}

    /** Refuses with {@code TABLE-003}, {@code 004}, {@code 007} or {@code 008}. */
    static void require(byte[] content) {
        Set<String> names = new HashSet<>();
        long whole = 0;
        try (ZipFile zip = open(content)) {
            for (ZipArchiveEntry part : Collections.list(zip.getEntriesInPhysicalOrder())) {
                String name = part.getName().toLowerCase(Locale.ROOT).replace('\\', '/');
                if (!names.add(name)) {
                    // Two parts of one name: one program would read the first, another the second.
                    throw new BusinessException("TABLE-004");
                }
                if (names.size() > PARTS_MOST) {
                    throw new BusinessException("TABLE-008");
                }
                requireHarmless(name);
                try (InputStream in = zip.getInputStream(part)) {
                    whole += length(in, name, WHOLE_MOST - whole);
                }
            }
        } catch (IOException | IllegalArgumentException damaged) {
            throw refusal("TABLE-004", damaged);
        }
        if (!names.contains(CONTENT_TYPES) || names.stream().noneMatch(n -> n.startsWith("xl/"))) {
            throw new BusinessException("TABLE-003");
        }
    }

    /** The archive by its directory, as the reader reads it. */
    static ZipFile open(byte[] content) throws IOException {
        return ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get();
    }

    private static void requireHarmless(String name) {
        boolean acts = name.contains("vbaproject") || name.contains("macrosheets") || name.contains("activex");
        boolean leadsOut =
                name.contains("externallinks") || name.contains("embeddings") || name.contains("connections.xml");
        if (acts || leadsOut) {
            throw new BusinessException("TABLE-007");
        }
    }

    private static long length(InputStream part, String name, long room) throws IOException {
        long most = name.endsWith(TEXTS) ? Math.min(room, TEXTS_MOST) : room;
        if (name.equals(CONTENT_TYPES)) {
            byte[] types = part.readNBytes(TYPES_MOST);
            if (new String(types, StandardCharsets.ISO_8859_1)
                    .toLowerCase(Locale.ROOT)
                    .contains("macroenabled")) {
                throw new BusinessException("TABLE-007");
            }
            return types.length;
        }
        byte[] buffer = new byte[64 * 1024];
        long length = 0;
        for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
            length += read;
            if (length > most) {
                throw new BusinessException("TABLE-008");
            }
        }
        return length;
    }

    static BusinessException refusal(String code, Exception cause) {
        BusinessException refusal = new BusinessException(code);
        refusal.initCause(cause);
        return refusal;
    }
}
