package hall.casefile.service;

import hall.casefile.domain.Decision;
import hall.shared.CaseNumber;

/**
 * An officer's decision of the open stage.
 *
 * @param expectedVersion the version of the case the officer saw; a stale page is refused
 * @param decision ACCEPTED or REFUSED at acceptance, PASSED or SENT_BACK at review, GRANTED, DENIED or SENT_BACK at approval
 * @param opinion up to 400 characters; a reason is required for anything but going on, and the applicant reads it
 * @param ground the condition a refusal rests on, where the rules found none that fails; else empty
 */
public record DecideStage(
        CaseNumber caseNumber, int expectedVersion, Decision decision, String opinion, String ground) {}
