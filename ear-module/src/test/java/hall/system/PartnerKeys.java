package hall.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Keys that the hall does not know, or should not believe any more. */
final class PartnerKeys {

    private static final String PASSWORD = "changed-by-nobody";

    private PartnerKeys() {}

    /** A key of its own with a certificate of its own, in {@code made/NAME.p12}; the password is in {@code made/pass}. */
    static Path make(Path made, String name, String start, int days) throws Exception {
        Path store = made.resolve(name + ".p12");
        Files.writeString(made.resolve("pass"), PASSWORD);
        keytool(
                "-genkeypair",
                "-alias",
                name,
                "-keyalg",
                "RSA",
                "-keysize",
                "2048",
                "-sigalg",
                "SHA256withRSA",
                "-startdate",
                start,
                "-validity",
                Integer.toString(days),
                "-dname",
                "CN=" + name,
                "-keystore",
                store.toString(),
                "-storetype",
                "PKCS12",
                "-storepass",
                PASSWORD);
        return store;
    }

    /** Makes the hall believe the certificate. */
    static void trust(Path made, String name, Path store) throws Exception {
        Path certificate = made.resolve(name + ".pem");
        keytool(
                "-exportcert",
                "-rfc",
                "-alias",
                name,
                "-keystore",
                store.toString(),
                "-storepass",
                PASSWORD,
                "-file",
                certificate.toString());
        keytool(
                "-importcert",
                "-noprompt",
                "-alias",
                name,
                "-keystore",
                trustStore(),
                "-storepass",
                trustPassword(),
                "-file",
                certificate.toString());
    }

    /** Takes the belief away again. */
    static void distrust(String name) throws Exception {
        keytool("-delete", "-alias", name, "-keystore", trustStore(), "-storepass", trustPassword());
    }

    private static String trustStore() {
        return SignedSoap.keys().resolve("hall-trust.p12").toString();
    }

    private static String trustPassword() throws Exception {
        return Files.readString(SignedSoap.keys().resolve("hall.pass")).strip();
    }

    private static void keytool(String... arguments) throws Exception {
        String[] command = new String[arguments.length + 1];
        command[0] = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
    }
}
