package hall.launcher;

import java.util.Map;
import java.util.TreeMap;

/** The variables that the server, the stand-in city and the command-line tools are started with. */
final class HallEnvironment {

    private HallEnvironment() {}

    static Map<String, String> of(HallOptions options, DataDirectory data) {
        Ports ports = options.ports();
        String city = "http://127.0.0.1:" + ports.sandbox();
        Secrets secrets = data.secrets();
        ExternalDatabase database = options.external().orElseGet(() -> embedded(options, secrets));
        Map<String, String> all = new TreeMap<>();
        all.put("TZ", "Asia/Shanghai");
        all.put("HALL_DB_EMBEDDED", Boolean.toString(options.external().isEmpty()));
        all.put("HALL_DB_URL", database.url());
        all.put("HALL_DB_OWNER", database.owner());
        all.put("HALL_DB_OWNER_PASSWORD", database.ownerPassword());
        all.put("HALL_DB_USER", database.user());
        all.put("HALL_DB_PASSWORD", database.password());
        all.put("HALL_DB_USER_HOST", database.userHost());
        all.put("HALL_URL", "http://127.0.0.1:" + ports.http());
        all.put("HALL_KEYS", data.root().resolve("keys").toString());
        // Written by the server, read by ./hall verify-audit.
        all.put(
                "HALL_AUDIT_HEADS",
                data.root().resolve("server/data/audit-heads.log").toString());
        all.put("HALL_SECRET_KEYS", secrets.keys("hall.keys"));
        all.put("HALL_DATACENTRE_URL", city + "/datacentre");
        all.put("HALL_BANK_URL", city + "/bank");
        all.put("HALL_SMS_URL", city + "/sms");
        all.put("HALL_CLAMD", options.scanner());
        all.put("HALL_DEMO", Boolean.toString(options.demo()));
        all.put("HALL_DEMO_TOKEN", options.demo() ? secrets.get("demo.token") : "");
        all.put("SANDBOX_PORT", Integer.toString(ports.sandbox()));
        all.put("SANDBOX_DATA", data.root().resolve("sandbox").toString());
        return all;
    }

    private static ExternalDatabase embedded(HallOptions options, Secrets secrets) {
        // TLS to oneself over the loopback address costs and protects nothing.
        return new ExternalDatabase(
                "jdbc:mysql://127.0.0.1:" + options.ports().database() + "/hall?sslMode=DISABLED",
                "hall_owner",
                secrets.get("db.owner"),
                "hall_app",
                secrets.get("db.app"),
                "localhost");
    }
}
