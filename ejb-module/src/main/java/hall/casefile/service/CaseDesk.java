package hall.casefile.service;

import hall.calendar.service.Deadlines;
import hall.casefile.domain.CaseFile;
import hall.casefile.domain.CaseFiles;
import hall.casefile.domain.CaseProgressView;
import hall.casefile.domain.Decision;
import hall.casefile.domain.FourEyes;
import hall.casefile.domain.StageRecord;
import hall.casefile.domain.TaskLists;
import hall.identity.domain.DataRead;
import hall.identity.domain.OfficerDirectory;
import hall.identity.service.AccessLog;
import hall.material.domain.MaterialView;
import hall.material.service.MaterialBinding;
import hall.shared.Actor;
import hall.shared.BusinessException;
import hall.shared.CaseNumber;
import hall.shared.Facts;
import hall.shared.Role;
import hall.shared.service.Caller;
import hall.verification.domain.EvidenceFile;
import hall.verification.domain.EvidenceType;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A case on an officer's desk. Every look at a person leaves a line in the person's access log. */
@Stateless
@RolesAllowed({Role.ACCEPTANCE, Role.REVIEW, Role.APPROVAL})
public class CaseDesk {

    private static final int PURPOSE_LEAST = 2;
    private static final int PURPOSE_MOST = 100;
    private static final String OFFICER = Actor.Kind.OFFICER + ":";

    @Resource
    private EJBContext context;

    @Inject
    private CaseFiles files;

    @Inject
    private EvidenceFile evidence;

    @Inject
    private TaskLists lists;

    @Inject
    private MaterialBinding materials;

    @Inject
    private OfficerDirectory officers;

    @Inject
    private FourEyesCheck eyes;

    @Inject
    private AccessLog accessLog;

    @Inject
    private Deadlines deadlines;

    @Inject
    private Clock clock;

    /**
     * A case with all an officer needs to decide it.
     *
     * @param application what the applicant answered, by the names of the item's form
     * @param spouseNumber the spouse's identity number on the day of lodging
     * @param names what the officers who had a part in it are called, by sign-in name
     * @param openedAt when it was read: what changes later, the officer has not seen
     * @param soonUntil whatever is due until this day has at most one working day left
     * @param materials the files handed in with it, oldest first; opened by their own address
     * @param previous the case before it in the post's queue
     * @param next the case after it
     */
    public record DeskView(
            CaseProgressView progress,
            Facts application,
            Optional<String> spouseNumber,
            Map<String, String> names,
            LocalDateTime openedAt,
            LocalDate soonUntil,
            List<MaterialView> materials,
            Optional<String> previous,
            Optional<String> next)
            implements Serializable {}

    /** The numbers behind the masks. */
    public record FullNumbers(String identityNumber, String cardNumber, String phone) implements Serializable {}

    /**
     * Something that happened to a case.
     *
     * @param who what the officer is called; empty for the applicant ({@code APPLICANT}) or the system ({@code SYSTEM})
     * @param decision what was decided; empty when the case was taken or a source answered
     * @param answered the source's answer that came in; empty otherwise
     */
    public record Change(
            Actor.Kind by,
            Optional<String> who,
            LocalDateTime at,
            Optional<Decision> decision,
            Optional<EvidenceType> answered)
            implements Serializable {}

    /** A case for decision; refused by four eyes. */
    public DeskView open(CaseNumber caseNumber) {
        CaseFile file = file(caseNumber);
        List<StageRecord> records = files.records(caseNumber);
        eyesOn(file).check(records);
        note(file, "case", "casework");
        LocalDateTime now = LocalDateTime.now(clock);
        TaskLists.Neighbours beside = lists.neighbours(caseNumber);
        return new DeskView(
                ProgressViews.of(file, records, files, evidence),
                file.submission().application(),
                file.parties().spouse(),
                names(file, records),
                now,
                deadlines.lastDay(now.toLocalDate().minusDays(1), 1).lastDay(),
                materials.ofCase(caseNumber),
                beside.before(),
                beside.after());
    }

    /**
     * The applicant's full numbers, for a purpose that the applicant will read.
     *
     * @throws BusinessException {@code CASE-026} no purpose; {@code CASE-041} … {@code CASE-044} four eyes
     */
    public FullNumbers reveal(CaseNumber caseNumber, String purpose) {
        String why = purpose == null ? "" : purpose.strip();
        if (why.length() < PURPOSE_LEAST || why.length() > PURPOSE_MOST) {
            throw new BusinessException("CASE-026", PURPOSE_LEAST, PURPOSE_MOST);
        }
        CaseFile file = file(caseNumber);
        eyesOn(file).check(files.records(caseNumber));
        note(file, "full-numbers", why);
        return new FullNumbers(
                file.applicant().identityNumber().value(),
                file.applicant().card().number().value(),
                file.applicant().phone().value());
    }

    /**
     * What happened to a case since an officer opened it, oldest first, and at least the last thing that did; for whoever's page
     * is not the latest, also when the case is no longer at the own post.
     */
    public List<Change> changes(CaseNumber caseNumber, LocalDateTime since) {
        CaseFile file = file(caseNumber);
        eyesOn(file).checkMayKnow();
        List<StageRecord> records = files.records(caseNumber);
        Map<String, String> names = names(file, records);
        List<Change> all = new ArrayList<>();
        records.forEach(
                r -> all.add(change(r.decidedBy(), names, r.decidedAt(), Optional.of(r.decision()), Optional.empty())));
        file.stage()
                .claimedBy()
                .ifPresent(by -> all.add(
                        change(OFFICER + by, names, file.stage().claimedAt(), Optional.empty(), Optional.empty())));
        evidence.of(caseNumber)
                .forEach(e -> all.add(change(
                        Actor.SYSTEM.toString(), names, e.fetchedAt(), Optional.empty(), Optional.of(e.type()))));
        all.sort(Comparator.comparing(Change::at));
        List<Change> later = all.stream().filter(c -> !c.at().isBefore(since)).toList();
        return later.isEmpty() ? all.subList(all.size() - 1, all.size()) : later;
    }

    private static Change change(
            String by,
            Map<String, String> names,
            LocalDateTime at,
            Optional<Decision> decision,
            Optional<EvidenceType> answered) {
        Actor.Kind kind = Actor.Kind.valueOf(by.substring(0, by.indexOf(':')));
        Optional<String> who = kind == Actor.Kind.OFFICER
                ? Optional.of(names.getOrDefault(by.substring(OFFICER.length()), by.substring(OFFICER.length())))
                : Optional.empty();
        return new Change(kind, who, at, decision, answered);
    }

    private Map<String, String> names(CaseFile file, List<StageRecord> records) {
        Set<String> known = records.stream()
                .map(StageRecord::decidedBy)
                .filter(by -> by.startsWith(OFFICER))
                .map(by -> by.substring(OFFICER.length()))
                .collect(Collectors.toSet());
        file.stage().claimedBy().ifPresent(known::add);
        return officers.displayNames(known);
    }

    private void note(CaseFile file, String what, String purpose) {
        accessLog.staffRead(
                Caller.actor(context),
                file.applicant().personId(),
                new DataRead(
                        file.status().stage().post(),
                        Optional.of(file.caseNumber().value()),
                        what,
                        purpose));
    }

    private FourEyes eyesOn(CaseFile file) {
        return eyes.of(file, Caller.actor(context));
    }

    private CaseFile file(CaseNumber caseNumber) {
        return files.find(caseNumber).orElseThrow(() -> new BusinessException("CASE-404"));
    }
}
