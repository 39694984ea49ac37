package hall.fund.domain.contribution;

/**
 * Announced in the transaction that brings an employer money, or a list that waits for some: after its commit somebody looks whether they
 * fit.
 *
 * @param employerAccount DWZH
 */
public record ContributionDue(String employerAccount) {}
