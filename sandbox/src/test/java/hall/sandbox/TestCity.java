package hall.sandbox;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import hall.integration.PartnerSettings;
import hall.sandbox.mishap.Mode;
import hall.sandbox.mishap.Operation;
import hall.shared.Facts;
import hall.shared.IdentityNumber;
import hall.shared.PersonName;
import hall.verification.domain.EvidenceQuery;
import hall.verification.domain.EvidenceType;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** A city of its own for one test class, with keys made once for all, and its control API. */
final class TestCity implements AutoCloseable {

    static final Clock CLOCK = Clock.system(ZoneId.of("Asia/Shanghai"));
    static final IdentityNumber YI = new IdentityNumber("999902198702230026");
    static final IdentityNumber JI = new IdentityNumber("999902196204050074");
    static final String CARD_OF_YI = "9999990000000000014";
    static final String CONTRACT_OF_YI = "YS202611240001";
    static final String PHONE_OF_YI = "19900000001";

    private static final Path KEYS = Path.of("target", "test-keys");

    private final HttpClient client = HttpClient.newHttpClient();
    private final Path data;
    private Sandbox sandbox;
    private int port;

    TestCity() {
        makeKeys();
        try {
            data = Files.createTempDirectory(Files.createDirectories(Path.of("target", "cities")), "city");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        open();
    }

    private void open() {
        try {
            sandbox = new Sandbox(port, data, KEYS, "", "");
            port = sandbox.port();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void restart() {
        sandbox.close();
        open();
    }

    String url(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    PartnerSettings settings() {
        return new PartnerSettings(url("/datacentre"), url("/bank"), url("/sms"), KEYS);
    }

    void plan(Operation operation, Mode mode) {
        plan(operation, "{\"mode\":\"" + mode + "\"}");
    }

    void plan(Operation operation, String json) {
        send("PUT", "/control/api/failures/" + operation, json);
    }

    void heal() {
        send("DELETE", "/control/api/failures", "");
    }

    JsonStructure get(String path) {
        return send("GET", path, "");
    }

    JsonStructure send(String method, String path, String json) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(url(path)))
                    .header("Content-Type", "application/json")
                    .method(method, HttpRequest.BodyPublishers.ofString(json))
                    .build();
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(answer.statusCode() + " " + answer.body());
            }
            try (JsonReader reader = Json.createReader(new StringReader("[" + answer.body() + "]"))) {
                return (JsonStructure) reader.readArray().getValue("/0");
            } catch (ClassCastException scalar) {
                return null;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static EvidenceQuery question(EvidenceType type, String name, IdentityNumber number) {
        Facts details = switch (type) {
            case BANK_ACCOUNT ->
                Facts.with("account", CARD_OF_YI).and("phone", PHONE_OF_YI).build();
            case HOME_CONTRACT -> Facts.with("contractNumber", CONTRACT_OF_YI).build();
            default -> Facts.none();
        };
        return new EvidenceQuery(
                UUID.randomUUID().toString(),
                type,
                "12999900ME000001XE3342017002004202611240001",
                "12999900ME000001XE3342017002004",
                "SQ202611240007",
                "提取审核",
                new PersonName(name),
                number,
                details);
    }

    static EvidenceQuery aboutYi(EvidenceType type) {
        return question(type, "示例乙", YI);
    }

    /** The keys are made once for all classes; those run in several processes at once, so they wait for each other by a file lock. */
    private static synchronized void makeKeys() {
        try {
            Files.createDirectories(KEYS);
            try (FileChannel channel = FileChannel.open(KEYS.resolve("lock"), CREATE, WRITE)) {
                channel.lock();
                if (!Files.exists(KEYS.resolve("complete"))) {
                    makeEachKey();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void makeEachKey() {
        try {
            for (String party : List.of("hall", "datacentre", "bank")) {
                Files.writeString(KEYS.resolve(party + ".pass"), "test-only-" + party);
                keytool(
                        party,
                        "-genkeypair",
                        "-alias",
                        party,
                        "-keyalg",
                        "RSA",
                        "-keysize",
                        "2048",
                        "-dname",
                        "CN=" + party,
                        "-validity",
                        "30",
                        "-keystore",
                        party + ".p12");
                keytool(party, "-exportcert", "-alias", party, "-keystore", party + ".p12", "-file", party + ".cer");
            }
            for (String partner : List.of("datacentre", "bank")) {
                keytool(
                        "hall",
                        "-importcert",
                        "-noprompt",
                        "-alias",
                        partner,
                        "-keystore",
                        "hall-trust.p12",
                        "-file",
                        partner + ".cer");
                keytool(
                        partner,
                        "-importcert",
                        "-noprompt",
                        "-alias",
                        "hall",
                        "-keystore",
                        partner + "-trust.p12",
                        "-file",
                        "hall.cer");
            }
            Files.writeString(KEYS.resolve("complete"), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void keytool(String owner, String... arguments) throws IOException, InterruptedException {
        List<String> command = new java.util.ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
        command.addAll(List.of(arguments));
        command.addAll(List.of("-storetype", "PKCS12", "-storepass:file", owner + ".pass"));
        Process process = new ProcessBuilder(command)
                .directory(KEYS.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(output);
        }
    }

    @Override
    public void close() {
        sandbox.close();
    }
}
