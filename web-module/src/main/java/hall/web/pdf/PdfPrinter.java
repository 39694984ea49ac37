package hall.web.pdf;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import hall.shared.BusinessException;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/**
 * Makes a PDF of XHTML with embedded TrueType fonts, and only when every character has a glyph: a receipt with a box in the
 * place of a name would be worse than none.
 */
final class PdfPrinter {

    /** Latin first, then Chinese; a path list in {@code HALL_FONTS} takes their place. */
    private static final String COMMON = "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf" + File.pathSeparator
            + "/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf";

    /** Characters of rare names; without it only papers with such a name are refused. */
    private static final String RARE = "/usr/share/fonts/truetype/hanazono/HanaMinB.ttf";

    private final List<Face> faces;

    private record Face(String family, File file, CmapLookup glyphs) {}

    private PdfPrinter(List<Face> faces) {
        this.faces = faces;
    }

    /** With the fonts of this machine; {@code PDF-001} when one is missing. */
    static PdfPrinter ofThisMachine() {
        String known = Files.isReadable(Path.of(RARE)) ? COMMON + File.pathSeparator + RARE : COMMON;
        return of(System.getenv().getOrDefault("HALL_FONTS", known));
    }

    static PdfPrinter of(String paths) {
        List<Face> faces = new ArrayList<>();
        for (String path : paths.split(File.pathSeparator)) {
            faces.add(face("f" + faces.size(), Path.of(path)));
        }
        return new PdfPrinter(faces);
    }

    private static Face face(String family, Path file) {
        if (!Files.isReadable(file)) {
            throw new BusinessException("PDF-001");
        }
        try {
            try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBufferedFile(file.toFile()))) {
                return new Face(family, file.toFile(), font.getUnicodeCmapLookup());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The CSS font families, in order. */
    String families() {
        return String.join(",", faces.stream().map(Face::family).toList());
    }

    /**
     * The PDF.
     *
     * @param text what is in the page as text; refused with {@code PDF-002} when a character of it has no glyph
     */
    byte[] print(String xhtml, String text) {
        text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !drawn(c))
                .findFirst()
                .ifPresent(c -> {
                    throw new BusinessException("PDF-002", Character.toString(c));
                });
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        faces.forEach(f -> builder.useFont(f.file(), f.family()));
        builder.withHtmlContent(xhtml, null);
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private boolean drawn(int codePoint) {
        return faces.stream().anyMatch(f -> f.glyphs().getGlyphId(codePoint) != 0);
    }
}
