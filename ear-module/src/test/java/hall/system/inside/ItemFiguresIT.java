package hall.system.inside;

import static org.assertj.core.api.Assertions.assertThat;

import hall.casefile.domain.CaseDeadlines;
import hall.casefile.domain.CaseLists;
import hall.casefile.domain.CaseStage;
import hall.casefile.domain.ItemFigures;
import hall.shared.CaseNumber;
import hall.shared.ServiceItemCode;
import hall.supervision.domain.CardRule;
import hall.supervision.domain.DueCard;
import hall.supervision.domain.RunningClock;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The guide's figures call in time what has no card of the promise: the day of the decision counts, not that of the payment. */
@ExtendWith(ArquillianExtension.class)
class ItemFiguresIT {

    private static final String NUMBERS = "12999900ME000001XE33420170020042098030392";
    private static final LocalDate PROMISED = LocalDate.of(2098, 3, 5);
    private static final LocalDateTime YEAR = LocalDateTime.of(2098, 1, 1, 0, 0);

    @Inject
    private CaseLists lists;

    @Resource(lookup = "java:/jdbc/hallOwner")
    private DataSource owner;

    /** A case that was decided and closed so many days after the promised one. */
    private record Ended(String status, String decision, int decided, int closed) {}

    private static final List<Ended> CASES = List.of(
            new Ended("DONE", "GRANTED", 0, 4),
            new Ended("DONE", "GRANTED", 1, 1),
            new Ended("DENIED", "DENIED", -1, -1),
            new Ended("REFUSED", "REFUSED", 2, 2),
            new Ended("RETRACTED", "RETRACTED", 3, 3));

    @BeforeEach
    void lay() throws SQLException {
        takeBack();
        for (int i = 0; i < CASES.size(); i++) {
            Ended ended = CASES.get(i);
            int id = -21 - i;
            asOwner(WarningIT.caseRow(id, NUMBERS + (11 + i), ended.status()));
            asOwner("UPDATE case_file SET closed_at = '" + at(ended.closed()) + "' WHERE id = " + id);
            asOwner(
                    "INSERT INTO stage_record (id, case_number, stage, post, opened_at, automatic_due, by_post_due, decided_at,"
                            + " decided_by, decision, opinion) VALUES (" + id + ", '" + NUMBERS + (11 + i)
                            + "', 'APPROVE', 'approval', '2098-03-03', '2098-03-03', '2098-03-04', '"
                            + at(ended.decided())
                            + "', 'OFFICER:approve1', '" + ended.decision() + "', '')");
        }
    }

    private static LocalDateTime at(int after) {
        return PROMISED.plusDays(after).atTime(16, 0);
    }

    @AfterEach
    void takeBack() throws SQLException {
        asOwner("DELETE FROM stage_record WHERE case_number LIKE '" + NUMBERS + "%'");
        asOwner("DELETE FROM case_file WHERE case_number LIKE '" + NUMBERS + "%'");
    }

    @Test
    void countAsInTimeWhatHasNoCardOfThePromise() {
        ItemFigures figures = lists.figures(new ServiceItemCode("TQ04"), YEAR, YEAR.plusYears(1));
        assertThat(figures.closed()).isEqualTo(4);
        assertThat(figures.granted()).isEqualTo(2);
        assertThat(figures.inTime())
                .isEqualTo(CASES.stream()
                        .filter(c -> !c.status().equals("RETRACTED") && !hasCard(c))
                        .count())
                .isEqualTo(2);
    }

    private static boolean hasCard(Ended c) {
        RunningClock approval = new RunningClock(
                new CaseNumber(NUMBERS + 11),
                CaseStage.APPROVE,
                "999999",
                YEAR,
                YEAR,
                PROMISED,
                new CaseDeadlines(PROMISED, PROMISED.plusDays(1), PROMISED.minusDays(2)),
                PROMISED.plusDays(1),
                Optional.empty());
        return approval.dueOn(PROMISED.plusDays(c.decided())).stream()
                .map(DueCard::rule)
                .anyMatch(CardRule.PROMISE_OVERDUE::equals);
    }

    private void asOwner(String sql) throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
