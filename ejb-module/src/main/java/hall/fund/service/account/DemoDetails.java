package hall.fund.service.account;

import hall.fund.domain.account.AccountDetails;
import hall.fund.domain.account.AccountNumber;
import hall.fund.domain.account.EmployerDetail;
import hall.fund.domain.account.HolderDetail;
import hall.identity.domain.DemoCityLoaded;
import hall.shared.Facts;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** What is known of the demo cast beside its accounts (docs/demo-cast.md); in the transaction that loads the demo, never elsewhere. */
@ApplicationScoped
public class DemoDetails {

    /** After the observer that opens the accounts, which has the default priority. */
    private static final int AFTER_ACCOUNTS = 3000;

    private static final String MARRIED = "20";
    private static final String SINGLE = "10";

    /** A little after the day of registration. */
    private static final int OPENED_MONTHS_AGO = 251;

    private AccountDetails details;

    protected DemoDetails() {}

    @Inject
    public DemoDetails(AccountDetails details) {
        this.details = details;
    }

    void on(@Observes @Priority(AFTER_ACCOUNTS) DemoCityLoaded city) {
        load(city.cast(), city.day());
    }

    /** Lays them as of the day. */
    public void load(Facts cast, LocalDate today) {
        cast.list("persons").stream().filter(p -> p.has("fund")).forEach(this::person);
        cast.list("employers").forEach(e -> employer(e, today));
    }

    private void person(Facts person) {
        Facts detail = person.facts("detail");
        details.add(new HolderDetail(new AccountNumber(person.facts("fund").text("accountNumber")))
                .reached(person.text("phone"), detail.text("address"))
                .living(person.has("spouse") ? MARRIED : SINGLE, detail.text("education"))
                .paidTo(person.facts("socialSecurityCard").text("bankCardNo"), detail.text("bankCode")));
    }

    private void employer(Facts employer, LocalDate today) {
        Facts detail = employer.facts("detail");
        details.add(new EmployerDetail(
                        employer.text("accountNumber"), today.minusMonths(OPENED_MONTHS_AGO), detail.text("address"))
                .represented(detail.text("representative"), detail.text("representativeNumber"))
                .ofKind(detail.text("affiliation"), detail.text("economicType"), detail.text("industry"))
                .banksAt(detail.text("bankName"), detail.text("bankCode")));
    }
}
