package hall.system.inside;

import hall.fund.domain.contribution.ContributionMonth;
import hall.fund.service.contribution.ContributionDrawing;
import hall.fund.service.contribution.ContributionPosting;
import hall.payment.domain.BankLineReport;
import hall.payment.domain.BankStatement;
import hall.payment.service.BankLineService;
import hall.shared.Actor;
import hall.shared.IdentityNumber;
import hall.shared.Ids;
import hall.shared.Money;
import hall.shared.Role;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;

/** Plays an employer's month as {@link UseCaseProbe} does a case: a list is drawn, confirmed, paid and posted. */
@Stateless
@PermitAll
public class ListUseCaseProbe extends UseCases {

    private static final String ACTS = "insert into employer_clerk (id, employer_account, identity_number, valid_from)"
            + " values (?1, ?2, ?3, '2020-01-01')";

    @Inject
    private ContributionProbe staff;

    @Inject
    private ContributionDrawing drawing;

    @Inject
    private ContributionPosting posting;

    @Inject
    private BankLineService bank;

    @Inject
    private BankStatement statement;

    /**
     * Statements of each use case, its COMMIT included.
     *
     * @param clerk a person nobody else uses
     * @param employer an account number nobody else uses
     * @param more what the names of the use cases end with
     */
    public Map<String, Long> play(IdentityNumber clerk, String employer, int lines, String more) throws Exception {
        counts = new LinkedHashMap<>();
        try {
            fund.employer();
            Actor by = new Actor(Actor.Kind.CITIZEN, Long.toString(person(clerk, "609999999991")));
            ContributionMonth month = ContributionMonth.of(LocalDate.now(clock));
            staff.employer(employer, lines, month.plus(-1).toString());
            entityManager
                    .createNativeQuery(ACTS)
                    .setParameter(1, Ids.next())
                    .setParameter(2, employer)
                    .setParameter(3, clerk.value())
                    .executeUpdate();
            story(by, employer, month, more);
            return counts;
        } finally {
            context.setRollbackOnly();
        }
    }

    private void story(Actor clerk, String employer, ContributionMonth month, String more) throws Exception {
        long list = count("draw a list" + more, () -> drawing.draw(employer, month, clerk));
        Money total = new Money((BigDecimal) entityManager
                .createNativeQuery("select total from contribution_list where id = ?1")
                .setParameter(1, list)
                .getSingleResult());
        count("confirm a list" + more, () -> {
            drawing.confirm(list, total, clerk);
            return true;
        });
        BankLineReport paid = new BankLineReport(
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
        count("money arrives" + more, () -> as("bank", Role.PARTNER, () -> bank.receive("bank", paid)));
        count("post a list" + more, () -> posting.next(employer));
    }
}
