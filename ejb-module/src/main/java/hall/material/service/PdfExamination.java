package hall.material.service;

import hall.material.domain.HiddenFile;
import hall.shared.BusinessException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Looks into a PDF: it may say something, and may do nothing. No page is drawn. Runs in a {@link PdfProcess}. */
final class PdfExamination {

    /** Most pages of one file. */
    static final int MOST_PAGES = 200;

    private static final byte[] HEADER = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "%%EOF".getBytes(StandardCharsets.US_ASCII);
    private static final int BEGINNING = 1024;
    private static final String PASSWORD = UUID.randomUUID().toString();

    private PdfExamination() {}

    /** Whether the data begins as a PDF; from its first byte, for a file with anything before it is something else, too. */
    static boolean isOne(byte[] data) {
        return isAt(HEADER, data, 0);
    }

    /**
     * How many pages it has, when it may be kept.
     *
     * @throws BusinessException {@code MATERIAL-005} unreadable; {@code MATERIAL-006} acts; {@code MATERIAL-007} carries other files;
     *     {@code MATERIAL-008} encrypted; {@code MATERIAL-009} too many pages (argument: how many may be); {@code MATERIAL-010} grows
     *     too much; {@code MATERIAL-012} is another file, too
     */
    static int pages(byte[] data) {
        HiddenFile.refuseIn(data, HEADER.length, Math.min(BEGINNING, data.length));
        HiddenFile.refuseBehind(data, end(data));
        PdfStreams.check(data);
        try (PDDocument document = open(data)) {
            int pages = count(document);
            look(document.getDocument());
            return pages;
        } catch (InvalidPasswordException encrypted) {
            throw new BusinessException("MATERIAL-008");
        } catch (BusinessException refused) {
            throw refused;
        } catch (IOException | RuntimeException | StackOverflowError unreadable) {
            BusinessException refusal = new BusinessException("MATERIAL-005");
            refusal.initCause(unreadable);
            throw refusal;
        }
    }

    /** Opens it with a password nobody can have used: one that opens without a password is encrypted all the same. */
    static PDDocument open(byte[] data) throws IOException {
        PDDocument document = Loader.loadPDF(data, PASSWORD, null, null, IOUtils.createMemoryOnlyStreamCache());
        if (document.isEncrypted()) {
            document.close();
            throw new BusinessException("MATERIAL-008");
        }
        return document;
    }

    private static int count(PDDocument document) {
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSDictionary> open = new ArrayDeque<>();
        open.add(document.getPages().getCOSObject());
        int pages = 0;
        while (!open.isEmpty()) {
            COSDictionary node = open.poll();
            if (!seen.add(node)) {
                throw new BusinessException("MATERIAL-005");
            }
            COSArray kids = node.getCOSArray(COSName.KIDS);
            if (kids == null) {
                pages++;
            }
            for (int i = 0; kids != null && i < kids.size() && open.size() <= MOST_PAGES; i++) {
                if (kids.getObject(i) instanceof COSDictionary kid) {
                    open.add(kid);
                }
            }
            if (pages + open.size() > MOST_PAGES) {
                throw new BusinessException("MATERIAL-009", MOST_PAGES);
            }
        }
        if (pages == 0) {
            throw new BusinessException("MATERIAL-005");
        }
        return pages;
    }

    private static void look(COSDocument document) throws IOException {
        for (COSObjectKey key : document.getXrefTable().keySet()) {
            COSBase object = document.getObjectFromPool(key).getObject();
            if (object != null) {
                PdfRules.check(object);
            }
        }
        PdfRules.check(document.getTrailer());
    }

    private static int end(byte[] data) {
        for (int at = data.length - END.length; at > 0; at--) {
            if (isAt(END, data, at)) {
                return at + END.length;
            }
        }
        throw new BusinessException("MATERIAL-005");
    }

    private static boolean isAt(byte[] word, byte[] data, int at) {
        if (at + word.length > data.length) {
            return false;
        }
        for (int i = 0; i < word.length; i++) {
            if (data[at + i] != word[i]) {
                return false;
            }
        }
        return true;
    }
}
