package hall.notification.service;

import hall.casefile.domain.AmendmentAsked;
import hall.casefile.domain.CaseClosed;
import hall.casefile.domain.CaseLodged;
import hall.casefile.domain.CaseStatus;
import hall.casefile.domain.PaymentReturned;
import hall.casefile.domain.ReminderDue;
import hall.outbox.service.Outbox;
import hall.shared.CaseNumber;
import hall.shared.Facts;
import hall.shared.MobileNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.UUID;

/**
 * The messages of a case, and of the day when one can be lodged. The texts stand in {@code hall/notification/texts.properties}; they are Chinese, as the registered
 * phones' owners read.
 */
@ApplicationScoped
public class CaseMessages {

    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("hall/notification/texts", Locale.ROOT, CaseMessages.class.getClassLoader());
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M月d日", Locale.CHINA);

    @Inject
    private Outbox outbox;

    // Nothing was ever said of a new case: its first message waits for none.
    void lodged(@Observes CaseLodged event) {
        outbox.putFirst(
                SmsMessageHandler.CHANNEL,
                event.caseNumber().value(),
                message(
                        event.phone(),
                        "lodged",
                        TEXTS.getString("item." + event.item()),
                        event.caseNumber().value(),
                        event.queryCode()));
    }

    void closed(@Observes CaseClosed event) {
        if (event.status() == CaseStatus.DONE) {
            put(
                    event.caseNumber(),
                    event.phone(),
                    "paid",
                    event.at().format(DAY),
                    TEXTS.getString("reason." + event.item()),
                    event.amount().display(),
                    event.balanceAfter().display());
        } else {
            put(
                    event.caseNumber(),
                    event.phone(),
                    "closed." + event.status(),
                    TEXTS.getString("item." + event.item()),
                    event.caseNumber().brief());
        }
    }

    void amend(@Observes AmendmentAsked event) {
        outbox.put(
                SmsMessageHandler.CHANNEL,
                event.caseNumber().value(),
                written(event.phone(), AmendmentText.of(event.notice())));
    }

    void returned(@Observes PaymentReturned event) {
        String known = "returned." + event.reasonCode();
        put(
                event.caseNumber(),
                event.phone(),
                TEXTS.containsKey(known) ? known : "returned.other",
                TEXTS.getString("item." + event.item()),
                event.caseNumber().brief());
    }

    void due(@Observes ReminderDue event) {
        outbox.put(
                SmsMessageHandler.CHANNEL,
                "reminder:" + event.reminder(),
                message(
                        event.phone(),
                        "reminder",
                        TEXTS.getString("item." + event.item()),
                        event.from().format(DAY)));
    }

    private void put(CaseNumber caseNumber, MobileNumber phone, String text, Object... arguments) {
        outbox.put(SmsMessageHandler.CHANNEL, caseNumber.value(), message(phone, text, arguments));
    }

    static Facts message(MobileNumber phone, String text, Object... arguments) {
        return written(phone, new MessageFormat(TEXTS.getString(text), Locale.ROOT).format(arguments));
    }

    private static Facts written(MobileNumber phone, String text) {
        return Facts.with("messageId", UUID.randomUUID().toString())
                .and("phone", phone.value())
                .and("text", text)
                .build();
    }
}
