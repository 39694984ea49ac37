package hall.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** C-27, C-28: files that are not taken in; each is told why and how to cure it, at once, and nothing of it stays. */
@SystemTest
class RefusedFilesIT {

    private static final int MEGABYTE = 1024 * 1024;
    private static final String HTML = "<html><script>alert(1)</script></html>";

    private final Uploads uploads = new Uploads(Visit.ofCitizen(Cast.CHEN.idNumber));

    @BeforeEach
    void forgetHowManyWereSentToday() {
        HomeForm.forgetUploadsToday();
    }

    @TestFactory
    Stream<DynamicTest> refusesWithReasonAndCureAndKeepsNothing() {
        byte[] pdf = Uploads.pdf("");
        return Stream.of(
                refused("a.jpg", Uploads.ascii(HTML), "MATERIAL-003"),
                refused("b.jpg", Uploads.ascii("\u007fELF\2\1\1"), "MATERIAL-003"),
                refused("c.jpg", Uploads.ascii("<svg onload='alert(1)'/>"), "MATERIAL-003"),
                refused("d.pdf", zipBomb(), "MATERIAL-003"),
                refused("e.pdf", new byte[0], "MATERIAL-002"),
                refused("f.pdf", new byte[11 * MEGABYTE], "MATERIAL-001"),
                refused("g.pdf", new byte[40 * MEGABYTE], "MATERIAL-001"),
                refused("h.pdf.exe", pdf, "MATERIAL-004"),
                refused("i.pdf", Uploads.pdf("/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>"), "MATERIAL-006"),
                refused("j.pdf", Uploads.pdf("/Names<</EmbeddedFiles<<>>>>"), "MATERIAL-007"),
                refused("k.jpg", Uploads.joined(Uploads.jpeg(9, 9), Uploads.ascii(HTML)), "MATERIAL-012"),
                refused("l.png", pixelFlood(), "MATERIAL-011"),
                refused("m.pdf", Arrays.copyOf(pdf, 120), "MATERIAL-005"),
                refused("n.pdf", Uploads.pdf("", 10_000), "MATERIAL-009"),
                refused("o.pdf", Uploads.pdf("/OpenAction<</S/GoToR/F(b.pdf)/D[0/Fit]>>"), "MATERIAL-006"));
    }

    /** C-28: told within a second (a PDF within three: a process of its own is started for it, adr/0010), in little memory. */
    @Test
    void refusesWhatWouldGrowAtOnceAndLeavesNothingBehind() throws IOException {
        Map<String, byte[]> growing = Map.of(
                "pixel-flood.png", pixelFlood(),
                "zip-bomb.pdf", zipBomb(),
                "inflating.pdf", inflatingPdf(),
                "10000-pages.pdf", Uploads.pdf("", 10_000));
        Set<String> before = temporary();
        uploads.send("warm.pdf", Uploads.pdf("/OpenAction<</S/JavaScript>>"));
        try (ServerMemory memory = new ServerMemory()) {
            for (Map.Entry<String, byte[]> each : growing.entrySet()) {
                long live = memory.live();
                long[] millis = new long[1];
                long most = memory.mostDuring(() -> {
                    long begin = System.nanoTime();
                    assertThat(uploads.send(each.getKey(), each.getValue()).statusCode())
                            .as(each.getKey())
                            .isEqualTo(400);
                    millis[0] = Duration.ofNanos(System.nanoTime() - begin).toMillis();
                });
                System.out.println("C-28 " + each.getKey() + ", " + each.getValue().length / 1024 + " KB: " + millis[0]
                        + " ms, " + (most - live) / MEGABYTE + " MB with garbage");
                assertThat(millis[0])
                        .as(each.getKey())
                        .isLessThan(each.getKey().matches("inflating.*|10000.*") ? 3_000 : 1_000);
                assertThat(most - live).as(each.getKey()).isLessThan(32L * MEGABYTE);
            }
        }
        assertThat(temporary()).as("left on the disk").isEqualTo(before);
    }

    /** Where uploads lie while they are looked at. */
    private static Set<String> temporary() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.map(f -> f.getFileName().toString())
                    .filter(name -> name.startsWith("material"))
                    .collect(Collectors.toSet());
        }
    }

    /** An archive of a hundred megabytes of nothing. */
    private static byte[] zipBomb() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("a"));
            for (int i = 0; i < 100; i++) {
                zip.write(new byte[MEGABYTE]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A PDF with a stream that inflates to a hundred megabytes. */
    private static byte[] inflatingPdf() {
        ByteArrayOutputStream zeros = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflating = new DeflaterOutputStream(zeros)) {
            for (int i = 0; i < 100; i++) {
                deflating.write(new byte[MEGABYTE]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String stream = "<</Length " + zeros.size() + "/Filter/FlateDecode>>\nstream\n"
                + zeros.toString(StandardCharsets.ISO_8859_1) + "\nendstream";
        return Uploads.ascii(new String(Uploads.pdf(""), StandardCharsets.ISO_8859_1)
                .replace("xref\n0 ", "9 0 obj\n" + stream + "\nendobj\nxref\n0 "));
    }

    private DynamicTest refused(String name, byte[] content, String code) {
        return DynamicTest.dynamicTest(code + " " + name, () -> {
            int before = rows();
            HttpResponse<String> answer = uploads.send(name, content);
            assertThat(answer.statusCode()).isEqualTo(code.equals("MATERIAL-001") ? 413 : 400);
            assertThat(answer.headers().allValues("Content-Type")).containsExactly("application/problem+json");
            assertThat(answer.body()).contains(code, "没有收下", "请");
            assertThat(rows()).isEqualTo(before);
        });
    }

    @Test
    void cutsABodyOffThatNeverSaidHowLongItIs() {
        HttpResponse<String> answer = uploads.send(
                "endless.pdf", BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[11 * MEGABYTE])));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("MATERIAL-001", "10 MB");
    }

    /** A PNG that says it has 65,535 × 65,535 pixels. */
    private static byte[] pixelFlood() {
        byte[] png = Uploads.png(5, 5);
        ByteBuffer header = ByteBuffer.wrap(png);
        header.putInt(16, 65_535).putInt(20, 65_535);
        CRC32 sum = new CRC32();
        sum.update(png, 12, 17);
        header.putInt(29, (int) sum.getValue());
        return png;
    }

    private static int rows() {
        return Books.count("SELECT COUNT(*) FROM material")
                + Books.count("SELECT COUNT(DISTINCT material_id) FROM material_content");
    }
}
