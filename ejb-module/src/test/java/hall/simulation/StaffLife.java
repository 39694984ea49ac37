package hall.simulation;

import hall.fund.domain.account.AccountNumber;
import hall.fund.domain.account.EmployerAccount;
import hall.fund.domain.account.FormerNumber;
import hall.fund.domain.account.PersonalAccount;
import hall.fund.domain.contribution.ContributionMonth;
import hall.fund.domain.staff.NewHire;
import hall.fund.domain.staff.StaffChange;
import hall.fund.memory.Colleagues;
import hall.shared.Money;
import hall.shared.PersonName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Clerks add people, also each other's, seal and unseal them, and take it back; officers seal and unseal employers. */
final class StaffLife {

    private static final int NEWCOMERS = 4;

    private final SimulatedTown town;
    private final Chance chance;
    private final List<StaffChange> made = new ArrayList<>();
    int added;

    StaffLife(SimulatedTown town, Chance chance) {
        this.town = town;
        this.chance = chance;
    }

    private EmployerAccount anyEmployer() {
        return town.books.employers.get(chance.of(Townsfolk.EMPLOYERS));
    }

    /** The months the clerk's page says, now and then of a page that is stale. */
    private ContributionMonth next(EmployerAccount employer) {
        return stale(town.drawing.order(employer).next());
    }

    private ContributionMonth begins(EmployerAccount employer) {
        return stale(town.drawing.order(employer).begins());
    }

    private ContributionMonth stale(ContributionMonth month) {
        return month.plus(chance.oneIn(15) ? 1 : 0);
    }

    void add() {
        EmployerAccount employer = anyEmployer();
        ContributionMonth month = begins(employer);
        NewHire hire = chance.oneIn(2) ? newcomer() : again(anyAccount());
        town.story.tell("add " + hire.name() + " to …" + tail(employer) + " from " + month);
        town.works.tx(() -> made(town.staff.add(employer.accountNumber(), month, hire, "入职", EmployersLife.CLERK)));
        added++;
    }

    private NewHire newcomer() {
        int who = Townsfolk.PERSONS.size() + chance.below(NEWCOMERS);
        Money wage = Chance.fen(100_000 + chance.below(3_000_000));
        return new NewHire(new PersonName("新来" + "甲乙丙丁".charAt(who % NEWCOMERS)), Townsfolk.numbered(who), wage);
    }

    private NewHire again(PersonalAccount account) {
        return new NewHire(
                new PersonName(account.holder().name()),
                FormerNumber.today(account.certificateNumber()),
                Chance.fen(400_000 + chance.below(900_000)));
    }

    void sealOrUnsealOrMend() {
        PersonalAccount account = anyAccount();
        EmployerAccount employer =
                chance.oneIn(8) ? anyEmployer() : town.books.employers.get(account.employerAccount());
        AccountNumber number = account.number();
        if (chance.oneIn(4)) {
            Money wage = Chance.fen(100_000 + chance.below(3_000_000));
            ContributionMonth month = next(employer);
            town.story.tell("a clerk mends the base of " + number);
            town.works.tx(() ->
                    made(town.staff.mend(employer.accountNumber(), month, number, wage, "有误", EmployersLife.CLERK)));
        } else if (chance.oneIn(2)) {
            ContributionMonth month = next(employer);
            town.story.tell("a clerk seals " + number);
            town.works.tx(
                    () -> made(town.staff.seal(employer.accountNumber(), month, number, "离职", EmployersLife.CLERK)));
        } else {
            Optional<Money> wage = chance.oneIn(2) ? Optional.empty() : Optional.of(Money.of("5000.00"));
            ContributionMonth month = begins(employer);
            town.story.tell("a clerk unseals " + number);
            town.works.tx(() ->
                    made(town.staff.unseal(employer.accountNumber(), month, number, wage, "复工", EmployersLife.CLERK)));
        }
    }

    private void made(StaffChange change) {
        town.works.unit.add(made, change);
    }

    void undo() {
        if (!made.isEmpty()) {
            StaffChange change = made.get(chance.oneIn(3) ? chance.below(made.size()) : made.size() - 1);
            town.story.tell("take a change of " + change.account() + " back");
            town.works.tx(() -> town.staff.undo(change.id(), EmployersLife.CLERK));
        }
    }

    /** An officer has an employer pay no more for a time, or again. */
    void sealEmployer() {
        EmployerAccount employer = anyEmployer();
        if (chance.oneIn(3)) {
            town.story.tell("seal the employer …" + tail(employer));
            town.works.tx(() -> town.employers.seal(employer.accountNumber(), "停业", Colleagues.FIRST));
        } else {
            town.story.tell("unseal the employer …" + tail(employer));
            town.works.tx(() -> town.employers.unseal(employer.accountNumber(), "复业", Colleagues.FIRST));
        }
    }

    private PersonalAccount anyAccount() {
        return chance.of(List.copyOf(town.books.accounts.values()));
    }

    private static String tail(EmployerAccount employer) {
        return employer.accountNumber().substring(10);
    }
}
