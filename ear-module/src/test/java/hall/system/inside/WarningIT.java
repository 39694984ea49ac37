package hall.system.inside;

import static org.assertj.core.api.Assertions.assertThat;

import hall.casefile.domain.CaseStage;
import hall.casefile.domain.CaseWatch;
import hall.casefile.domain.WatchedCase;
import hall.shared.CaseNumber;
import hall.shared.service.SystemPost;
import hall.supervision.domain.CardRule;
import hall.supervision.domain.Cards;
import hall.supervision.domain.DueCard;
import hall.supervision.service.CardWatch;
import hall.supervision.service.WarningWatch;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Which stages are warned of, on the real database; the days lie so far ahead that no sweep comes to them. */
@ExtendWith(ArquillianExtension.class)
class WarningIT {

    private static final String RUNS = "12999900ME000001XE3342017002004209803039001";
    private static final String STANDS = "12999900ME000001XE3342017002004209803039002";
    private static final LocalDateTime OPENED = LocalDateTime.of(2098, 3, 3, 10, 0);
    private static final LocalDate DUE = LocalDate.of(2098, 3, 4);

    @EJB
    private SystemPost systemPost;

    @EJB
    private CardWatch watch;

    @EJB
    private WarningWatch warnings;

    @Inject
    private CaseWatch cases;

    @Inject
    private Cards cards;

    @Resource(lookup = "java:/jdbc/hallOwner")
    private DataSource owner;

    @BeforeEach
    void lay() throws SQLException {
        takeBack();
        asOwner(caseRow(-1, RUNS, "SUBMITTED"));
        asOwner(caseRow(-2, STANDS, "AMENDING"));
    }

    @AfterEach
    void takeBack() throws SQLException {
        asOwner("DELETE FROM supervision_card WHERE case_number IN ('" + RUNS + "', '" + STANDS + "')");
        asOwner("DELETE FROM case_file WHERE case_number IN ('" + RUNS + "', '" + STANDS + "')");
    }

    @Test
    void findsWhatEndsOnTheseDaysAndNoClockThatStandsStill() {
        assertThat(ending(DUE, DUE)).containsExactly(RUNS);
        assertThat(ending(DUE.plusDays(1), DUE.plusDays(2))).isEmpty();
        assertThat(ending(DUE.minusDays(2), DUE.minusDays(1))).isEmpty();
        WatchedCase found = cases.of(new CaseNumber(RUNS));
        assertThat(cases.ending(DUE, DUE, found.firstDue(), found.id(), 10))
                .as("after the last one")
                .isEmpty();
    }

    private List<String> ending(LocalDate from, LocalDate until) {
        return cases.ending(from, until, LocalDate.of(1900, 1, 1), 0, 10).stream()
                .map(WatchedCase::number)
                .toList();
    }

    @Test
    void isGivenOnceAndShownForItsRunOfTheStage() throws SQLException {
        assertThat(systemPost.call(() -> warnings.warn(due(RUNS))))
                .as("months too early")
                .isFalse();
        assertThat(systemPost.call(() -> warnings.warn(due(STANDS)))).isFalse();
        assertThat(systemPost.call(() -> watch.raise(due(RUNS)))).isTrue();
        assertThat(systemPost.call(() -> watch.raise(due(RUNS)))).as("once").isFalse();
        assertThat(cards.warned(List.of(RUNS, STANDS), DUE)).isEqualTo(Set.of(RUNS));
        assertThat(cards.warned(List.of(RUNS), DUE.plusDays(1))).as("over").isEmpty();
        asOwner("UPDATE case_file SET status = 'AMENDING' WHERE id = -1");
        assertThat(cards.warned(List.of(RUNS), DUE)).as("stands still").isEmpty();
        asOwner("UPDATE case_file SET status = 'REVIEWING', stage_opened_at = '2098-03-03 11:00:00' WHERE id = -1");
        assertThat(cards.warned(List.of(RUNS), DUE)).as("of the next stage").isEmpty();
    }

    private static DueCard due(String number) {
        return new DueCard(
                new CaseNumber(number),
                CardRule.STAGE_ENDING,
                CaseStage.ACCEPT,
                "999999",
                OPENED,
                OPENED,
                DUE,
                Optional.empty());
    }

    /** A case of March 2098, with this id for the person, too. */
    static String caseRow(long id, String number, String status) {
        return "INSERT INTO case_file (id, case_number, item_code, item_version, person_id, applicant_name, applicant_number,"
                + " applicant_phone, branch, card_kind, card_number, card_bank, submission_key, submission_hash, application,"
                + " decision_by, status, stage_opened_at, automatic_due, stage_due, promised_due, statutory_due, amount,"
                + " query_code_hash, lodged_at, audit_sequence, audit_hash, version) VALUES (" + id + ", '"
                + number
                + "', 'TQ04', 1, " + id + ", '示例', '11010519491231002X', '13900000000', '999999', 'BANK',"
                + " '9999990000000000014', '示例银行', 'k', REPEAT('0', 64), '{}', 'BY_POST', '" + status
                + "', '2098-03-03 10:00:00', '2098-03-03 10:01:00', '2098-03-04', '2098-03-05', '2098-03-06', 0, REPEAT('0', 64),"
                + " '2098-03-03 10:00:00', 0, REPEAT('0', 64), 0)";
    }

    private void asOwner(String sql) throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
