package hall.fund.memory;

import hall.shared.CaseNumber;
import hall.verification.domain.Evidence;
import hall.verification.domain.EvidenceFile;
import hall.verification.domain.EvidenceRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Evidence of cases in memory. */
public final class KeptEvidence implements EvidenceFile {

    private final Map<CaseNumber, List<Evidence>> kept = new HashMap<>();

    @Override
    public void add(EvidenceRequest request) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void add(Evidence evidence) {
        throw new UnsupportedOperationException();
    }

    /** Keeps an answer for a case. */
    public void keep(CaseNumber caseNumber, Evidence evidence) {
        kept.computeIfAbsent(caseNumber, n -> new ArrayList<>()).add(evidence);
    }

    @Override
    public List<Evidence> of(CaseNumber caseNumber) {
        return kept.getOrDefault(caseNumber, List.of());
    }

    @Override
    public List<EvidenceRequest> askedAbout(long personId, long beforeId, int limit) {
        return List.of();
    }

    @Override
    public List<EvidenceRequest> open(CaseNumber caseNumber) {
        return List.of();
    }
}
