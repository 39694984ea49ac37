package hall.web.table;

import jakarta.servlet.http.HttpServletResponse;

/** How a table leaves the hall: as a file to keep, never shown inside a page. */
final class Tables {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Tables() {}

    /** @param name of the file, without its ending */
    static void begin(HttpServletResponse response, String name) {
        response.setContentType(TYPE);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + ".xlsx\"");
    }
}
