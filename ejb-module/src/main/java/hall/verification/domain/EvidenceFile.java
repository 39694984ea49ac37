package hall.verification.domain;

import hall.shared.CaseNumber;
import java.util.List;

/** Port: the evidence of cases, in the caller's transaction. */
public interface EvidenceFile {

    void add(EvidenceRequest request);

    void add(Evidence evidence);

    /** Everything answered for the case, oldest first. */
    List<Evidence> of(CaseNumber caseNumber);

    /** Every question ever asked about the person, newest first, before the given id. */
    List<EvidenceRequest> askedAbout(long personId, long beforeId, int limit);

    /** The questions of the case that have no answer yet. */
    List<EvidenceRequest> open(CaseNumber caseNumber);
}
