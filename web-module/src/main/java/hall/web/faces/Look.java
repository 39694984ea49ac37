package hall.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;

/**
 * How the reader wants the pages: language, text size, 长辈版. Kept in cookies by {@link LookFilter}, so that it needs no
 * session and no script and survives signing out.
 */
@Named
@RequestScoped
public class Look {

    static final String LANG = "lang";
    static final String SIZE = "size";
    static final String ELDER = "elder";

    private static final String ENGLISH = "en";
    private static final String CHINESE = "zh-CN";
    private static final List<String> SIZES = List.of("m", "l", "xl");
    /** Changes whenever the server starts, so that a new release never meets an old style sheet. */
    private static final String VERSION = Long.toString(System.nanoTime(), Character.MAX_RADIX);

    @Inject
    HttpServletRequest request;

    /** An entry of the main navigation. */
    public record Place(String key, String path) {
        public String getKey() {
            return key;
        }

        public String getPath() {
            return path;
        }
    }

    private static final List<Place> NAVIGATION = List.of(
            new Place("home", "/index.xhtml"),
            new Place("items", "/items/index.xhtml"),
            new Place("cases", "/citizen/cases.xhtml"),
            new Place("fund", "/citizen/fund.xhtml"),
            new Place("law", "/law.xhtml"));

    public boolean isEnglish() {
        return ENGLISH.equals(cookie(LANG));
    }

    public String getLang() {
        return isEnglish() ? ENGLISH : CHINESE;
    }

    public Locale getLocale() {
        return isEnglish() ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }

    public String getOtherLang() {
        return isEnglish() ? CHINESE : ENGLISH;
    }

    public String getOtherLangName() {
        return isEnglish() ? "中文" : "English";
    }

    public String getSize() {
        String size = cookie(SIZE);
        return SIZES.contains(size) ? size : SIZES.get(0);
    }

    public List<String> getSizes() {
        return SIZES;
    }

    public boolean isElder() {
        return "1".equals(cookie(ELDER));
    }

    /** The classes of the html element. */
    public String getHtmlClass() {
        return (getTextClass() + (isElder() ? " elder" : "")).strip();
    }

    /** The class of the text size alone: officers' pages have no 长辈版. */
    public String getTextClass() {
        return getSize().equals("m") ? "" : "text-" + getSize();
    }

    public String getVersion() {
        return VERSION;
    }

    public List<Place> getNavigation() {
        return NAVIGATION;
    }

    /** This page again with a wish in its address; the filter keeps the wish and drops it from the address. */
    public String link(String name, String value) {
        String query = request.getQueryString();
        return "?" + (query == null ? "" : query + "&") + name + "=" + value;
    }

    static boolean accepts(String name, String value) {
        return switch (name) {
            case LANG -> value.equals(ENGLISH) || value.equals(CHINESE);
            case SIZE -> SIZES.contains(value);
            case ELDER -> value.equals("0") || value.equals("1");
            default -> false;
        };
    }

    private String cookie(String name) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie c : cookies) {
                if (c.getName().equals(name)) {
                    return c.getValue();
                }
            }
        }
        return "";
    }
}
