package hall.material.service;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.CodeSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.JarInputStream;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The class path of a {@link PdfProcess}: where this server has the classes itself, found from the classes. So there is one PDFBox, the
 * tested one, and nothing to configure where the EAR is deployed by other means than the launcher. The jars of an EAR are no files but
 * entries of one; those are copied, once a server, into its own directory for what is temporary.
 */
final class PdfClassPath {

    private static final List<String> NEEDED = List.of(
            PdfProcess.class.getName(),
            "org.apache.pdfbox.pdmodel.PDDocument",
            "org.apache.fontbox.ttf.TrueTypeFont",
            "org.apache.pdfbox.io.IOUtils",
            "org.apache.commons.logging.LogFactory");

    /** What the server's own commons-logging writes by; not there outside of it. */
    private static final String BEHIND_LOGGING = "org.jboss.logging.Logger";

    private final Path directory;
    private String text;

    PdfClassPath() {
        directory =
                Path.of(System.getProperty("jboss.server.temp.dir", System.getProperty("java.io.tmpdir")), "hall-pdf");
    }

    /** Where a process works and remembers which fonts there are. */
    Path directory() {
        return directory;
    }

    /** The paths, for {@code -cp}. */
    synchronized String text() throws IOException {
        if (text == null) {
            Files.createDirectories(directory);
            Set<Path> found = new LinkedHashSet<>();
            for (String name : NEEDED) {
                found.add(path(place(type(name))));
            }
            try {
                found.add(path(place(type(BEHIND_LOGGING))));
            } catch (NoClassDefFoundError notHere) {
                // Outside the server.
            }
            text = found.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        }
        return text;
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name, false, PdfClassPath.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw (NoClassDefFoundError) new NoClassDefFoundError(name).initCause(e);
        }
    }

    private static URL place(Class<?> type) throws IOException {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        if (source == null) {
            throw new IOException("nobody says where " + type.getName() + " lies");
        }
        return source.getLocation();
    }

    private Path path(URL place) throws IOException {
        try {
            return switch (place.getProtocol()) {
                case "file" -> Path.of(place.toURI());
                case "jar" -> Path.of(URI.create(place.getPath().replaceAll("!/.*", "")));
                default -> copy(place);
            };
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    // An archive inside the EAR opens as the stream of its entries, not as the bytes of a file.
    private Path copy(URL archive) throws IOException {
        Path whole = directory.resolve(Path.of(archive.getPath()).getFileName().toString());
        Path part = Files.createTempFile(directory, "part", "");
        try (InputStream in = archive.openStream();
                JarInputStream entries = in instanceof JarInputStream itself ? itself : new JarInputStream(in);
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(part))) {
            out.setLevel(Deflater.NO_COMPRESSION);
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                if (!entry.isDirectory()) {
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    entries.transferTo(out);
                    out.closeEntry();
                }
            }
        }
        return Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
