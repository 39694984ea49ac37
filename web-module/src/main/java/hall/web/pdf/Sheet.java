package hall.web.pdf;

import java.util.ArrayList;
import java.util.List;

/** A page of A4 being written: XHTML for the printer, and the bare text for the check of its characters. */
final class Sheet {

    private final StringBuilder body = new StringBuilder();
    private final StringBuilder text = new StringBuilder();

    Sheet element(String name, String css, String words) {
        body.append('<').append(name);
        if (!css.isEmpty()) {
            body.append(" class=\"").append(css).append('"');
        }
        body.append('>').append(escaped(words)).append("</").append(name).append(">\n");
        text.append(words);
        return this;
    }

    Sheet paragraph(String words) {
        return element("p", "", words);
    }

    Sheet heading(String words) {
        return element("h2", "", words);
    }

    /** A picture that is data, with its size on paper. */
    Sheet picture(String dataUrl, String size) {
        body.append("<p class=\"qr\"><img src=\"").append(dataUrl).append("\" alt=\"QR\" style=\"width:");
        body.append(size).append(";height:").append(size).append("\"/></p>\n");
        return this;
    }

    Sheet table(List<String> head, List<List<String>> rows) {
        body.append("<table><thead>").append(row("th", head)).append("</thead><tbody>\n");
        rows.forEach(r -> body.append(row("td", r)));
        body.append("</tbody></table>\n");
        return this;
    }

    private String row(String cell, List<String> words) {
        List<String> cells = new ArrayList<>();
        for (String w : words) {
            text.append(w);
            cells.add("<" + cell + ">" + escaped(w) + "</" + cell + ">");
        }
        return "<tr>" + String.join("", cells) + "</tr>\n";
    }

    String text() {
        return text.toString();
    }

    /**
     * The whole document.
     *
     * @param watermark what stands pale behind the words of each page
     * @param pageOf what stands below each page, as the inside of a CSS string
     */
    String xhtml(String title, String language, String families, String watermark, String pageOf) {
        text.append(title).append(watermark).append(pageOf);
        String css = "@page{size:A4;margin:20mm 18mm 22mm;@bottom-center{content:\"" + pageOf
                + "\";font-family:" + families + ";font-size:9pt}}"
                + "body{font-family:" + families + ";font-size:11pt;line-height:1.6;color:#132329}"
                + ".org{font-size:13pt;text-align:center;border-bottom:1.5pt solid #17505f;padding-bottom:6pt}"
                + "h1{font-size:20pt;text-align:center;font-weight:normal;margin:10pt 0}"
                + "h2{font-size:12.5pt;font-weight:normal;color:#17505f;margin:12pt 0 3pt}p{margin:3pt 0}"
                + ".no{font-size:14pt;text-align:center;letter-spacing:.4pt}.big{font-size:15pt}"
                + "table{width:100%;border-collapse:collapse;font-size:9.5pt}thead{display:table-header-group}"
                + "th,td{border:.6pt solid #9fb3ba;padding:3pt 4pt;text-align:left;font-weight:normal;"
                + "vertical-align:top}th{background:#edf3f5}tr{page-break-inside:avoid}"
                + ".qr{text-align:center;margin-top:10pt}.small{font-size:9pt;text-align:center}.right{text-align:right}"
                // Pale enough to read and to copy through it; a fixed box is drawn on every page.
                + ".mark{position:fixed;top:105mm;left:0;width:174mm;text-align:center;font-size:21pt;color:#e4eaec;"
                + "transform:rotate(-28deg);z-index:-1}";
        return "<html lang=\"" + language + "\"><head><title>" + escaped(title) + "</title><style>" + css
                + "</style></head><body><div class=\"mark\">" + escaped(watermark) + "</div>" + body + "</body></html>";
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
