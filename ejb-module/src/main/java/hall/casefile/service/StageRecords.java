package hall.casefile.service;

import hall.audit.domain.AuditEventType;
import hall.audit.service.AuditTrail;
import hall.casefile.domain.CaseFile;
import hall.casefile.domain.CaseFiles;
import hall.casefile.domain.StageRecord;
import hall.shared.Actor;
import hall.shared.Facts;

/** Keeps a stage record together with its audit row. */
record StageRecords(CaseFiles files, AuditTrail audit, CaseFile file, Actor actor) {

    void keep(StageRecord record) {
        files.add(record);
        audit.record(
                file.audit(),
                file.auditStream(),
                AuditEventType.STAGE_DECIDED,
                actor,
                Facts.with("stage", record.stage())
                        .and("decision", record.decision())
                        .and("opinion", record.opinion())
                        .and("assessmentHash", record.assessmentHash())
                        .and("ground", record.ground().orElse(null))
                        .and("amount", file.amount())
                        .build());
    }
}
