package hall.casefile.domain;

import hall.shared.CaseNumber;
import hall.shared.MobileNumber;
import hall.shared.ServiceItemCode;

/**
 * Announced in the transaction in which a case's payment came back.
 *
 * @param reasonCode reason code of domain.md §9.3, {@code BANK}, or a refusal's code
 */
public record PaymentReturned(CaseNumber caseNumber, ServiceItemCode item, MobileNumber phone, String reasonCode) {}
