package hall.sandbox.soap;

import hall.sandbox.mishap.Mode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What becomes of a good answer's bytes on the way out of a bad partner. */
final class Spoiler {

    private static final String PROLOGUE = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String HTML =
            "<!DOCTYPE html><html><head><title>系统维护</title></head><body><h1>系统维护中，请稍后再试</h1></body></html>";
    private static final int OVER_TWO_MEGABYTES = 3 * 1024 * 1024;
    private static final int LAUGHS = 9;

    private Spoiler() {}

    static byte[] spoil(Mode mode, byte[] good) {
        return switch (mode) {
            case HTML -> utf8(HTML);
            case EMPTY -> new byte[0];
            case TRUNCATED -> Arrays.copyOf(good, good.length * 2 / 3);
            case GBK -> withPrologue(good).getBytes(Charset.forName("GBK"));
            case TAMPERED -> utf8(tampered(text(good)));
            case DTD -> utf8(PROLOGUE + "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>" + body(good));
            case ENTITY_BOMB -> utf8(PROLOGUE + bomb() + body(good).replace("成功", "&l" + LAUGHS + ";"));
            case OVERSIZE -> utf8(body(good) + " ".repeat(OVER_TWO_MEGABYTES));
            default -> good;
        };
    }

    /** HTML claims to be HTML; everything else claims to be UTF-8 XML, rightly or not. */
    static String contentType(Mode mode) {
        return mode == Mode.HTML ? "text/html; charset=UTF-8" : "text/xml; charset=UTF-8";
    }

    private static String tampered(String text) {
        int body = text.indexOf(":Body");
        String head = text.substring(0, body);
        return head + text.substring(body).replaceFirst("(?<=>)([^<]*[0-9])(?=<)", "$17");
    }

    private static String bomb() {
        StringBuilder dtd = new StringBuilder("<!DOCTYPE d [<!ENTITY l0 \"laugh\">");
        for (int i = 1; i <= LAUGHS; i++) {
            dtd.append("<!ENTITY l")
                    .append(i)
                    .append(" \"")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        return dtd.append("]>").toString();
    }

    private static String withPrologue(byte[] good) {
        return PROLOGUE + body(good);
    }

    private static String body(byte[] good) {
        String text = text(good);
        return text.startsWith("<?xml") ? text.substring(text.indexOf("?>") + 2) : text;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
