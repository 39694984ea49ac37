package hall.fund.service.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Workbooks of a test's making, also such as no program writes. */
final class Workbooks {

    private Workbooks() {}

    static byte[] book(Consumer<Worksheet> content) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Workbook book = new Workbook(out, "test", "1.0");
            content.accept(book.newWorksheet("一"));
            book.finish();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void heading(Worksheet sheet, int row) {
        sheet.value(row, 0, "姓名");
        sheet.value(row, 1, "新缴存基数（元）");
        sheet.value(row, 2, " 个人账号 ");
    }

    /** The workbook with a part added or put in the place of one. */
    static byte[] with(byte[] book, String name, Consumer<OutputStream> part) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                copy(book, name, zip);
                zip.putNextEntry(new ZipEntry(name));
                part.accept(zip);
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void copy(byte[] book, String without, ZipOutputStream to) throws IOException {
        if (book.length == 0) {
            return;
        }
        try (ZipFile from = XlsxExamination.open(book)) {
            for (ZipArchiveEntry e : Collections.list(from.getEntries())) {
                if (!e.getName().equals(without)) {
                    to.putNextEntry(new ZipEntry(e.getName()));
                    from.getInputStream(e).transferTo(to);
                }
            }
        }
    }

    static void write(OutputStream out, String text) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] sheet(String cell) {
        return row("<c r=\"A2\" t=\"inlineStr\"><is><t>999900000001</t></is></c>" + cell);
    }

    /** A table of bases whose only line is given: account, base, name. */
    static byte[] row(String cells) {
        return with(
                book(sheet -> heading(sheet, 0)),
                "xl/worksheets/sheet1.xml",
                out -> write(
                        out,
                        "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                                + "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>个人账号</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><t>缴存基数</t></is></c><c r=\"C1\" t=\"inlineStr\"><is><t>姓名</t></is></c></row>"
                                + "<row r=\"2\">" + cells + "</row></sheetData></worksheet>"));
    }
}
