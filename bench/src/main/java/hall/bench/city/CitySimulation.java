package hall.bench.city;

import hall.bench.CityOptions;
import hall.fund.domain.contribution.ContributionMonth;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** Lays a city, lets it live for months, and proves its books. */
@ApplicationScoped
public class CitySimulation {

    /** What the command says at the end. */
    public record Result(String text, boolean holds) {}

    @Inject
    private CityLaying laying;

    @Inject
    private EmployersMonth employers;

    @Inject
    private WithdrawalsMonth withdrawals;

    @Inject
    private CityDays days;

    @Inject
    private CityProof proof;

    @Inject
    private People people;

    @Inject
    private Progress progress;

    /** All of it; what it is doing stands in {@code progress.txt} meanwhile. */
    public Result run(CityOptions options, Path results) throws Exception {
        progress.into(results.resolve("progress.txt"));
        CityPlan plan = new CityPlan(options, days.today());
        laying.lay(options, plan);
        String laid = String.format(
                Locale.ROOT,
                "%,d persons and %,d employers laid in %.1f s",
                options.persons(),
                options.employers(),
                progress.seconds());
        progress.say(laid);
        SplittableRandom random = new SplittableRandom(options.seed());
        int closed = 0;
        for (int month = 0; month < options.months(); month++) {
            LocalDate payDay = plan.firstPayDay().plusMonths(month);
            closed += days.until(payDay);
            month(options, plan, month, payDay, random);
        }
        if (options.months() > 0) {
            // The last day's detail comes the next morning.
            closed += days.until(days.today().plusDays(1));
            withdrawals.settle();
        }
        return report(options, closed, laid);
    }

    private void month(CityOptions options, CityPlan plan, int month, LocalDate payDay, SplittableRandom random)
            throws Exception {
        EmployersMonth.Outcome paid = employers.play(options, plan, people, ContributionMonth.of(payDay), random);
        if (paid.posted() != paid.lists()) {
            throw new IllegalStateException("of " + paid.lists() + " lists " + paid.posted() + " were posted");
        }
        WithdrawalsMonth.Outcome out = withdrawals.play(options, month, random);
        progress.say(ContributionMonth.of(payDay).display() + ": " + paid.posted() + " lists posted, "
                + paid.paidWrong() + " first paid wrongly, " + paid.unknownPayers() + " by unknown payers; "
                + out.lodged() + " withdrawals" + (out.refused() == 0 ? "" : ", " + out.refused() + " refused")
                + ", the bank: " + out.failure());
    }

    private Result report(CityOptions options, int closed, String laid) throws Exception {
        List<CityProof.Line> lines = proof.look(days.today());
        StringBuilder text = new StringBuilder(laid).append('\n');
        text.append(String.format(
                Locale.ROOT,
                "%d months, %d days, seed %d, %.1f s; cases %s%n%n",
                options.months(),
                closed,
                options.seed(),
                progress.seconds(),
                withdrawals.cases()));
        for (CityProof.Line line : lines) {
            text.append(String.format(
                    Locale.ROOT,
                    "%-42s %22s %22s  %s%n",
                    line.what(),
                    line.ours(),
                    line.theirs(),
                    line.holds() ? "holds" : "DIFFERS"));
        }
        return new Result(text.toString(), lines.stream().allMatch(CityProof.Line::holds));
    }
}
