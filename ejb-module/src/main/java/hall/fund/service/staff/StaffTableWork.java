package hall.fund.service.staff;

import hall.fund.domain.contribution.ContributionMonth;
import hall.fund.domain.contribution.ContributionPolicy;
import hall.fund.domain.staff.BaseHistory;
import hall.fund.domain.staff.Member;
import hall.fund.domain.staff.StaffLine;
import hall.fund.domain.staff.StaffTableCheck;
import hall.fund.domain.staff.TypedLine;
import hall.fund.service.table.StaffTableReading;
import hall.policy.service.PolicyInForce;
import hall.shared.BusinessException;
import hall.work.domain.Hold;
import hall.work.domain.LongWorker;
import hall.work.domain.WorkKind;
import hall.work.service.WorkProgress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a clerk's table and checks every line, some hundred between two words of progress. What it comes to is kept by one transaction at
 * the end, so that a reader that dies leaves nothing behind and another begins from the start.
 */
@ApplicationScoped
public class StaffTableWork implements LongWorker {

    private static final int AT_ONCE = 500;

    private StaffTableReads reads;
    private WorkProgress progress;
    private PolicyInForce policy;
    private Clock clock;

    protected StaffTableWork() {}

    @Inject
    public StaffTableWork(StaffTableReads reads, WorkProgress progress, PolicyInForce policy, Clock clock) {
        this.reads = reads;
        this.progress = progress;
        this.policy = policy;
        this.clock = clock;
    }

    @Override
    public WorkKind kind() {
        return WorkKind.STAFF_TABLE;
    }

    @Override
    public void work(Hold hold) {
        StaffTableReads.Upload upload = reads.upload(hold);
        List<StaffLine> lines;
        try {
            lines = checked(hold, upload, typed(hold, upload));
        } catch (BusinessException unreadable) {
            reads.failed(hold, unreadable);
            return;
        }
        reads.keep(hold, lines);
    }

    @Override
    public void giveUp(Hold hold) {
        reads.failed(hold, new BusinessException("WORK-001"));
    }

    // All of it first: only then is it known how many lines there are, and whether it can be read to its end.
    private List<TypedLine> typed(Hold hold, StaffTableReads.Upload upload) {
        List<TypedLine> typed = new ArrayList<>();
        StaffTableReading.read(upload.file().kind(), upload.content(), some -> {
            typed.addAll(some);
            progress.at(hold, 0, 0, 0);
        });
        return typed;
    }

    private List<StaffLine> checked(Hold hold, StaffTableReads.Upload upload, List<TypedLine> typed) {
        Map<String, BaseHistory> histories = new HashMap<>();
        StaffTableCheck check = check(upload, histories);
        List<StaffLine> lines = new ArrayList<>(typed.size());
        int bad = 0;
        for (int from = 0; from < typed.size(); from += AT_ONCE) {
            List<TypedLine> some = typed.subList(from, Math.min(typed.size(), from + AT_ONCE));
            Map<String, Member> members = members(upload, some);
            for (TypedLine line : some) {
                Optional<Member> member = Optional.ofNullable(members.get(number(line)));
                StaffLine checked = check.check(
                        line,
                        member,
                        histories.getOrDefault(member.map(Member::account).orElse(""), BaseHistory.NONE));
                bad += checked.isGood() ? 0 : 1;
                lines.add(checked);
            }
            progress.at(hold, typed.size(), lines.size(), bad);
        }
        return lines;
    }

    private StaffTableCheck check(StaffTableReads.Upload upload, Map<String, BaseHistory> histories) {
        Optional<ContributionMonth> month = upload.file().month();
        if (month.isPresent()) {
            LocalDate day = month.get().value().atEndOfMonth();
            return StaffTableCheck.ofBackPayments(
                    ContributionPolicy.of(policy.onOrFirst(day, ContributionPolicy.NAMES)),
                    reads.paid(upload.employer(), month.get()));
        }
        StaffTableReads.Bases bases = reads.bases(upload.employer());
        histories.putAll(bases.histories());
        return StaffTableCheck.ofBases(
                ContributionPolicy.of(policy.on(LocalDate.now(clock), ContributionPolicy.NAMES)), bases.year());
    }

    private Map<String, Member> members(StaffTableReads.Upload upload, List<TypedLine> some) {
        Set<String> numbers = new HashSet<>();
        some.forEach(line -> numbers.add(number(line)));
        numbers.remove("");
        Map<String, Member> found = new HashMap<>();
        for (Member m : reads.members(upload.employer(), upload.file().kind(), numbers)) {
            found.put(m.account(), m);
            found.put(m.certificateNumber(), m);
        }
        return found;
    }

    private static String number(TypedLine line) {
        return line.account().isEmpty() ? line.identityNumber() : line.account();
    }
}
