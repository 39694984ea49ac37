package hall.simulation;

import hall.audit.service.AuditTrail;
import hall.fund.domain.account.AccountNumber;
import hall.fund.domain.account.EmployerAccount;
import hall.fund.memory.BaseHistoryFile;
import hall.fund.memory.ContributionFile;
import hall.fund.memory.FundBooks;
import hall.fund.memory.SamplePolicies;
import hall.fund.memory.StaffChangeFile;
import hall.fund.service.contribution.ContributionDrawing;
import hall.fund.service.contribution.OwnEmployer;
import hall.fund.service.staff.BaseYears;
import hall.fund.service.staff.NewAccounts;
import hall.fund.service.staff.RegisteredNames;
import hall.fund.service.staff.StaffBooks;
import hall.fund.service.staff.StaffChanging;
import hall.fund.service.staff.StaffGate;
import hall.fund.service.staff.StaffTerms;
import hall.payment.memory.Heard;
import hall.payment.memory.SetClock;
import hall.policy.service.PolicyInForce;
import hall.shared.Actor;
import hall.shared.IdentityNumber;
import hall.shared.PersonName;

/** Who works for the town's employers changes: one clerk acts for all of them, and nobody is registered with the hall. */
final class TownStaff {

    private final FundBooks books;
    private final SetClock clock;
    private long lastAccount = 999_920_000_000L;

    TownStaff(FundBooks books, SetClock clock) {
        this.books = books;
        this.clock = clock;
    }

    OwnEmployer clerk() {
        return new OwnEmployer() {
            @Override
            public EmployerAccount lock(Actor clerk, String employerAccount) {
                return books.lockEmployer(employerAccount).orElseThrow();
            }

            @Override
            public void require(Actor clerk, String employerAccount) {}
        };
    }

    StaffChanging changing(
            ContributionFile lists, ContributionDrawing drawing, StaffChangeFile changes, AuditTrail audit) {
        RegisteredNames nobody = new RegisteredNames() {
            @Override
            public void require(IdentityNumber number, PersonName name) {}
        };
        PolicyInForce policy = new PolicyInForce(new SamplePolicies());
        return new StaffChanging(
                new StaffGate(clerk(), lists, drawing),
                new NewAccounts(
                        books, () -> new AccountNumber(Long.toString(++lastAccount)), changes, clerk(), nobody, clock),
                new StaffTerms(policy, clock),
                new BaseYears(null, drawing, new BaseHistoryFile(lists, changes), policy, clock),
                books,
                changes,
                new StaffBooks(books, books, changes, audit, new Heard<>()),
                clock);
    }
}
