package hall.web.rest;

import jakarta.json.Json;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;

/** A problem document (RFC 9457) as an answer. */
final class ProblemDocument {

    private static final String MEDIA_TYPE = "application/problem+json";

    private ProblemDocument() {}

    /**
     * @param code stable code of the refusal, such as {@code CAL-002}
     * @param title what went wrong, in general
     * @param detail what is wrong here, why, and what to do
     */
    static Response answer(int status, String code, String title, String detail, Locale locale) {
        String body = Json.createObjectBuilder()
                .add("type", "urn:hall:problem:" + code)
                .add("title", title)
                .add("status", status)
                .add("detail", detail)
                .add("code", code)
                .build()
                .toString();
        return Response.status(status)
                .type(MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(body)
                .build();
    }

    /** English when it is asked for before Chinese; Chinese otherwise. */
    static Locale locale(HttpHeaders headers) {
        for (Locale wanted : headers.getAcceptableLanguages()) {
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
