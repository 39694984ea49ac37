package hall.casefile.domain;

import hall.identity.domain.Applicant;
import hall.shared.Facts;
import hall.shared.ServiceItemCode;
import hall.verification.domain.EvidenceType;
import java.time.LocalDate;
import java.util.Map;

/**
 * SPI: one kind of business. The engine finds the handlers by injection and knows none of them by name. Every method joins
 * the caller's transaction.
 */
public interface CaseHandler {

    ServiceItemCode item();

    /** Id of the rule set new cases are assessed by, such as {@code TQ04-1}. */
    String currentRuleSet();

    /** A rule set of this item by id, current or succeeded; an unknown id is a programming error. */
    RuleSet ruleSet(String id);

    /** The policy parameters of the day that the rules look at, by name. */
    Facts parameters(LocalDate on);

    /** The persons and the employer an officer must not be related to. */
    Parties parties(Applicant applicant);

    /**
     * What of the answers becomes part of the application, normalised; what this item does not ask is left out.
     *
     * @throws hall.shared.BusinessException an answer is missing or makes no sense; the words say why and how to cure it
     */
    Facts application(Facts answers);

    /**
     * What the centre's own books say of the applicant, as evidence; no entry for what they do not have. Nothing is locked.
     *
     * @param application as {@link #application} gave it; empty while nothing is answered yet
     */
    Map<EvidenceType, Facts> ownBooks(Applicant applicant, Facts application, LocalDate on);

    /** What is asked of the sources outside, each with the details its question needs and no more. */
    Map<EvidenceType, Facts> evidenceNeeded(Applicant applicant, Facts application);

    /**
     * Refuses as {@link #fulfil} does, and changes nothing; what it looks at is locked.
     */
    void requireFulfillable(ApprovedCase approved);

    /**
     * Does the granted business in the transaction of the approval: holds the money, writes the payment instruction. Checks
     * balance and limits again under lock and refuses with a {@code BusinessException} when they no longer hold.
     */
    void fulfil(ApprovedCase approved);
}
