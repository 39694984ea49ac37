package hall.material.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hall.material.domain.AcceptedFile;
import hall.material.domain.FileKind;
import hall.shared.BusinessException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** C-27, C-28: what is taken, what is refused, and that refusing costs little. */
class FileExaminationTest {

    private static final String HTML = "<html><script>alert(1)</script></html>";

    @TestFactory
    Stream<DynamicTest> refuses() {
        byte[] png = Files.png(20, 10);
        byte[] jpeg = Files.jpeg(20, 10);
        byte[] pdf = Files.pdf(1);
        return Map.ofEntries(
                        Map.entry("HTML", refusal("MATERIAL-003", Files.ascii(HTML))),
                        Map.entry("SVG", refusal("MATERIAL-003", Files.ascii("<svg xmlns='x' onload='alert(1)'/>"))),
                        Map.entry("program", refusal("MATERIAL-003", Files.ascii("\u007fELF\2\1\1"))),
                        Map.entry("Windows program", refusal("MATERIAL-003", Files.ascii("MZ\u0090\0\3"))),
                        Map.entry("archive", refusal("MATERIAL-003", Files.zip(1))),
                        Map.entry("one byte", refusal("MATERIAL-003", new byte[1])),
                        Map.entry("GIF", refusal("MATERIAL-003", Files.ascii("GIF89a\1\0\1\0"))),
                        Map.entry("cut PNG", refusal("MATERIAL-005", Arrays.copyOf(png, png.length - 5))),
                        Map.entry("altered PNG", refusal("MATERIAL-005", altered(png, 40))),
                        Map.entry("cut JPEG", refusal("MATERIAL-005", Arrays.copyOf(jpeg, jpeg.length - 2))),
                        Map.entry("only a JPEG's beginning", refusal("MATERIAL-005", Arrays.copyOf(jpeg, 4))),
                        Map.entry("PNG with a page behind", refusal("MATERIAL-012", behind(png, HTML))),
                        Map.entry("JPEG with a page behind", refusal("MATERIAL-012", behind(jpeg, HTML))),
                        Map.entry("JPEG with an archive behind", refusal("MATERIAL-012", behind(jpeg, Files.zip(1)))),
                        Map.entry(
                                "JPEG with a PDF in its comment",
                                refusal("MATERIAL-012", Files.jpegWith(jpeg, 0xFE, Files.ascii("%PDF-1.4 1 0 obj")))),
                        Map.entry(
                                "PNG with a script in its text",
                                refusal(
                                        "MATERIAL-012",
                                        Files.pngWith(png, Files.chunk("tEXt", Files.ascii("a\0<ScRiPt>"))))),
                        Map.entry(
                                "PDF with an archive in a comment, its end too short",
                                refusal(
                                        "MATERIAL-012",
                                        behind(
                                                Files.joined(pdf, Files.joined(Files.ascii("% "), Files.zip(1))),
                                                "more"))),
                        Map.entry("PDF with an archive behind", refusal("MATERIAL-012", behind(pdf, Files.zip(1)))),
                        Map.entry(
                                "PDF with a page in its comment",
                                refusal("MATERIAL-012", Files.joined(Files.ascii("%PDF-1.4\n%" + HTML + "\n"), pdf))),
                        Map.entry(
                                "no PDF behind its name",
                                refusal("MATERIAL-005", Files.ascii("%PDF-1.7\nhello\n%%EOF"))),
                        Map.entry("cut PDF", refusal("MATERIAL-005", Arrays.copyOf(pdf, 300))),
                        Map.entry("encrypted PDF", refusal("MATERIAL-008", Files.encryptedPdf())),
                        Map.entry(
                                "PDF with script",
                                refusal("MATERIAL-006", Files.pdfWith("OpenAction", Files.action("JavaScript")))),
                        Map.entry(
                                "PDF that starts a program",
                                refusal("MATERIAL-006", Files.pdfWith("OpenAction", Files.action("Launch")))),
                        Map.entry(
                                "PDF that opens another file",
                                refusal("MATERIAL-006", Files.pdfWith("OpenAction", Files.action("GoToR")))),
                        Map.entry("PDF that follows a thread", refusal("MATERIAL-006", nested(Files.action("Thread")))),
                        Map.entry("PDF that sends itself", refusal("MATERIAL-006", nested(Files.action("SubmitForm")))),
                        Map.entry("PDF with a named script", refusal("MATERIAL-006", nested(script()))),
                        Map.entry(
                                "PDF with a form of its own",
                                refusal("MATERIAL-006", Files.pdfWith("AcroForm", entry("XFA")))),
                        Map.entry("PDF that carries a file", refusal("MATERIAL-007", nested(entry("EmbeddedFiles")))),
                        Map.entry("PDF of 201 pages", refusal("MATERIAL-009", Files.pdf(201))))
                .entrySet()
                .stream()
                .map(e -> DynamicTest.dynamicTest(e.getKey(), e.getValue()::run));
    }

