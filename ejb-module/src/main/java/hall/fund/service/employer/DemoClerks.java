package hall.fund.service.employer;

import hall.fund.domain.employer.EmployerClerk;
import hall.fund.domain.employer.EmployerClerks;
import hall.identity.domain.DemoCityLoaded;
import hall.shared.Facts;
import hall.shared.IdentityNumber;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Who acts for which employer in the demo cast (docs/demo-cast.md); in the transaction that loads the demo, never elsewhere. */
@ApplicationScoped
public class DemoClerks {

    /** After the observer that opens the employers' accounts, which has the default priority. */
    private static final int AFTER_ACCOUNTS = 3000;

    private EmployerClerks clerks;

    protected DemoClerks() {}

    @Inject
    public DemoClerks(EmployerClerks clerks) {
        this.clerks = clerks;
    }

    void on(@Observes @Priority(AFTER_ACCOUNTS) DemoCityLoaded city) {
        load(city.cast(), city.day());
    }

    /** Lays the cast's clerks as of the day. */
    public void load(Facts cast, LocalDate today) {
        Map<String, String> numbers = new HashMap<>();
        cast.list("persons").forEach(p -> numbers.put(p.text("key"), p.text("idNumber")));
        for (Facts employer : cast.list("employers")) {
            employer.optionalText("clerk")
                    .ifPresent(key -> clerks.add(new EmployerClerk(
                            employer.text("accountNumber"), new IdentityNumber(numbers.get(key)), today)));
        }
    }
}
