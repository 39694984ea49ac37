package hall.web.material;

import hall.casefile.service.CaseMaterials;
import hall.material.domain.MaterialView;
import hall.material.service.MaterialQueries;
import hall.material.service.OpenMaterial;
import hall.material.service.PagePictures;
import hall.shared.BusinessException;
import hall.shared.Role;
import hall.web.security.AccessRefusals;
import hall.web.words.Words;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code /materials/<id>}: a file, for its owner and for the officer who may see its case; pictures are shown, a PDF is saved, and with
 * {@code ?save} both are. {@code /materials/<id>/page/<n>}: a page as a picture, to be put beside the case. For everybody else there is
 * nothing here. What is shown may run nothing, whatever a browser takes it for.
 */
@WebServlet("/materials/*")
public class MaterialServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern ADDRESS = Pattern.compile("/([0-9]{1,19})(?:/page/([0-9]{1,4}))?");

    /** What is there, and cannot be opened now. */
    private static final Map<String, Integer> STATUS = Map.of(
            "MATERIAL-016", HttpServletResponse.SC_CONFLICT,
            "MATERIAL-017", HttpServletResponse.SC_CONFLICT,
            "MATERIAL-019", HttpServletResponse.SC_SERVICE_UNAVAILABLE);

    @Inject
    private transient MaterialQueries own;

    @Inject
    private transient CaseMaterials ofCases;

    @Inject
    private transient PagePictures pictures;

    @Inject
    private transient AccessRefusals refusals;

    @Inject
    private transient Words words;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher address = ADDRESS.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        if (!address.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            long id = Long.parseLong(address.group(1));
            OpenMaterial material = request.isUserInRole(Role.CITIZEN) ? own.open(id) : ofCases.open(id);
            if (address.group(2) == null) {
                send(material, request.getParameter("save") == null, response);
            } else {
                page(material, Integer.parseInt(address.group(2)), response);
            }
        } catch (NumberFormatException tooLong) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException wrongPost) {
            refusals.note(request, wrongPost);
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (BusinessException refused) {
            refuse(refused, response);
        }
    }

    private void refuse(BusinessException refused, HttpServletResponse response) throws IOException {
        Integer status = STATUS.get(refused.code());
        if (status == null) {
            response.sendError(
                    refused.code().endsWith("-404")
                            ? HttpServletResponse.SC_NOT_FOUND
                            : HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        response.setStatus(status);
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter()
                .write(words.text(refused.code(), refused.arguments().toArray()));
    }

    private void page(OpenMaterial material, int page, HttpServletResponse response) throws IOException {
        MaterialView view = material.view();
        if (!view.kind().isPicture()) {
            byte[] png = pictures.draw(material, page);
            head(response, "image/png", png.length);
            response.getOutputStream().write(png);
        } else if (page == 1) {
            send(material, true, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void send(OpenMaterial material, boolean toBeShown, HttpServletResponse response)
            throws IOException {
        MaterialView view = material.view();
        try (InputStream content = material.content()) {
            head(response, view.kind().mediaType(), view.size());
            response.setHeader(
                    "Content-Disposition",
                    Disposition.of(toBeShown && view.kind().isPicture(), view.name()));
            content.transferTo(response.getOutputStream());
        }
    }

    private static void head(HttpServletResponse response, String mediaType, int length) {
        response.setContentType(mediaType);
        response.setContentLength(length);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox; frame-ancestors 'none'");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Cache-Control", "no-store");
    }
}