    @TestFactory
    Stream<DynamicTest> refusesWhatWouldGrowAtOnce() {
        byte[] bomb = Files.zeros(1200);
        return Stream.of(
                costsLittle("bomb of a spreadsheet", "MATERIAL-003", Files.zip(1200)),
                costsLittle("pixel flood", "MATERIAL-011", Files.pngSaying(65_535, 65_535)),
                costsLittle("PDF of 10,000 pages", "MATERIAL-009", Files.pdf(10_000)),
                costsLittle("PDF that inflates", "MATERIAL-010", inflating("/Filter/FlateDecode", bomb)),
                costsLittle("the same, in disguise", "MATERIAL-010", inflating("/Filter/Fl#61teDecode", bomb)),
                costsLittle(
                        "inflated twice",
                        "MATERIAL-010",
                        inflating("/Filter[/FlateDecode/FlateDecode]", Files.deflated(bomb))),
                costsLittle("run lengths", "MATERIAL-010", inflating("/Filter/RunLengthDecode", new byte[10])),
                costsLittle("a filter elsewhere", "MATERIAL-010", inflating("/Filter 3 0 R", new byte[10])),
                costsLittle(
                        "a large picture in a PDF",
                        "MATERIAL-011",
                        inflating(
                                "/Type/XObject/Subtype/Image/Width 65535/Height 65535/BitsPerComponent 8"
                                        + "/ColorSpace/DeviceGray/Filter/DCTDecode",
                                new byte[10])),
                costsLittle(
                        "a row of a billion points",
                        "MATERIAL-010",
                        inflating(
                                "/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 1000000000>>", Files.zeros(1))),
                costsLittle(
                        "its structure",
                        "MATERIAL-010",
                        inflating("/Type/ObjStm/N 1/First 0/Filter/FlateDecode", Files.zeros(9))));
    }

    private static DynamicTest costsLittle(String name, String code, byte[] data) {
        Runnable refusal = refusal(code, data);
        return DynamicTest.dynamicTest(name, () -> {
            refusal.run();
            atOnce(refusal);
        });
    }

    @Test
    void takesAPdfAndCountsItsPages() {
        byte[] pdf = Files.pdf(3);
        AcceptedFile file = accept("凭证.pdf", pdf);
        assertThat(file.kind()).isEqualTo(FileKind.PDF);
        assertThat(file.pages()).isEqualTo(3);
        assertThat(file.content()).isSameAs(pdf);
        assertThat(file.sha256()).hasSize(64);
    }

    @Test
    void takesA200PagePdf() {
        assertThat(accept("书.pdf", Files.pdf(200)).pages()).isEqualTo(200);
    }

    @Test
    void goesByTheContentWhateverTheName() {
        AcceptedFile file = accept("扫描.pdf", Files.jpeg(20, 10));
        assertThat(file.kind()).isEqualTo(FileKind.JPEG);
        assertThat(file.name()).isEqualTo("扫描.jpg");
    }

    @Test
    void keepsThePictureAndLeavesOutTheRest() throws IOException {
        byte[] jpeg = Files.jpeg(40, 30);
        byte[] gps = Files.ascii("Exif\0\0MM\0*\0\0\0\10\0\1\1\22\0\3\0\0\0\1\0\6\0\0\0\0\0\0GPS 30.1 120.2");
        byte[] sent = Files.joined(
                Files.jpegWith(Files.jpegWith(jpeg, 0xE1, gps), 0xFE, Files.ascii("my telephone")), new byte[500]);
        byte[] kept = accept("a.jpg", sent).content();
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("GPS", "telephone");
        assertThat(pixels(kept)).isEqualTo(pixels(jpeg));
        assertThat(kept).as("which side is up").containsSequence(0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6);
    }

    @Test
    void keepsAnUprightJpegByteForByteInItsPixels() throws IOException {
        byte[] jpeg = Files.jpeg(40, 30);
        assertThat(pixels(accept("a.jpg", jpeg).content())).isEqualTo(pixels(jpeg));
    }

    @Test
    void keepsThePixelsOfAPng() throws IOException {
        byte[] png = Files.png(40, 30);
        byte[] sent = Files.joined(Files.pngWith(png, Files.chunk("tEXt", Files.ascii("Author\0me"))), new byte[7]);
        byte[] kept = accept("a.png", sent).content();
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("Author");
        assertThat(pixels(kept)).isEqualTo(pixels(png));
    }

    /** In this process, so that what it takes can be measured; {@link PdfProcessesTest} has the rest. */
    private static AcceptedFile accept(String name, byte[] data) {
        return FileExamination.accept(name, data, PdfExamination::pages);
    }

    private static int[] pixels(byte[] content) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(content));
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private static Runnable refusal(String code, byte[] data) {
        return () -> assertThatThrownBy(() -> accept("a.pdf", data))
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    /** Within a second and 32 MB; the garbage is counted, too, so the bound on what is held is stricter than it reads. */
    private static void atOnce(Runnable refusal) {
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long allocated = threads.getCurrentThreadAllocatedBytes();
        long cpu = threads.getCurrentThreadCpuTime();
        refusal.run();
        assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - cpu)).isLessThan(Duration.ofSeconds(1));
        assertThat(threads.getCurrentThreadAllocatedBytes() - allocated).isLessThan(32L * 1024 * 1024);
    }

    private static byte[] inflating(String dictionary, byte[] content) {
        return Files.pdfWithStream(dictionary, content);
    }

    private static byte[] behind(byte[] file, String other) {
        return behind(file, Files.ascii(other));
    }

    private static byte[] behind(byte[] file, byte[] other) {
        return Files.joined(file, other);
    }

    private static byte[] altered(byte[] file, int at) {
        byte[] copy = file.clone();
        copy[at] ^= 1;
        return copy;
    }

    /** Deep in an object that nothing leads to. */
    private static byte[] nested(COSDictionary value) {
        COSArray array = new COSArray();
        array.add(value);
        COSDictionary outer = new COSDictionary();
        outer.setItem(COSName.A, array);
        return Files.pdfWith("Anything", outer);
    }

    private static COSDictionary entry(String key) {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setItem(COSName.getPDFName(key), new COSArray());
        return dictionary;
    }

    private static COSDictionary script() {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setItem(COSName.getPDFName("JS"), new COSString("app.alert(1)"));
        return dictionary;
    }
}
