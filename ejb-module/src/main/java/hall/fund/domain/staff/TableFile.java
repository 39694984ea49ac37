package hall.fund.domain.staff;

import hall.fund.domain.contribution.ContributionMonth;
import java.util.Optional;

/**
 * What a clerk handed in.
 *
 * @param name as it is shown
 * @param sha256 of its bytes, in hex: the same file is recognised
 * @param month that back payments are for; empty for bases
 */
public record TableFile(TableKind kind, String name, String sha256, Optional<ContributionMonth> month) {}
