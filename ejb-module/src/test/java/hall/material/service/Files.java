package hall.material.service;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Files as people and attackers make them. */
final class Files {

    private Files() {}

    static byte[] png(int width, int height) {
        return image("png", width, height);
    }

    static byte[] jpeg(int width, int height) {
        return image("jpg", width, height);
    }

    private static byte[] image(String format, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width; x++) {
            image.setRGB(x, x % height, 0xFF8800 + x);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A PNG that says it is this large and has hardly any data. */
    static byte[] pngSaying(int width, int height) {
        byte[] header = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        return joined(
                new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'},
                chunk("IHDR", header),
                chunk("IDAT", deflated(new byte[100])),
                chunk("IEND", new byte[0]));
    }

    static byte[] chunk(String type, byte[] data) {
        byte[] typed = joined(ascii(type), data);
        CRC32 sum = new CRC32();
        sum.update(typed);
        return ByteBuffer.allocate(12 + data.length)
                .putInt(data.length)
                .put(typed)
                .putInt((int) sum.getValue())
                .array();
    }

    /** The PNG with one more chunk before its pixels. */
    static byte[] pngWith(byte[] png, byte[] chunk) {
        int afterHeader = 8 + 12 + 13;
        return joined(Arrays.copyOf(png, afterHeader), chunk, Arrays.copyOfRange(png, afterHeader, png.length));
    }

    /** The JPEG with one more segment at its beginning. */
    static byte[] jpegWith(byte[] jpeg, int marker, byte[] data) {
        byte[] segment = ByteBuffer.allocate(4 + data.length)
                .put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (data.length + 2))
                .put(data)
                .array();
        return joined(Arrays.copyOf(jpeg, 2), segment, Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    static byte[] pdf(int pages) {
        return pdf(pages, document -> {});
    }

    static byte[] pdf(int pages, Consumer<PDDocument> more) {
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                document.addPage(new PDPage());
            }
            more.accept(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A PDF whose catalogue has one more entry. */
    static byte[] pdfWith(String key, COSBase value) {
        return pdf(1, document -> document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName(key), value));
    }

    static COSDictionary action(String kind) {
        COSDictionary action = new COSDictionary();
        action.setName(COSName.S, kind);
        return action;
    }

    /** Protected, though it opens without a password. */
    static byte[] encryptedPdf() {
        return pdf(1, document -> {
            try {
                StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", "", new AccessPermission());
                policy.setEncryptionKeyLength(256);
                document.protect(policy);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** A PDF whose catalogue holds an array of this object, so many times. */
    static byte[] pdfWithMany(String object, int times) {
        return written(
                "<</Type/Catalog/Pages 2 0 R/Anything[" + object.repeat(times) + "]>>",
                "<</Type/Pages/Count 1/Kids[3 0 R]>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>");
    }

    /** A PDF with one stream of this dictionary and content, correct to the byte. */
    static byte[] pdfWithStream(String dictionary, byte[] content) {
        return written(
                "<</Type/Catalog/Pages 2 0 R>>",
                "<</Type/Pages/Count 1/Kids[3 0 R]>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R>>",
                "<<" + dictionary + "/Length " + content.length + ">>\nstream\n"
                        + new String(content, StandardCharsets.ISO_8859_1) + "\nendstream");
    }

    private static byte[] written(String... objects) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringBuilder table = new StringBuilder("0000000000 65535 f \n");
        out.writeBytes(ascii("%PDF-1.4\n"));
        for (int i = 0; i < objects.length; i++) {
            table.append(String.format("%010d 00000 n \n", out.size()));
            out.writeBytes(ascii(i + 1 + " 0 obj\n" + objects[i] + "\nendobj\n"));
        }
        int size = objects.length + 1;
        String end = "xref\n0 " + size + "\n" + table + "trailer\n<</Size " + size + "/Root 1 0 R>>\nstartxref\n";
        out.writeBytes(ascii(end + out.size() + "\n%%EOF\n"));
        return out.toByteArray();
    }

    /** A page with a picture, all white or black, of this side; {@code colour} with three bytes a pixel, else one bit. */
    static byte[] pdfWithPicture(int side, boolean colour) {
        return pdf(1, document -> {
            COSStream picture = document.getDocument().createCOSStream();
            picture.setItem(COSName.TYPE, COSName.XOBJECT);
            picture.setItem(COSName.SUBTYPE, COSName.IMAGE);
            picture.setInt(COSName.WIDTH, side);
            picture.setInt(COSName.HEIGHT, side);
            picture.setInt(COSName.BITS_PER_COMPONENT, colour ? 8 : 1);
            picture.setItem(COSName.COLORSPACE, colour ? COSName.DEVICERGB : COSName.DEVICEGRAY);
            picture.setItem(COSName.FILTER, COSName.FLATE_DECODE);
            long bytes = colour ? 3L * side * side : (side + 7) / 8 * (long) side;
            write(() -> picture.createRawOutputStream(), zeros(bytes / 1024 / 1024 + 1));
            draw(document, picture, "q 500 0 0 500 0 0 cm /X Do Q");
        });
    }

    /** A page that draws a form so many times, which draws another so many times, and so on so deep. */
    static byte[] pdfOfForms(int deep, int times) {
        return pdf(1, document -> {
            COSStream form = form(document, null, "0 0 1 1 re f");
            for (int i = 1; i < deep; i++) {
                form = form(document, form, "/X Do\n".repeat(times));
            }
            draw(document, form, "/X Do\n".repeat(times));
        });
    }

    private static COSStream form(PDDocument document, COSStream inner, String text) {
        COSStream form = document.getDocument().createCOSStream();
        form.setItem(COSName.TYPE, COSName.XOBJECT);
        form.setItem(COSName.SUBTYPE, COSName.FORM);
        form.setItem(COSName.BBOX, new PDRectangle(500, 500).getCOSArray());
        if (inner != null) {
            form.setItem(COSName.RESOURCES, resources(inner));
        }
        write(form::createOutputStream, ascii(text));
        return form;
    }

    private static void draw(PDDocument document, COSStream object, String text) {
        COSDictionary page = document.getPage(0).getCOSObject();
        COSStream content = document.getDocument().createCOSStream();
        write(content::createOutputStream, ascii(text));
        page.setItem(COSName.CONTENTS, content);
        page.setItem(COSName.RESOURCES, resources(object));
    }

    private static COSDictionary resources(COSStream object) {
        COSDictionary objects = new COSDictionary();
        objects.setItem(COSName.getPDFName("X"), object);
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.XOBJECT, objects);
        return resources;
    }

    private interface Opening {
        OutputStream open() throws IOException;
    }

    private static void write(Opening stream, byte[] content) {
        try (OutputStream out = stream.open()) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** So many zeros, deflated. */
    static byte[] zeros(long megabytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflate = new DeflaterOutputStream(out, new Deflater(Deflater.BEST_SPEED))) {
            byte[] megabyte = new byte[1024 * 1024];
            for (long i = 0; i < megabytes; i++) {
                deflate.write(megabyte);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] deflated(byte[] data) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflate = new DeflaterOutputStream(out)) {
            deflate.write(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] zip(long megabytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("bomb"));
            byte[] megabyte = new byte[1024 * 1024];
            for (long i = 0; i < megabytes; i++) {
                zip.write(megabyte);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
