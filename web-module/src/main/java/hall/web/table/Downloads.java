package hall.web.table;

import jakarta.servlet.http.HttpServletResponse;

/** How a table is given to take away. */
final class Downloads {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String CSV = "text/csv;charset=UTF-8";

    private Downloads() {}

    /** Before the first byte; the name without its ending. */
    static void begin(HttpServletResponse response, boolean csv, String name) {
        response.setContentType(csv ? CSV : XLSX);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + (csv ? ".csv" : ".xlsx") + "\"");
    }
}
