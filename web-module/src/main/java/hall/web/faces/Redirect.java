package hall.web.faces;

import jakarta.faces.FacesException;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** After a post the browser is sent to a page to get, so that Back and reload never post again. */
public final class Redirect {

    private Redirect() {}

    /**
     * Ends the request with a redirect inside the hall.
     *
     * @param path from the root of the application
     * @param parameters names and values in turn
     */
    public static void to(String path, String... parameters) {
        ExternalContext http = FacesContext.getCurrentInstance().getExternalContext();
        StringBuilder url = new StringBuilder(http.getRequestContextPath()).append(path);
        for (int i = 0; i < parameters.length; i += 2) {
            url.append(i == 0 ? '?' : '&')
                    .append(parameters[i])
                    .append('=')
                    .append(URLEncoder.encode(parameters[i + 1], StandardCharsets.UTF_8));
        }
        try {
            http.redirect(url.toString());
        } catch (IOException e) {
            throw new FacesException(e);
        }
    }
}
