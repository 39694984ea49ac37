package hall.web.words;

import jakarta.json.Json;
import java.util.List;
import java.util.Locale;

/**
 * A problem document (RFC 9457).
 *
 * @param status of the answer it comes with
 * @param code stable code of the refusal, such as {@code CAL-002}; {@code HTTP-} and the status where only that is known
 * @param title what went wrong, in general
 * @param detail what is wrong here, why, and what to do
 */
public record Problem(int status, String code, String title, String detail) {

    public static final String MEDIA_TYPE = "application/problem+json";

    private static final int OURS = 500;

    /** What is said of a status alone: the words of its page, of 400 or of 500 where it has none. */
    public static Problem of(int status, Locale locale) {
        Phrases phrases = Phrases.in(locale);
        int known = phrases.has("error." + status + ".title") ? status : status < OURS ? 400 : OURS;
        String words = "error." + known;
        return new Problem(
                status,
                "HTTP-" + status,
                phrases.text(words + ".title"),
                phrases.text(words + ".cause") + " " + phrases.text(words + ".cure"));
    }

    /** The document. */
    public String json() {
        return Json.createObjectBuilder()
                .add("type", "urn:hall:problem:" + code)
                .add("title", title)
                .add("status", status)
                .add("detail", detail)
                .add("code", code)
                .build()
                .toString();
    }

    /** English when it is asked for before Chinese; Chinese otherwise. */
    public static Locale locale(List<Locale> asked) {
        for (Locale wanted : asked) {
            if (wanted.getLanguage().equals(Locale.ENGLISH.getLanguage())) {
                return Locale.ENGLISH;
            }
            if (wanted.getLanguage().equals(Locale.CHINESE.getLanguage())) {
                return Locale.SIMPLIFIED_CHINESE;
            }
        }
        return Locale.SIMPLIFIED_CHINESE;
    }
}
