package hall.bench.server;

import hall.fund.domain.contribution.ContributionMonth;
import hall.fund.domain.staff.TableKind;
import hall.fund.service.contribution.ContributionQueries;
import hall.fund.service.contribution.ContributionService;
import hall.fund.service.staff.StaffTableQueries;
import hall.fund.service.staff.StaffTableService;
import hall.fund.service.staff.StaffTableSteps;
import hall.payment.domain.BankLineReport;
import hall.payment.domain.BankStatement;
import hall.payment.service.BankLineService;
import hall.shared.Actor;
import hall.shared.Money;
import hall.shared.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;

/** A month of an employer through the real services: its clerk, the bank's notice, and whoever looks for money. */
@ApplicationScoped
public class RemittanceLane {

    private static final long LOOK_MILLIS = 10;

    @Inject
    private ContributionService lists;

    @Inject
    private ContributionQueries queries;

    @Inject
    private StaffTableService tables;

    @Inject
    private StaffTableSteps steps;

    @Inject
    private StaffTableQueries read;

    @Inject
    private BankLineService bank;

    @Inject
    private BankStatement statement;

    @Inject
    private RemittanceWatch watch;

    @Inject
    private Clock clock;

    long draw(long clerk, String employer, ContributionMonth month) throws Exception {
        return as(Actor.principalOfPerson(clerk), Role.CITIZEN, () -> lists.draw(employer, month));
    }

    Money confirm(long clerk, long list) throws Exception {
        return as(Actor.principalOfPerson(clerk), Role.CITIZEN, () -> {
            Money total = queries.list(list).total();
            lists.confirm(list, total);
            return total;
        });
    }

    void arrive(long list, Money total) throws Exception {
        BankLineReport report = new BankLineReport(
                "H" + list,
                statement.account(),
                BankLineReport.Direction.IN,
                total,
                total,
                "",
                "",
                "",
                "H" + list,
                "",
                LocalDateTime.now(clock));
        as("bank", Role.PARTNER, () -> bank.receive("bank", report));
    }

    void post(long list) throws InterruptedException {
        watch.await(list);
    }

    /** Hands in a table of new bases, and waits until it is read; gives its id. */
    long read(long clerk, String employer, byte[] table) throws Exception {
        return as(Actor.principalOfPerson(clerk), Role.CITIZEN, () -> {
            long id = tables.receive(
                            employer, TableKind.BASES, Optional.empty(), "bases.csv", new ByteArrayInputStream(table))
                    .id();
            while (!read.table(id).state().equals("READ")) {
                Thread.sleep(LOOK_MILLIS);
            }
            return id;
        });
    }

    /** Takes its good lines over. */
    void apply(long clerk, long table) throws Exception {
        as(Actor.principalOfPerson(clerk), Role.CITIZEN, () -> {
            steps.apply(table);
            return true;
        });
    }

    private static <T> T as(String principal, String role, Callable<T> call) throws Exception {
        return SecurityDomain.getCurrent()
                .createAdHocIdentity(principal)
                .withDefaultRoleMapper(RoleMapper.constant(Roles.of(role)))
                .runAs(call);
    }
}
