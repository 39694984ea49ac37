package hall.web.faces.employer;

import hall.fund.domain.contribution.ContributionPolicy;
import hall.fund.domain.contribution.OutOfBounds;
import hall.fund.service.contribution.BoundsQueries;
import hall.web.words.Words;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Bases and rates that the policy has left behind, told on the clerk's page with what to do about them. */
@Named("employerBounds")
@RequestScoped
public class EmployerBounds {

    @Inject
    EmployerPage page;

    @Inject
    BoundsQueries queries;

    @Inject
    Words words;

    private OutOfBounds list;
    private BoundsQueries.RatesOutside own;

    @PostConstruct
    void load() {
        list = page.getChosen() == null
                ? null
                : queries.list(page.getChosen().id()).orElse(null);
        own = queries.employer(page.getSheet().account()).orElse(null);
    }

    /** Whether lines of the list that is looked at lie outside. */
    public boolean isTold() {
        return list != null;
    }

    /** Whether a table of bases mends some of it. */
    public boolean isOfBases() {
        return list != null && list.isOfBases();
    }

    /** Of the list: what lies outside of which bound, and of how many. */
    public List<String> getLines() {
        List<String> out = new ArrayList<>();
        ContributionPolicy policy = list.policy();
        if (list.belowFloor() > 0) {
            out.add(words.text("employer.bounds.floor", list.belowFloor(), words.money(policy.floor())));
        }
        if (list.aboveCap() > 0) {
            out.add(words.text("employer.bounds.cap", list.aboveCap(), words.money(policy.cap())));
        }
        if (list.otherRates() > 0) {
            out.add(words.text(
                    "employer.bounds.rates",
                    list.otherRates(),
                    percent(policy.rateLeast()),
                    percent(policy.rateMost())));
        }
        return out;
    }

    /** Of the employer's own rates, null when they are within bounds. */
    public String getRates() {
        return own == null
                ? null
                : words.text(
                        "employer.bounds.own",
                        percent(own.rates().employerRate()),
                        percent(own.rates().personRate()),
                        percent(own.policy().rateLeast()),
                        percent(own.policy().rateMost()));
    }

    private static String percent(BigDecimal fraction) {
        return fraction.movePointRight(2).stripTrailingZeros().toPlainString();
    }
}
