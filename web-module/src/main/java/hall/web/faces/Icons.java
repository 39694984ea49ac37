package hall.web.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Map;

/** The hall's icons, 24 by 24, drawn in lines. */
@Named
@ApplicationScoped
public class Icons {

    private static final Map<String, String> PATHS = Map.ofEntries(
            Map.entry("person", "M12 4a4 4 0 100 8 4 4 0 000-8zM4.5 20c.8-4 3.8-6 7.5-6s6.7 2 7.5 6"),
            Map.entry("search", "M10.5 4a6.5 6.5 0 100 13 6.5 6.5 0 000-13zM15.5 15.5L20 20"),
            Map.entry("ok", "M5 12.5l4.5 4.5L19 7.5"),
            Map.entry("no", "M6 6l12 12M18 6L6 18"),
            Map.entry("clock", "M12 3a9 9 0 100 18 9 9 0 000-18zM12 7.5V12l3 2"),
            Map.entry("pause", "M12 3a9 9 0 100 18 9 9 0 000-18zM10 9v6M14 9v6"),
            Map.entry("info", "M12 3a9 9 0 100 18 9 9 0 000-18zM12 11v5.5M12 7.6v.1"),
            Map.entry("over", "M12 3a9 9 0 100 18 9 9 0 000-18zM12 7v6M12 16.4v.1"),
            Map.entry("warn", "M12 4L2.8 20h18.4zM12 10v4.5M12 17.4v.1"),
            Map.entry("lock", "M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 017 0v3"),
            Map.entry("paper", "M6 3.5h8.5L18.5 8v12.5H6zM14 3.5v5h4.5"),
            Map.entry("print", "M7 9V4h10v5M5 9h14v8h-2.5M6.5 17H5M7 14h10v6H7z"),
            Map.entry("next", "M9 5l7 7-7 7"),
            Map.entry("card", "M3 6.5h18v11H3zM3 10.5h18M6.5 14.5h4"),
            Map.entry(
                    "phone",
                    "M6 3.5h4l1.5 5-2.3 1.6a12 12 0 004.7 4.7l1.6-2.3 5 1.5v4c0 1.2-1 2-2.2 1.9C10.3 19.3 4.7 13.7 4.1"
                            + " 5.7 4 4.5 4.8 3.5 6 3.5z"),
            Map.entry(
                    "key", "M14.5 4a5.5 5.5 0 11-3.6 9.6L9 15.5H7v2H5V20H3v-3l6.4-6.4A5.5 5.5 0 0114.5 4zM15.5 8.5v.1"),
            Map.entry(
                    "sun",
                    "M12 8a4 4 0 100 8 4 4 0 000-8zM12 3v2M12 19v2M3 12h2M19 12h2M5.6 5.6L7 7M17 17l1.4 1.4M5.6 18.4L7"
                            + " 17M17 7l1.4-1.4"),
            Map.entry("group-KH", "M4 20V9l8-5.5L20 9v11M8 20v-7h8v7M4 20h16"),
            Map.entry("group-TQ", "M4 14v6h16v-6M12 4v11M7.5 10.5L12 15l4.5-4.5"),
            Map.entry("group-DK", "M3 11l9-7 9 7M6 9.5V20h12V9.5M9.5 12l2.5 2.5 2.5-2.5M12 14.5V18M9.5 15h5"),
            Map.entry("group-ZY", "M4 8h13M13.5 4.5L17 8l-3.5 3.5M20 16H7M10.5 12.5L7 16l3.5 3.5"),
            Map.entry("group-CX", "M5 3.5h10l4 4v13H5zM8.5 10h7M8.5 13.5h7M8.5 17h4"));

    public String path(String name) {
        return PATHS.getOrDefault(name, PATHS.get("info"));
    }
}
