package hall.system.inside;

import static org.assertj.core.api.Assertions.assertThat;

import hall.casefile.domain.CaseStage;
import hall.payment.domain.PaymentAlarm;
import hall.payment.service.PaymentAlarms;
import hall.shared.CaseNumber;
import hall.shared.Facts;
import hall.shared.service.SystemPost;
import hall.supervision.domain.CardRule;
import hall.supervision.domain.DueCard;
import hall.supervision.service.CardWatch;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** However many sweeps see that a card is due, or that the clock is behind the books, one of them raises it. */
@ExtendWith(ArquillianExtension.class)
class CardOnceIT {

    private static final int SWEEPS = 6;
    private static final String CASE = "12999900ME000001XE3342017002004200001019999";
    private static final String CLOCK = "CLOCK-OF-A-TEST";
    private static final LocalDateTime OPENED = LocalDateTime.of(2026, 2, 13, 10, 0);

    @EJB
    private SystemPost systemPost;

    @EJB
    private CardWatch watch;

    @EJB
    private PaymentAlarms alarms;

    @Resource
    private ManagedExecutorService executor;

    @Resource(lookup = "java:/jdbc/hallOwner")
    private DataSource owner;

    @AfterEach
    void takeBack() throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("DELETE FROM supervision_card WHERE case_number = '" + CASE + "'");
            statement.executeUpdate("DELETE FROM payment_alarm WHERE send_seq_no = '" + CLOCK + "'");
        }
    }

    @Test
    void isRaisedByOneOfManySweepsAtOnce() throws Exception {
        assertThat(news(() -> watch.raise(due(OPENED)))).isEqualTo(1);
        assertThat(systemPost.call(() -> watch.raise(due(OPENED)))).as("later").isFalse();
        assertThat(systemPost.call(() -> watch.raise(due(OPENED.plusDays(1)))))
                .as("another run of the clock")
                .isTrue();
    }

    /** Of several servers each finds that nothing can be booked. */
    @Test
    void isOneAlarmOfManyThatFindTheClockBehind() throws Exception {
        assertThat(news(() -> alarms.raise(CLOCK, PaymentAlarm.Kind.CLOCK_BEHIND_BOOKS, Facts.none())))
                .isEqualTo(1);
    }

    /** How many of those who try at once bring news. */
    private int news(Supplier<Boolean> raising) throws Exception {
        CyclicBarrier together = new CyclicBarrier(SWEEPS);
        List<Future<Boolean>> raised = new ArrayList<>();
        for (int i = 0; i < SWEEPS; i++) {
            raised.add(executor.submit(() -> {
                together.await(20, TimeUnit.SECONDS);
                return systemPost.call(raising);
            }));
        }
        int news = 0;
        for (Future<Boolean> one : raised) {
            news += one.get(60, TimeUnit.SECONDS) ? 1 : 0;
        }
        return news;
    }

    private static DueCard due(LocalDateTime opened) {
        return new DueCard(
                new CaseNumber(CASE),
                CardRule.STAGE_OVERDUE,
                CaseStage.REVIEW,
                "999902",
                opened,
                opened,
                LocalDate.of(2026, 2, 14),
                Optional.of("review1"));
    }
}
