package hall.casefile.service;

import hall.casefile.domain.AmendmentNotice;
import hall.casefile.domain.AssessmentRecord;
import hall.casefile.domain.CaseFile;
import hall.casefile.domain.CaseFiles;
import hall.casefile.domain.CaseProgressView;
import hall.casefile.domain.CaseProgressView.EvidenceView;
import hall.casefile.domain.CaseProgressView.StageView;
import hall.casefile.domain.CaseProgressView.WaitingView;
import hall.casefile.domain.StageRecord;
import hall.verification.domain.Evidence;
import hall.verification.domain.EvidenceFile;
import java.util.List;

/** Puts the views of a case together: six statements, whatever the case went through. */
final class ProgressViews {

    private ProgressViews() {}

    static CaseProgressView of(CaseFile file, CaseFiles files, EvidenceFile evidence) {
        return of(file, files.records(file.caseNumber()), files, evidence);
    }

    /** For whoever has read the stage records already. */
    static CaseProgressView of(CaseFile file, List<StageRecord> records, CaseFiles files, EvidenceFile evidence) {
        return CaseProgressView.of(
                file,
                records.stream().map(ProgressViews::stage).toList(),
                evidence.of(file.caseNumber()).stream()
                        .map(ProgressViews::evidence)
                        .toList(),
                evidence.open(file.caseNumber()).stream()
                        .map(r -> new WaitingView(r.type(), r.requestedAt()))
                        .toList(),
                files.assessment(file.caseNumber()).map(AssessmentRecord::assessment),
                files.amendment(file.caseNumber()).map(AmendmentNotice::view));
    }

    private static StageView stage(StageRecord r) {
        return new StageView(
                r.stage(),
                r.openedAt(),
                r.decidedAt(),
                r.byPostDue(),
                r.decidedBy(),
                r.decision(),
                r.opinion(),
                r.ground());
    }

    private static EvidenceView evidence(Evidence e) {
        return new EvidenceView(e.type(), e.outcome(), e.facts(), e.fetchedAt(), e.sourceUpdatedAt());
    }
}
