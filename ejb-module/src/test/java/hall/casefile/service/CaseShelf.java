package hall.casefile.service;

import hall.casefile.domain.AmendmentNotice;
import hall.casefile.domain.AssessmentRecord;
import hall.casefile.domain.CaseFile;
import hall.casefile.domain.CaseFiles;
import hall.casefile.domain.StageRecord;
import hall.shared.CaseNumber;
import hall.shared.ServiceItemCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One case in memory with all that belongs to it. */
final class CaseShelf implements CaseFiles {

    private final CaseFile file;
    private final List<StageRecord> records = new ArrayList<>();
    private AmendmentNotice notice;

    CaseShelf(CaseFile file) {
        this.file = file;
    }

    @Override
    public void add(CaseFile other) {
        throw new UnsupportedOperationException("one case only");
    }

    @Override
    public void add(StageRecord record) {
        records.add(record);
    }

    @Override
    public void add(AssessmentRecord record) {
        throw new UnsupportedOperationException("nothing is assessed here");
    }

    @Override
    public void add(AmendmentNotice asked) {
        notice = asked;
    }

    @Override
    public Optional<AmendmentNotice> amendment(CaseNumber caseNumber) {
        return Optional.ofNullable(notice);
    }

    @Override
    public void write() {
        // Memory has been written already.
    }

    @Override
    public CaseFile lock(CaseNumber caseNumber) {
        return file;
    }

    @Override
    public Optional<CaseFile> find(CaseNumber caseNumber) {
        return Optional.of(file);
    }

    @Override
    public Optional<CaseFile> bySubmission(long personId, String submissionKey) {
        return Optional.empty();
    }

    @Override
    public Optional<AssessmentRecord> assessment(CaseNumber caseNumber) {
        return Optional.empty();
    }

    @Override
    public List<StageRecord> records(CaseNumber caseNumber) {
        return records;
    }

    @Override
    public Optional<CaseFile> openCase(long personId, ServiceItemCode item) {
        return Optional.of(file);
    }

    @Override
    public int reserveSerials(ServiceItemCode item, LocalDate day, int size) {
        return 1;
    }
}
