package hall.casefile.domain;

import hall.shared.CaseNumber;
import hall.shared.MobileNumber;
import hall.shared.ServiceItemCode;

/** Announced in the transaction that asked the applicant to amend. */
public record AmendmentAsked(CaseNumber caseNumber, ServiceItemCode item, MobileNumber phone, AmendmentView notice) {}
