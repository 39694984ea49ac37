package hall.bench.city;

import hall.bench.CityOptions;
import hall.bench.server.Pool;
import hall.fund.domain.contribution.ContributionMonth;
import hall.fund.domain.contribution.ListSheet;
import hall.fund.domain.contribution.ListState;
import hall.fund.domain.suspense.WaitingMoney;
import hall.fund.service.contribution.ContributionMatching;
import hall.fund.service.contribution.ContributionMatching.Look;
import hall.fund.service.contribution.ContributionQueries;
import hall.fund.service.contribution.ContributionService;
import hall.fund.service.suspense.ArrivalService;
import hall.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * A month of the employers: each clerk draws the list and stands by it; each employer pays, most of them right, some a cent short, too
 * much, twice, or as somebody nobody knows; what fits is posted, and a finance officer finds out the rest.
 */
@ApplicationScoped
public class EmployersMonth {

    private static final String OFFICER = "finance1";
    private static final String COLLEAGUE = "finance2";
    private static final String NOBODY = "来款单位不详";
    private static final Money CENT = Money.of("0.01");
    private static final String POSTED = "SELECT COUNT(*) FROM contribution_list WHERE state = 'POSTED' AND month = ?"
            + " AND employer_account LIKE '8800%'";

    private static final long BUSY_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    @Inject
    private ContributionService contributions;

    @Inject
    private ContributionQueries queries;

    @Inject
    private ContributionMatching matching;

    @Inject
    private ArrivalService arrivals;

    @Inject
    private StandInCity city;

    @Inject
    private Callers callers;

    @Inject
    private Pool pool;

    /** What became of a month. */
    record Outcome(int lists, int posted, int paidRight, int paidWrong, int unknownPayers) {}

    private record Due(int employer, long list, Money total) {}

    /** All of it; every list is posted when it returns. */
    Outcome play(CityOptions options, CityPlan plan, People people, ContributionMonth month, SplittableRandom random)
            throws Exception {
        List<Due> due = draw(options, plan, people, month);
        List<Due> shorts = new ArrayList<>();
        List<Due> doubles = new ArrayList<>();
        Map<String, Integer> unknown = new LinkedHashMap<>();
        for (Due list : due) {
            int fate = random.nextInt(100);
            if (fate < 80) {
                pay(list, list.total(), CityPlan.employerName(list.employer()));
            } else if (fate < 86) {
                pay(list, list.total().minus(CENT), CityPlan.employerName(list.employer()));
                shorts.add(list);
            } else if (fate < 90) {
                pay(list, list.total().plus(list.total()), CityPlan.employerName(list.employer()));
                doubles.add(list);
            } else if (fate < 94) {
                pay(list, list.total(), CityPlan.employerName(list.employer()));
                pay(list, list.total(), CityPlan.employerName(list.employer()));
            } else {
                String name = NOBODY + list.employer();
                unknown.put(name, list.employer());
                pay(list, list.total(), name);
            }
        }
        match();
        // Who paid too little pays what is missing, who paid too much has the list use it; the rest waits for the next
        // month.
        for (Due list : shorts) {
            pay(list, CENT, CityPlan.employerName(list.employer()));
        }
        identify(unknown);
        match();
        shorts.addAll(doubles);
        for (Due list : shorts) {
            use(people.id(plan.clerkOf(list.employer())), list);
        }
        match();
        int wrong = shorts.size();
        return new Outcome(due.size(), posted(month), due.size() - wrong - unknown.size(), wrong, unknown.size());
    }

    /** The clerk has the list use what waits, when that is not right to the cent by itself. */
    private void use(long clerk, Due due) throws Exception {
        callers.asCitizen(clerk, () -> {
            ListSheet list = queries.list(due.list());
            WaitingMoney money = queries.waiting(list.employer());
            if (list.state().equals(ListState.CONFIRMED.name()) && !money.isNothing()) {
                contributions.useSuspense(list.id(), money.total());
            }
            return null;
        });
    }

    private List<Due> draw(CityOptions options, CityPlan plan, People people, ContributionMonth month)
            throws Exception {
        List<Due> due = new ArrayList<>();
        for (int e = 0; e < options.employers(); e++) {
            int clerk = plan.clerkOf(e);
            if (clerk >= 0) {
                String employer = CityPlan.employerAccount(e);
                ListSheet list = callers.asCitizen(people.id(clerk), () -> {
                    long id = contributions.draw(employer, month);
                    ListSheet drawn = queries.list(id);
                    contributions.confirm(id, drawn.total());
                    return drawn;
                });
                due.add(new Due(e, list.id(), list.total()));
            }
        }
        return due;
    }

    private void pay(Due list, Money amount, String name) {
        if (amount.isPositive()) {
            String account = String.format("9999700%011d", list.employer());
            city.arrive(amount, name.startsWith(NOBODY) ? "" : account, name, "汇缴");
        }
    }

    private void identify(Map<String, Integer> unknown) throws Exception {
        claim(OFFICER, unknown);
        claim(COLLEAGUE, unknown);
    }

    // The first says whose it is, the second confirms.
    private void claim(String officer, Map<String, Integer> unknown) throws Exception {
        callers.asFinance(officer, () -> {
            List<ArrivalService.Line> page = arrivals.unidentified(0);
            while (!page.isEmpty()) {
                for (ArrivalService.Line line : page) {
                    Integer employer = unknown.get(line.payerName());
                    if (employer != null) {
                        claim(line, CityPlan.employerAccount(employer));
                    }
                }
                page = arrivals.unidentified(page.get(page.size() - 1).id());
            }
            return null;
        });
    }

    private void claim(ArrivalService.Line line, String employer) {
        if (line.claimedBy().isEmpty()) {
            arrivals.proposeClaim(line.id(), employer, "来电查明");
        } else {
            arrivals.confirmClaim(line.id(), arrivals.arrival(line.id()).claim().id());
        }
    }

    /** What the hall's own sweep does meanwhile, too: at once, and until nothing fits any more. */
    private void match() throws Exception {
        // A notice that the hall has not answered, for it had too much to do, comes again.
        city.noticesAgain();
        Set<String> before = Set.of();
        Set<String> due = due();
        while (!due.equals(before)) {
            for (String employer : due) {
                match(employer);
            }
            before = due;
            due = due();
        }
    }

    private Set<String> due() throws Exception {
        Set<String> all = new HashSet<>();
        String last = "";
        List<String> page = dueBehind(last);
        while (!page.isEmpty()) {
            all.addAll(page);
            last = page.get(page.size() - 1);
            page = dueBehind(last);
        }
        return all;
    }

    private List<String> dueBehind(String last) throws Exception {
        return callers.asSystem(() -> matching.due(last));
    }

    /** The hall is woken by the money, too: what it is at work on is waited for. */
    private void match(String employer) throws Exception {
        Look look = callers.asSystem(() -> matching.next(employer));
        while (look != Look.NOTHING_FITS) {
            if (look == Look.BUSY) {
                LockSupport.parkNanos(BUSY_NANOS);
            }
            look = callers.asSystem(() -> matching.next(employer));
        }
    }

    private int posted(ContributionMonth month) throws SQLException {
        try (Connection connection = pool.connection();
                PreparedStatement ask = connection.prepareStatement(POSTED)) {
            ask.setString(1, month.toString());
            try (ResultSet row = ask.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}
