package hall.fund.service;

import hall.fund.domain.ledger.ClockBehindBooks;
import hall.payment.domain.PaymentAlarm;
import hall.payment.service.PaymentAlarms;
import hall.shared.Facts;
import hall.shared.service.SystemPost;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Raises one alarm, however much has to wait, when the clock was set back over a closed day. */
@ApplicationScoped
public class ClockAlarm {

    private static final Logger LOG = Logger.getLogger(ClockAlarm.class.getName());

    private PaymentAlarms alarms;
    private SystemPost systemPost;

    protected ClockAlarm() {}

    @Inject
    public ClockAlarm(PaymentAlarms alarms, SystemPost systemPost) {
        this.alarms = alarms;
        this.systemPost = systemPost;
    }

    void on(@ObservesAsync ClockBehindBooks behind) {
        try {
            systemPost.call(() -> alarms.raise(
                    "CLOCK",
                    PaymentAlarm.Kind.CLOCK_BEHIND_BOOKS,
                    Facts.with("day", behind.day())
                            .and("closed", behind.closed())
                            .build()));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "the alarm that the clock is behind the books could not be raised", e);
        }
    }
}
