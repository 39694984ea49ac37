package hall.bench.server;

import hall.fund.domain.account.EmployerAccount;
import hall.fund.domain.account.EmployerRates;
import hall.fund.domain.account.EmployerRegistration;
import hall.fund.domain.account.EmployerState;
import hall.fund.domain.account.PersonalAccounts;
import hall.fund.domain.contribution.ContributionMonth;
import hall.identity.domain.PasswordHash;
import hall.identity.domain.PayoutCard;
import hall.identity.domain.Person;
import hall.identity.domain.Persons;
import hall.shared.IdentityNumber;
import hall.shared.Ids;
import hall.shared.MobileNumber;
import hall.shared.PersonName;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** Employers with their staff, and the one clerk who acts for all of them. */
@Stateless
@PermitAll
public class RemittanceSeeder {

    private static final int BATCH = 1000;
    /** More than are ever posted for one employer. */
    private static final int MONTHS = 60;

    private static final IdentityNumber CLERK = SeedPlan.identityNumber(0);

    private static final String STAFF = "INSERT INTO personal_account (id, account_number, certificate_type,"
            + " certificate_number, holder_name, employer_account, branch, state, base, rate, employer_rate, carried_over,"
            + " current_year, held, paid_to, opened_on, version, person_monthly, employer_monthly)"
            + " VALUES (?, ?, '01', ?, '示例测', ?, '999902', '01', ?, 0.08, 0.08, 0, 0, 0, ?, '2020-01-01', 0, ?, ?)";

    private static final String ACTS = "INSERT INTO employer_clerk (id, employer_account, identity_number, valid_from)"
            + " VALUES (?, ?, ?, '2020-01-01')";

    private static final String REMINDED =
            "INSERT INTO contribution_reminder (id, employer_account, month, pay_by, reminded_at)"
                    + " VALUES (?, ?, ?, ?, ?)";

    @Inject
    private Persons persons;

    @Inject
    private PersonalAccounts accounts;

    @Inject
    private Clock clock;

    /** Nobody can sign in as this one: the password fits nothing. Gives the person's id. */
    public long clerk() {
        Person person = new Person(
                new PersonName("示例测"),
                CLERK,
                new MobileNumber("13900000000"),
                new PayoutCard(PayoutCard.Kind.SOCIAL_SECURITY, SeedPlan.cardOf(CLERK.value()), SeedPlan.BANK),
                SeedPlan.BRANCH,
                PasswordHash.of(PasswordHash.Parameters.CURRENT, new byte[16], new byte[32]),
                LocalDateTime.now(clock));
        persons.add(person);
        return person.id();
    }

    /** An employer that pays. */
    public void employer(String number) {
        accounts.add(new EmployerAccount(new EmployerRegistration(
                number,
                "9" + number + "MA000",
                "示例单位" + number,
                10,
                EmployerState.NORMAL,
                new EmployerRates(new BigDecimal("0.08"), new BigDecimal("0.08")),
                LocalDate.of(2016, 1, 1))));
    }

    /** Its staff, of different amounts, and the clerk's right to act. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void staff(Connection connection, String employer, int first, int heads, ContributionMonth paidTo)
            throws SQLException {
        try (PreparedStatement acts = connection.prepareStatement(ACTS)) {
            acts.setLong(1, Ids.next());
            acts.setString(2, employer);
            acts.setString(3, CLERK.value());
            acts.executeUpdate();
        }
        remind(connection, employer, paidTo);
        try (PreparedStatement insert = connection.prepareStatement(STAFF)) {
            for (int i = 0; i < heads; i++) {
                bind(insert, employer, first + i, paidTo);
                insert.addBatch();
                if (i % BATCH == BATCH - 1) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
        connection.commit();
    }

    // Of all months to be measured the clerk was told before: else the hall tells, at its hour, in the middle of a
    // lane.
    private void remind(Connection connection, String employer, ContributionMonth paidTo) throws SQLException {
        LocalDateTime now = LocalDateTime.now(clock);
        try (PreparedStatement reminded = connection.prepareStatement(REMINDED)) {
            for (int month = 1; month <= MONTHS; month++) {
                reminded.setLong(1, Ids.next());
                reminded.setString(2, employer);
                reminded.setString(3, paidTo.plus(month).toString());
                reminded.setObject(4, now.toLocalDate());
                reminded.setObject(5, now);
                reminded.addBatch();
            }
            reminded.executeBatch();
        }
    }

    private static void bind(PreparedStatement insert, String employer, int i, ContributionMonth paidTo)
            throws SQLException {
        BigDecimal monthly = BigDecimal.valueOf(30_000L + i % 1000, 2);
        insert.setLong(1, Ids.next());
        insert.setString(2, SeedPlan.accountNumber(i));
        insert.setString(3, "B" + SeedPlan.accountNumber(i));
        insert.setString(4, employer);
        insert.setBigDecimal(5, new BigDecimal("5000.00"));
        insert.setString(6, paidTo.toString());
        insert.setBigDecimal(7, monthly);
        insert.setBigDecimal(8, monthly);
    }
}
