package hall.notification.service;

import hall.fund.domain.contribution.ContributionListPosted;
import hall.fund.domain.contribution.MonthDue;
import hall.fund.domain.staff.StaffMoved;
import hall.identity.domain.Person;
import hall.identity.domain.Persons;
import hall.outbox.service.Outbox;
import hall.shared.Facts;
import hall.shared.IdentityNumber;
import hall.shared.MobileNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;

/** Tells an employer's clerks what became of their lists, and people what other employers' clerks did to their accounts; who is not registered in the hall has no confirmed phone and is not told. */
@ApplicationScoped
public class ContributionMessages {

    private static final String STREAM = "contribution:";

    @Inject
    private Outbox outbox;

    @Inject
    private Persons persons;

    void due(@Observes MonthDue event) {
        for (String clerk : event.clerks()) {
            Optional<Person> person = persons.byIdentityNumber(new IdentityNumber(clerk));
            person.ifPresent(p -> outbox.put(
                    SmsMessageHandler.CHANNEL, "employer:" + event.employerAccount(), text(p.phone(), event)));
        }
    }

    private static Facts text(MobileNumber phone, MonthDue event) {
        String month = event.month().display();
        if (event.month().isAfter(event.since())) {
            return CaseMessages.message(
                    phone, "contribution.behind", event.since().display(), month, event.payBy());
        }
        return CaseMessages.message(
                phone, event.overdue() ? "contribution.overdue" : "contribution.due", month, event.payBy());
    }

    /** Whose account another employer's clerk took over, or gave back, is told at once. */
    void moved(@Observes StaffMoved event) {
        Optional<Person> person = persons.byIdentityNumber(event.person());
        person.ifPresent(p -> outbox.put(
                SmsMessageHandler.CHANNEL,
                "account:" + event.account(),
                CaseMessages.message(
                        p.phone(),
                        event.back() ? "account.movedBack" : "account.moved",
                        event.employer(),
                        event.from().display())));
    }

    void posted(@Observes ContributionListPosted event) {
        for (String clerk : event.clerks()) {
            Optional<Person> person = persons.byIdentityNumber(new IdentityNumber(clerk));
            person.ifPresent(p -> outbox.put(
                    SmsMessageHandler.CHANNEL,
                    STREAM + event.list(),
                    CaseMessages.message(
                            p.phone(),
                            "contribution." + event.kind(),
                            event.month().display(),
                            event.heads(),
                            event.total().display())));
        }
    }
}
