package hall.casefile.domain;

import hall.identity.domain.Applicant;
import hall.identity.domain.PayoutCard;
import hall.shared.CaseNumber;
import hall.shared.Facts;
import hall.shared.Money;
import hall.shared.ServiceItemCode;

/**
 * A case that was granted, for its business to be done.
 *
 * @param amount what was granted
 * @param application what the applicant handed in
 * @param card where the money goes, confirmed by SB1 and BK1 today
 */
public record ApprovedCase(
        CaseNumber caseNumber,
        ServiceItemCode item,
        Applicant applicant,
        Money amount,
        Facts application,
        PayoutCard card) {}
