package hall.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Addresses inside the hall, as the doors need them. */
public final class Paths {

    private static final String OFFICE = "/office/";

    /** Fields that tell which item or case a form is about. */
    private static final List<String> ABOUT =
            List.of("item", "no", "no-retract", "no-explain", "no-review", "no-again");

    private Paths() {}

    /** The path below the context, without query. */
    public static String of(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    /** Whether a program asks, which wants a status instead of a form. */
    static boolean isMachine(HttpServletRequest request) {
        return of(request).startsWith("/api/");
    }

    /** Style sheets, scripts, pictures: the same for everybody. */
    static boolean isStatic(HttpServletRequest request) {
        String path = of(request);
        return path.startsWith("/resources/") || path.startsWith("/jakarta.faces.resource/");
    }

    /** Whether the page asks by itself, nobody having done anything: that is no sign of life and keeps no session. */
    static boolean isQuiet(HttpServletRequest request) {
        return request.getMethod().equals("GET") && request.getHeader("X-Hall-Quiet") != null;
    }

    /** The sign-in form that fits the page asked for, which then leads back to it. */
    static String signIn(HttpServletRequest request) {
        String path = of(request);
        String query = request.getQueryString() == null ? shown(request) : request.getQueryString();
        String form = path.startsWith(OFFICE) ? "/officer-sign-in.xhtml" : "/sign-in.xhtml";
        String next = query == null ? path : path + "?" + query;
        return request.getContextPath() + form + "?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
    }

    // A form that was sent names in its fields what its page was about.
    private static String shown(HttpServletRequest request) {
        for (String field : ABOUT) {
            String value = request.getParameter(field);
            if (value != null && value.matches("[0-9A-Z]{1,43}")) {
                return field.equals("item") ? "item=" + value + group(request) : "no=" + value;
            }
        }
        return null;
    }

    private static String group(HttpServletRequest request) {
        String group = request.getParameter("group");
        return group != null && group.matches("[0-9A-Za-z-]{1,40}") ? "&group=" + group : "";
    }

    /**
     * Where to go after sign-in: the wish when it is a path of this hall, else the default. Other hosts, in whatever
     * spelling, are never a wish.
     */
    public static String local(String wish, String otherwise) {
        boolean ours = wish != null
                && wish.matches("/[A-Za-z0-9._~%!$&'()*+,;=:@?/-]*")
                && !wish.startsWith("//")
                && !wish.contains("..")
                && !wish.startsWith("/sign-")
                && !wish.startsWith("/officer-sign-in");
        return ours ? wish : otherwise;
    }
}
