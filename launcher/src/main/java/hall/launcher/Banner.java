package hall.launcher;

/** What a person reads when the hall is ready. */
final class Banner {

    private static final String STAND_INS = """

            No demo. While nobody is known yet, ./hall first-administrator NAME makes who makes all others. The stand-in city still
            answers for data centre, bank and text messages.
            A hall with real partners is started by a service manager (docs/operations.md, Environment variables).
            """;

    private Banner() {}

    static String ready(HallOptions options, long seconds) {
        Ports ports = options.ports();
        String ready = """

                The hall is open (%d s):          http://127.0.0.1:%d/
                Data is kept in %s; logs are in its log directory. Ctrl-C stops everything.
                """.formatted(seconds, ports.http(), options.data());
        return ready + (options.demo() ? demo(ports) : STAND_INS);
    }

    private static String demo(Ports ports) {
        return """

                The demo city is on: every person and number in it is made up.
                Its control page (faults, clock):  http://127.0.0.1:%d/
                Citizens   999902198702230026  示例乙, whose loan TQ04 pays back in one click
                           999902198910170021  示例壬, who must wait ("not now"); all others: docs/demo-cast.md
                Officers   accept1 accept2 accept3 review1 review2 approve1 approve2 finance1 finance2
                           supervisor1 policy1 policy2 admin1 security1 auditor1; second factor: ./hall totp NAME
                Password   Demo-2026! for all of them. It exists only because the demo is on (--no-demo turns it off).
                """.formatted(ports.sandbox());
    }
}
