package hall.verification.domain;

import hall.shared.CaseNumber;

/** Announced in the transaction that stored an answer. */
public record EvidenceReceived(CaseNumber caseNumber, EvidenceType type, EvidenceOutcome outcome, String hash) {}
