package hall.casefile.tools;

import hall.casefile.domain.Assessment;
import hall.casefile.domain.AssessmentInput;
import hall.casefile.domain.AssessmentRecord;
import hall.casefile.domain.RuleSet;
import hall.casefile.domain.RuleSets;
import hall.shared.Facts;
import hall.shared.tools.ToolDatabase;
import hall.verification.domain.Evidence;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * Decides every assessment in the database again from its kept input and compares byte by byte; also that evidence, input and
 * result still have their hashes, and that what was granted is what was assessed. Exit code 0 when there is no difference, 1
 * when there is one, 2 when it could not run.
 */
public final class ReplayMain {

    private static final int PAGE = 1000;

    private final Connection connection;
    private final PrintStream out;
    private int cases;
    private int differences;

    private ReplayMain(Connection connection, PrintStream out) {
        this.connection = connection;
        this.out = out;
    }

    public static void main(String[] arguments) {
        System.exit(ToolDatabase.run(connection -> run(connection, System.out), System.err));
    }

    /** Replays and reports; returns the exit code. */
    public static int run(Connection connection, PrintStream out) throws SQLException {
        ReplayMain replay = new ReplayMain(connection, out);
        replay.assessments();
        replay.evidence();
        replay.grants();
        out.println(replay.cases + " assessments replayed, " + replay.differences + " differences");
        return replay.differences == 0 ? 0 : 1;
    }

    private void differ(String subject, String what) {
        differences++;
        out.println(subject + ": " + what);
    }

    private void assessments() throws SQLException {
        long after = 0;
        int read;
        do {
            read = 0;
            try (PreparedStatement page = connection.prepareStatement(
                    "select id, case_number, input, result, hash from assessment where id > ? order by id limit ?")) {
                page.setLong(1, after);
                page.setInt(2, PAGE);
                try (ResultSet row = page.executeQuery()) {
                    while (row.next()) {
                        after = row.getLong(1);
                        read++;
                        replay(row.getString(2), row.getString(3), row.getString(4), row.getString(5));
                    }
                }
            }
        } while (read == PAGE);
    }

    private void replay(String caseNumber, String input, String result, String hash) {
        cases++;
        if (!AssessmentRecord.hashOf(input, result).equals(hash)) {
            differ(caseNumber, "the kept input or result does not have its hash");
            return;
        }
        AssessmentInput parsed = AssessmentInput.ofFacts(Facts.parse(input));
        Optional<RuleSet> rules = RuleSets.byId(parsed.ruleSet());
        if (rules.isEmpty()) {
            differ(caseNumber, "no rule set " + parsed.ruleSet());
            return;
        }
        Assessment again = rules.get().assess(parsed);
        String now = again.toFacts().canonical();
        if (!now.equals(result)) {
            differ(caseNumber, "decided " + result + ", again " + now);
        }
    }

    private void evidence() throws SQLException {
        try (PreparedStatement all = connection.prepareStatement(
                "select case_number, request_number, evidence_type, subject_hash, outcome, fetched_at, source_updated_at,"
                        + " facts, hash from evidence",
                ResultSet.TYPE_FORWARD_ONLY,
                ResultSet.CONCUR_READ_ONLY)) {
            all.setFetchSize(Integer.MIN_VALUE);
            try (ResultSet row = all.executeQuery()) {
                while (row.next()) {
                    String hash = Evidence.hashOf(
                            row.getString(1),
                            row.getString(2),
                            row.getString(3),
                            row.getString(4),
                            row.getString(5),
                            row.getObject(6, LocalDateTime.class),
                            row.getObject(7, LocalDateTime.class),
                            row.getString(8));
                    if (!hash.equals(row.getString(9))) {
                        differ(row.getString(1), "evidence " + row.getString(3) + " does not have its hash");
                    }
                }
            }
        }
    }

    private void grants() throws SQLException {
        try (PreparedStatement granted =
                        connection.prepareStatement("select c.case_number, c.amount, a.result from case_file c"
                                + " left join assessment a on a.hash = c.assessment_hash and a.case_number = c.case_number"
                                + " where c.status in ('GRANTED', 'PAYING', 'DONE')");
                ResultSet row = granted.executeQuery()) {
            while (row.next()) {
                String result = row.getString(3);
                if (result == null) {
                    differ(row.getString(1), "granted without its assessment");
                } else if (Assessment.ofFacts(Facts.parse(result))
                                .amount()
                                .amount()
                                .compareTo(row.getBigDecimal(2))
                        != 0) {
                    differ(row.getString(1), "granted " + row.getBigDecimal(2) + ", but not assessed so");
                }
            }
        }
    }
}
