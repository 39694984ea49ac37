package hall.bench.server;

import hall.identity.domain.Officer;
import hall.identity.domain.OfficerProfile;
import hall.identity.domain.Officers;
import hall.identity.domain.PasswordHash;
import hall.identity.domain.TotpSecret;
import hall.shared.Role;
import hall.shared.SecretBox;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;

/** An officer, the cases that wait at the post, and as many again that do not. */
@Stateless
@PermitAll
public class TaskSeeder {

    static final String OFFICER = "bench1";
    static final String BRANCH = "999902";

    private static final String ELSEWHERE = "999921";
    private static final int DAYS = 10;
    private static final int BATCH = 500;

    private static final String INSERT = "INSERT INTO case_file (id, case_number, item_code, item_version, person_id,"
            + " applicant_name, applicant_number, applicant_phone, branch, card_kind, card_number, card_bank, submission_key,"
            + " submission_hash, application, decision_by, status, stage_opened_at, automatic_due, stage_due, promised_due,"
            + " statutory_due, amount, query_code_hash, lodged_at, audit_sequence, audit_hash, version)"
            + " VALUES (?, ?, 'TQ04', 1, ?, '示例测', '999902198702230026', '19900000001', ?, 'SOCIAL_SECURITY',"
            + " '9999990000000000014', '示例市商业银行', ?, REPEAT('0', 64), '{}', 'BY_POST', ?, ?, ?, ?, ?, ?, 0,"
            + " REPEAT('0', 64), ?, 0, REPEAT('0', 64), 1)";

    @Inject
    private Officers officers;

    @Inject
    private SecretBox box;

    @Inject
    private Clock clock;

    /** Nobody can sign in as this one: the password fits nothing. */
    public void officer() {
        officers.add(new Officer(
                new OfficerProfile(OFFICER, OFFICER, Set.of(Role.ACCEPTANCE), BRANCH, Optional.empty()),
                PasswordHash.of(PasswordHash.Parameters.CURRENT, new byte[16], new byte[32]),
                TotpSecret.of(new byte[20]),
                box));
    }

    /** Cases at the post, due on different days; as many at the review post, and as many in another branch. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void cases(Connection connection, int open) throws SQLException {
        LocalDateTime now = LocalDateTime.now(clock);
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (int i = 0; i < 3 * open; i++) {
                bind(
                        insert,
                        i,
                        i < open || i >= 2 * open ? "SUBMITTED" : "REVIEWING",
                        i < 2 * open ? BRANCH : ELSEWHERE,
                        now);
                insert.addBatch();
                if (i % BATCH == BATCH - 1) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
        connection.commit();
        try (Statement statistics = connection.createStatement()) {
            statistics.execute("ANALYZE TABLE case_file");
        } catch (SQLException notAllowed) {
            // The restricted user may not; the optimizer then has its own sample.
        }
    }

    private static void bind(PreparedStatement insert, int i, String status, String branch, LocalDateTime now)
            throws SQLException {
        LocalDate due = now.toLocalDate().plusDays(i % DAYS - 2);
        int column = 0;
        insert.setLong(++column, 1_000_000L + i);
        insert.setString(
                ++column, String.format("12999900ME000001XE3342017002004%08d%04d", 20200000 + i / 10000, i % 10000));
        insert.setLong(++column, 1_000_000L + i);
        insert.setString(++column, branch);
        insert.setString(++column, "bench-" + i);
        insert.setString(++column, status);
        insert.setObject(++column, now);
        insert.setObject(++column, now);
        insert.setObject(++column, due);
        insert.setObject(++column, due);
        insert.setObject(++column, due);
        insert.setObject(++column, now);
    }
}
