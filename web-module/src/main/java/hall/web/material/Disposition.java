package hall.web.material;

import java.nio.charset.StandardCharsets;

/** The header {@code Content-Disposition} (RFC 6266): a name in any script, and a plain one for who cannot read that. */
final class Disposition {

    /** What RFC 8187 lets stand in a value as it is. */
    private static final String PLAIN = "!#$&+-.^_`|~";

    private Disposition() {}

    /**
     * The header's value.
     *
     * @param inline whether the browser may show it
     * @param name as shown to people: no controls and no quotes in it
     */
    static String of(boolean inline, String name) {
        return (inline ? "inline" : "attachment") + "; filename=\"" + name.replaceAll("[^A-Za-z0-9._ -]", "_")
                + "\"; filename*=UTF-8''" + encoded(name);
    }

    private static String encoded(String name) {
        StringBuilder out = new StringBuilder();
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = c < 128 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0);
            out.append(plain ? String.valueOf(c) : String.format("%%%02X", (int) c));
        }
        return out.toString();
    }
}
