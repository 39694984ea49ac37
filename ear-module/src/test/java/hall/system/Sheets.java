package hall.system;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Workbooks that the hall gives, and what a clerk's program makes of them. */
final class Sheets {

    private static final String SHEET = "xl/worksheets/sheet1.xml";

    private Sheets() {}

    private interface Part {
        void take(String name, byte[] content) throws IOException;
    }

    private static void each(byte[] book, Part part) {
        try {
            // By its directory at the end: what is written as it comes has no sizes before its parts.
            Path file = Files.write(Files.createTempFile("hall-test", ".xlsx"), book);
            try (ZipFile zip = new ZipFile(file.toFile())) {
                for (ZipEntry entry : Collections.list(zip.entries())) {
                    part.take(entry.getName(), zip.getInputStream(entry).readAllBytes());
                }
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All text of a workbook. */
    static String text(byte[] book) {
        StringBuilder text = new StringBuilder();
        each(book, (name, content) -> text.append(new String(content, StandardCharsets.UTF_8)));
        // Inside a sheet Chinese stands as numbers of its characters.
        return Pattern.compile("&#x([0-9a-fA-F]+);|&#([0-9]+);")
                .matcher(text)
                .replaceAll(c -> Matcher.quoteReplacement(Character.toString(
                        c.group(1) == null ? Integer.parseInt(c.group(2)) : Integer.parseInt(c.group(1), 16))));
    }

    /** The workbook with numbers or texts typed into cells of its sheet, such as {@code D2}, that have something in them or not. */
    static byte[] typed(byte[] book, Map<String, String> cells) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            each(book, (name, content) -> {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.equals(SHEET) ? typedIn(content, cells) : content);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] typedIn(byte[] sheet, Map<String, String> cells) {
        String xml = new String(sheet, StandardCharsets.UTF_8);
        for (Map.Entry<String, String> cell : cells.entrySet()) {
            Matcher place = Pattern.compile("<c r=\"" + cell.getKey() + "\"[^>]*?(/>|>.*?</c>)")
                    .matcher(xml);
            if (!place.find()) {
                throw new AssertionError("no cell " + cell.getKey() + " in " + xml);
            }
            boolean number = cell.getValue().matches("[0-9.]+");
            xml = place.replaceFirst(Matcher.quoteReplacement(
                    number
                            ? "<c r=\"" + cell.getKey() + "\"><v>" + cell.getValue() + "</v></c>"
                            : "<c r=\"" + cell.getKey() + "\" t=\"inlineStr\"><is><t>" + cell.getValue()
                                    + "</t></is></c>"));
        }
        return xml.getBytes(StandardCharsets.UTF_8);
    }
}
