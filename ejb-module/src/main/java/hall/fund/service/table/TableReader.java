package hall.fund.service.table;

import hall.shared.BusinessException;

/** Reads a table by what its bytes are, whatever its name says. */
public final class TableReader {

    /** 10 MB as people count it. */
    public static final int LONGEST = 10 * 1024 * 1024;

    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private TableReader() {}

    /** Looks only at what the bytes are, before anybody spends time on them; refuses with {@code TABLE-002}, {@code 003}, {@code 011}. */
    public static void look(byte[] content) {
        if (content.length == 0) {
            throw new BusinessException("TABLE-011");
        }
        if (begins(content, OLE2)) {
            throw new BusinessException("TABLE-002");
        }
        if (!begins(content, ZIP)) {
            CsvTable.requireText(content);
        }
    }

    /** Gives every row that is not empty to the sink; refusals stand in the package's description. */
    public static void read(byte[] content, RowSink sink) {
        look(content);
        if (begins(content, ZIP)) {
            XlsxExamination.require(content);
            XlsxTable.read(content, sink);
        } else {
            CsvTable.read(content, sink);
        }
    }

    private static boolean begins(byte[] content, byte[] with) {
        if (content.length < with.length) {
            return false;
        }
        for (int i = 0; i < with.length; i++) {
            if (content[i] != with[i]) {
                return false;
            }
        }
        return true;
    }
}
