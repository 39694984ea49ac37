package hall.casefile.service;

import hall.casefile.domain.AmendmentItem;
import hall.shared.CaseNumber;
import java.util.List;

/**
 * The acceptance post's one notice of everything missing.
 *
 * @param expectedVersion the version of the case the officer saw; a stale page is refused
 */
public record AskForAmendment(CaseNumber caseNumber, int expectedVersion, List<AmendmentItem> items) {}
