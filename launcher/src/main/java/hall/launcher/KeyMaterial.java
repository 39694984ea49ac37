package hall.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Keys for the signed messages between the hall and its partners, made at first start outside the archives.
 *
 * <p>For each of {@code hall}, {@code datacentre}, {@code bank}: {@code <name>.p12} (its private key and certificate, alias
 * {@code <name>}), {@code <name>.pass} (the password of both its stores) and {@code <name>-trust.p12} (the certificates it
 * believes, alias = partner). The hall believes the partners; each partner believes the hall.
 * {@code partners.properties} says which of them may call the hall, and what; a person may change it.
 */
final class KeyMaterial {

    private static final List<String> PARTNERS = List.of("datacentre", "bank");
    private static final String DONE = "complete";
    private static final String RIGHTS = "partners.properties";

    private final Path directory;

    KeyMaterial(Path directory) {
        this.directory = directory;
    }

    void makeIfMissing() {
        if (!Files.exists(directory.resolve(DONE))) {
            make();
        }
        // Of its own: keys from before this file was known get it, too.
        if (!Files.exists(directory.resolve(RIGHTS))) {
            Files600.write(
                    directory.resolve(RIGHTS),
                    "# Who may call the hall (docs/operations.md). Alias in hall-trust.p12 = operations\n"
                            + "datacentre = Ping PullCaseProgress GetItemGuide\nbank = AccChangeNotice\n");
        }
    }

    private void make() {
        // A half-made set is thrown away: certificates and trust stores must fit together.
        Files600.deleteTree(directory);
        Files600.directory(directory);
        makeKey("hall");
        for (String partner : PARTNERS) {
            makeKey(partner);
            trust("hall", partner);
            trust(partner, "hall");
        }
        Files600.write(directory.resolve(DONE), "made by the launcher\n");
    }

    private void makeKey(String name) {
        Files600.write(directory.resolve(name + ".pass"), Secrets.random());
        keytool(
                name,
                "-genkeypair",
                "-alias",
                name,
                "-keyalg",
                "RSA",
                "-keysize",
                "3072",
                "-sigalg",
                "SHA256withRSA",
                "-validity",
                "3650",
                "-dname",
                "CN=" + name + ",O=demo city",
                "-keystore",
                path(name + ".p12"));
        keytool(
                name,
                "-exportcert",
                "-rfc",
                "-alias",
                name,
                "-keystore",
                path(name + ".p12"),
                "-file",
                path(name + ".pem"));
    }

    private void trust(String who, String whom) {
        keytool(
                who,
                "-importcert",
                "-noprompt",
                "-alias",
                whom,
                "-keystore",
                path(who + "-trust.p12"),
                "-file",
                path(whom + ".pem"));
    }

    private String path(String file) {
        return directory.resolve(file).toString();
    }

    /** The password goes by file: an argument would show in the process list. */
    private void keytool(String owner, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of(arguments));
        command.addAll(List.of("-storetype", "PKCS12", "-storepass:file", path(owner + ".pass")));
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new Problem("keytool could not make the keys in " + directory + ": " + output.strip()
                        + ". A full JDK 17 has keytool; point JAVA_HOME at one.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Problem("interrupted while making keys", e);
        }
    }
}
