package hall.system;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/** Files, and how a signed-in citizen's script sends them. */
public final class Uploads {

    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9]+)\"");

    private final Visit visit;
    private final String token;

    public Uploads(Visit visit) {
        this.visit = visit;
        this.token = visit.token();
    }

    /** Sends the file with a declared length. */
    public HttpResponse<String> send(String name, byte[] content) {
        return send(name, BodyPublishers.ofByteArray(content));
    }

    HttpResponse<String> send(String name, BodyPublisher body) {
        return visit.send(visit.request("/api/v1/materials")
                .header("Content-Type", "application/octet-stream")
                .header(
                        "X-File-Name",
                        URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"))
                .header("X-CSRF-Token", token)
                .POST(body));
    }

    HttpResponse<String> remove(String id) {
        return visit.send(visit.request("/api/v1/materials/" + id)
                .header("X-CSRF-Token", token)
                .DELETE());
    }

    /** Sends a file that is taken and gives its identifier. */
    public String taken(String name, byte[] content) {
        HttpResponse<String> answer = send(name, content);
        Matcher id = ID.matcher(answer.body());
        if (answer.statusCode() / 100 != 2 || !id.find()) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
        return id.group(1);
    }

    /** A picture whose file is about three bytes a pixel. */
    public static byte[] png(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Random noise = new Random(7);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, noise.nextInt());
            }
        }
        return written(image, "png");
    }

    /** A black picture. */
    public static byte[] jpeg(int width, int height) {
        return written(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "jpg");
    }

    private static byte[] written(BufferedImage image, String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A PDF of one page with a black square, and one more entry in its catalogue. */
    public static byte[] pdf(String entry) {
        return pdf(entry, 1);
    }

    /** A PDF whose pages have a black square each, further up on every page, and one more entry in its catalogue. */
    static byte[] pdf(String entry, int pages) {
        List<String> objects = new ArrayList<>(List.of("<</Type/Catalog/Pages 2 0 R" + entry + ">>", ""));
        StringBuilder kids = new StringBuilder();
        for (int page = 0; page < pages; page++) {
            int at = objects.size() + 1;
            kids.append(at).append(" 0 R ");
            String square = "50 " + (50 + 10 * page) + " 100 100 re f";
            objects.add("<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents " + (at + 1) + " 0 R>>");
            objects.add("<</Length " + square.length() + ">>\nstream\n" + square + "\nendstream");
        }
        objects.set(1, "<</Type/Pages/Count " + pages + "/Kids[" + kids + "]>>");
        StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
        StringBuilder table = new StringBuilder("0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            table.append(String.format("%010d 00000 n \n", pdf.length()));
            pdf.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
        }
        int at = pdf.length();
        int size = objects.size() + 1;
        pdf.append("xref\n0 " + size + "\n").append(table);
        pdf.append("trailer\n<</Size " + size + "/Root 1 0 R>>\nstartxref\n");
        return ascii(pdf.append(at).append("\n%%EOF\n").toString());
    }

    static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
