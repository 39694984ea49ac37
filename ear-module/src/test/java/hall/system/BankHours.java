package hall.system;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;

/** Closes the bank by its parameters, and opens it again around the clock; says how many payments make a batch. */
final class BankHours {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int DAY = 1440;
    private static final long KNOWN_AFTER_MILLIS = 1200;

    private BankHours() {}

    /** The bank pays for one minute a day, two hours from now; gives the hours as people read them. */
    static String close() {
        int minute = LocalTime.now(ZONE).toSecondOfDay() / 60;
        int opens = (minute + 120) % DAY;
        publish(Map.of("bank.opensAt", opens, "bank.closesAt", opens + 1));
        return LocalTime.ofSecondOfDay(opens * 60L) + "–"
                + (opens + 1 == DAY ? "24:00" : LocalTime.ofSecondOfDay((opens + 1) * 60L));
    }

    static void open() {
        publish(Map.of("bank.opensAt", 0, "bank.closesAt", DAY));
    }

    /** From now on so many payments that wait for the opening go in a batch. */
    static void batchFrom(int payments) {
        publish(Map.of("bank.batchFrom", payments));
    }

    // As the publishing service does: what was published stays, and of two values for the same first day the later one
    // counts.
    private static void publish(Map<String, Integer> values) {
        try (Connection database = Hall.databaseAsOwner()) {
            for (Map.Entry<String, Integer> value : values.entrySet()) {
                try (PreparedStatement insert = database.prepareStatement(
                        "INSERT INTO policy_parameter (id, name, value, unit, valid_from, legal_basis, published_at)"
                                + " SELECT MAX(id) + 1, ?, ?, (SELECT MIN(unit) FROM policy_parameter WHERE name = ?),"
                                + " '2016-01-01', '示例参数：测试', NOW(3) FROM policy_parameter")) {
                    insert.setString(1, value.getKey());
                    insert.setString(2, value.getValue().toString());
                    insert.setString(3, value.getKey());
                    insert.executeUpdate();
                }
            }
            // A server knows what was published within a second.
            Thread.sleep(KNOWN_AFTER_MILLIS);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
