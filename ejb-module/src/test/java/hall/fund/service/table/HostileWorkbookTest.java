package hall.fund.service.table;

import static hall.fund.service.table.Workbooks.book;
import static hall.fund.service.table.Workbooks.heading;
import static hall.fund.service.table.Workbooks.sheet;
import static hall.fund.service.table.Workbooks.with;
import static hall.fund.service.table.Workbooks.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hall.fund.domain.staff.TableKind;
import hall.fund.domain.staff.TypedLine;
import hall.shared.BusinessException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks that act, grow, hide or lie are refused, before they cost anything. */
class HostileWorkbookTest {

    private static List<TypedLine> read(byte[] content) {
        List<TypedLine> all = new ArrayList<>();
        StaffTableReading.read(TableKind.BASES, content, all::addAll);
        return all;
    }

    private static void refuses(String code, byte[] content) {
        assertThatExceptionOfType(BusinessException.class)
                .isThrownBy(() -> read(content))
                .matches(e -> e.code().equals(code), code);
    }

    @Test
    void refusesMergedCellsAmongTheData() {
        refuses("TABLE-009", book(sheet -> {
            heading(sheet, 0);
            sheet.value(1, 2, "999900000001");
            sheet.range(1, 1, 3, 1).merge();
        }));
    }

    @Test
    void refusesWorkbooksThatActOrLeadOut() {
        byte[] plain = book(sheet -> heading(sheet, 0));
        refuses("TABLE-007", with(plain, "xl/vbaProject.bin", out -> write(out, "x")));
        refuses("TABLE-007", with(plain, "xl/externalLinks/externalLink1.xml", out -> write(out, "<x/>")));
        refuses("TABLE-007", with(plain, "xl/embeddings/oleObject1.bin", out -> write(out, "x")));
        refuses(
                "TABLE-007",
                with(
                        plain,
                        "[Content_Types].xml",
                        out -> write(out, "<Types>application/vnd.ms-excel.sheet.macroEnabled</Types>")));
        refuses("TABLE-003", with(new byte[0], "readme.txt", out -> write(out, "x")));
    }

    @Test
    void refusesAZipBombBeforeItGrows() {
        byte[] bomb = with(book(sheet -> heading(sheet, 0)), "xl/media/x.bin", out -> {
            byte[] zeros = new byte[1024 * 1024];
            for (int i = 0; i < 128; i++) {
                try {
                    out.write(zeros);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        });
        long start = System.nanoTime();
        refuses("TABLE-008", bomb);
        assertThat(System.nanoTime() - start).isLessThan(10_000_000_000L);
    }

    @Test
    void refusesEntitiesThatGrow() {
        byte[] lol = with(
                book(sheet -> heading(sheet, 0)),
                "xl/worksheets/sheet1.xml",
                out -> write(
                        out,
                        "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
                                + "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&b;</t></is></c></row></sheetData></worksheet>"));
        assertThatExceptionOfType(BusinessException.class).isThrownBy(() -> read(lol));
    }

    /** Cells that no program writes, each of which would take all memory or time; and kinds that the library does not know. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c r=\"B2\"><v>1e-900000000</v></c>",
                "<c r=\"B2\"><v>1e90000000</v></c>",
                "<c r=\"B2\"><v>1e99999999999</v></c>",
                "<c r=\"B2\"><v>11111111111111111111111111111111111111111111111111111111111111</v></c>",
                "<c r=\"B2\" t=\"n\"><v>NaN</v></c>",
                "<c r=\"B2\" t=\"x\"><v>1</v></c>",
                "<c r=\"ZZZZZZ2\"><v>1</v></c>",
                "<c r=\"XFE2\"><v>1</v></c>",
                "<c r=\"B2\"><f t=\"shared\" si=\"7\"/><v>1</v></c>"
            })
    void refusesCellsThatNoProgramWrites(String cell) {
        long start = System.nanoTime();
        try {
            List<TypedLine> read = read(sheet(cell));
            // A formula without its text is what it says it is.
            assertThat(read).hasSize(1);
            assertThat(cell).contains("<f ");
        } catch (BusinessException refused) {
            assertThat(refused.code()).isEqualTo("TABLE-004");
        }
        assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
    }

    @Test
    void refusesASheetInAnOtherPlace() {
        byte[] book = sheet("<c r=\"B2\"><v>1</v></c>");
        byte[] moved = with(
                book,
                "xl/_rels/workbook.xml.rels",
                out -> write(
                        out,
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                                + " Id=\"rId3\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\""
                                + " Target=\"elsewhere/sheet1.xml\"/></Relationships>"));
        refuses("TABLE-004", moved);
    }

    @Test
    void leavesAloneWhatItsReaderThrows() {
        IllegalStateException lost = new IllegalStateException("the database is away");
        assertThatThrownBy(() -> StaffTableReading.read(TableKind.BASES, sheet("<c r=\"B2\"><v>1</v></c>"), some -> {
                    throw lost;
                }))
                .isSameAs(lost);
    }

    @Test
    void stopsAtTheRowsOfAFullSheet() {
        byte[] full = with(book(sheet -> heading(sheet, 0)), "xl/worksheets/sheet1.xml", out -> {
            write(out, "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
            write(
                    out,
                    "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>个人账号</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><t>缴存基数</t></is></c></row>");
            StringBuilder some = new StringBuilder();
            for (int row = 2; row <= 1_048_576; row++) {
                some.append("<row r=\"")
                        .append(row)
                        .append("\"><c r=\"A")
                        .append(row)
                        .append("\"><v>1</v></c></row>");
                if (row % 5000 == 0) {
                    write(out, some.toString());
                    some.setLength(0);
                }
            }
            write(out, some + "</sheetData></worksheet>");
        });
        refuses("TABLE-006", full);
    }
}
