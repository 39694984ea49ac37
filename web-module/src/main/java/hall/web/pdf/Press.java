package hall.web.pdf;

import hall.shared.BusinessException;
import hall.shared.CaseNumber;
import hall.web.faces.Look;
import hall.web.faces.QrCode;
import hall.web.security.PublicUrl;
import hall.web.words.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Where papers become PDFs: the fonts are read once for all of them. */
@ApplicationScoped
public class Press {

    /** A QR code beside much text. */
    static final String SMALL = "22mm";

    private static final Logger LOG = Logger.getLogger(Press.class.getName());

    @Inject
    private Words words;

    @Inject
    private Look look;

    private volatile PdfPrinter fonts;

    /** The first PDF costs seconds, most of them for a font of 20,000 characters: nobody shall wait for that. */
    void warm() {
        try {
            PdfPrinter read = PdfPrinter.ofThisMachine();
            String word = "回执 Receipt";
            Sheet page = new Sheet().paragraph(word);
            read.print(page.xhtml(word, "zh-CN", read.families(), "", ""), page.text());
            fonts = read;
        } catch (BusinessException noFonts) {
            LOG.log(Level.INFO, "papers are not made as PDF here: {0}", noFonts.code());
        }
    }

    /** A paper in this request's language; refused with {@code PDF-…} where fonts or characters are missing. */
    byte[] print(Sheet page, String title) {
        PdfPrinter known = fonts;
        if (known == null) {
            known = PdfPrinter.ofThisMachine();
            fonts = known;
        }
        String pageOf = words.text("receipt.page.of", "\" counter(page) \"", "\" counter(pages) \"");
        String mark = words.text("pdf.watermark");
        return known.print(page.xhtml(title, look.getLang(), known.families(), mark, pageOf), page.text());
    }

    void send(HttpServletResponse response, String name, byte[] pdf) throws IOException {
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", "inline; filename=\"" + name + ".pdf\"");
        response.setContentLength(pdf.length);
        response.getOutputStream().write(pdf);
    }

    /** Leads to the page for print, which needs no fonts of ours and says why there is no PDF; what else was refused is not there. */
    static void instead(HttpServletRequest request, HttpServletResponse response, String page, BusinessException e)
            throws IOException {
        if (e.code().startsWith("PDF-")) {
            response.sendRedirect(
                    request.getContextPath() + page + "?no=" + request.getParameter("no") + "&pdf=" + e.code());
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** A QR code that leads to the progress page with the number filled in. */
    String addressOf(CaseNumber number) {
        return QrCode.dataUrl(PublicUrl.of("/progress.xhtml?no=" + number));
    }
}
