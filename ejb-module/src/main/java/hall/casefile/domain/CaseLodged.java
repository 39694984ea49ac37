package hall.casefile.domain;

import hall.shared.CaseNumber;
import hall.shared.ServiceItemCode;

/** Announced in the transaction that lodged a case. The query code leaves the hall only by SMS. */
public record CaseLodged(CaseNumber caseNumber, ServiceItemCode item, long personId, String queryCode) {}
