package hall.casefile.domain;

import hall.shared.CaseNumber;
import hall.shared.ServiceItemCode;
import java.time.LocalDate;
import java.util.Optional;

/** Port: the cases, in the caller's transaction. */
public interface CaseFiles {

    void add(CaseFile file);

    /** Announces it as {@link StageDecided}. */
    void add(StageRecord record);

    void add(AssessmentRecord record);

    /** The case's one notice of amendment; {@link #write} refuses a second. */
    void add(AmendmentNotice notice);

    Optional<AmendmentNotice> amendment(CaseNumber caseNumber);

    /** Writes what was added to the database now, so that what it refuses is refused here and not at the commit. */
    void write();

    /** The case, locked until the transaction ends, with what others committed meanwhile. */
    CaseFile lock(CaseNumber caseNumber);

    Optional<CaseFile> find(CaseNumber caseNumber);

    /** The case this person lodged under this key. */
    Optional<CaseFile> bySubmission(long personId, String submissionKey);

    /** Latest assessment of the case. */
    Optional<AssessmentRecord> assessment(CaseNumber caseNumber);

    /** Officers and others who decided a stage of the case, as {@code OFFICER:accept1}. */
    java.util.List<StageRecord> records(CaseNumber caseNumber);

    /** The open case of this item that the person has. */
    Optional<CaseFile> openCase(long personId, ServiceItemCode item);

    /**
     * The first serial of a block of {@code size} serials of the day that nobody else gets. Commits by itself, so that nobody
     * waits; gaps are allowed.
     */
    int reserveSerials(ServiceItemCode item, LocalDate day, int size);
}
