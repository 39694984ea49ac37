package hall.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;

/**
 * The address people know the hall by: environment {@code HALL_PUBLIC_URL}, such as {@code https://hall.example.org}; without it
 * the one that the server was started with, {@code HALL_URL}.
 */
public final class PublicUrl {

    private static final String VALUE =
            System.getenv().getOrDefault("HALL_PUBLIC_URL", "").toLowerCase(Locale.ROOT);

    private static final String STARTED_WITH = System.getenv().getOrDefault("HALL_URL", "");

    private PublicUrl() {}

    /** The whole address of a path of the hall; never taken from a request, which says whatever its sender likes. */
    public static String of(String path) {
        return (VALUE.isBlank() ? STARTED_WITH : VALUE).strip().replaceAll("/+$", "") + path;
    }

    static boolean isHttps() {
        return VALUE.startsWith("https://");
    }

    /** Whether an address given by a browser ({@code Origin}, {@code Referer}) is of this hall. */
    static boolean isOurs(String address, HttpServletRequest request) {
        String origin = origin(address);
        return !origin.isEmpty()
                && (origin.equals(origin(VALUE))
                        || origin.equals(origin(request.getScheme() + "://" + request.getHeader("Host"))));
    }

    /** Scheme, host and port, the default port left out; empty for what is no address. */
    static String origin(String address) {
        try {
            URI uri = URI.create(address.strip().toLowerCase(Locale.ROOT));
            if (uri.getScheme() == null || uri.getHost() == null) {
                return "";
            }
            int usual = uri.getScheme().equals("https") ? 443 : 80;
            String port = uri.getPort() == -1 || uri.getPort() == usual ? "" : ":" + uri.getPort();
            return uri.getScheme() + "://" + uri.getHost() + port;
        } catch (IllegalArgumentException noAddress) {
            return "";
        }
    }
}
