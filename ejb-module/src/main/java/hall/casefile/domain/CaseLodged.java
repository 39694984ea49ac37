package hall.casefile.domain;

import hall.shared.CaseNumber;
import hall.shared.MobileNumber;
import hall.shared.ServiceItemCode;

/** Announced in the transaction that lodged a case. The query code leaves the hall only by SMS. */
public record CaseLodged(CaseNumber caseNumber, ServiceItemCode item, MobileNumber phone, String queryCode) {}
