package hall.work.memory;

import hall.shared.memory.MemoryUnit;
import hall.work.domain.Hold;
import hall.work.domain.LongWork;
import hall.work.domain.LongWorks;
import hall.work.domain.WorkKind;
import hall.work.domain.WorkState;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Long works in memory, with the rules of the database's statements. */
public final class WorkFile implements LongWorks {

    private final Map<Long, LongWork> works = new TreeMap<>();
    private final MemoryUnit unit;

    public WorkFile(MemoryUnit unit) {
        this.unit = unit;
    }

    @Override
    public void add(LongWork work) {
        if (find(work.kind(), work.subject()).isPresent()) {
            throw new IllegalStateException("unique key");
        }
        unit.putOnce(works, work.id(), unit.manage(work));
    }

    @Override
    public Optional<LongWork> find(WorkKind kind, long subject) {
        return works.values().stream()
                .filter(w -> w.kind() == kind && w.subject() == subject)
                .findFirst();
    }

    @Override
    public Optional<LongWork> lock(WorkKind kind, long subject) {
        return find(kind, subject).map(unit::manage);
    }

    @Override
    public List<LongWork> of(WorkKind kind, Collection<Long> subjects) {
        return works.values().stream()
                .filter(w -> w.kind() == kind && subjects.contains(w.subject()))
                .toList();
    }

    @Override
    public List<LongWork> open(String owner) {
        return works.values().stream()
                .filter(w -> w.owner().equals(owner) && w.isOpen())
                .toList();
    }

    @Override
    public List<LongWork> open(WorkKind kind, int most) {
        return works.values().stream()
                .filter(w -> w.kind() == kind && w.isOpen())
                .limit(most)
                .toList();
    }

    @Override
    public Optional<LongWork> free(WorkKind kind, LocalDateTime now) {
        return works.values().stream()
                .filter(w -> w.kind() == kind && w.isFree(now))
                .min(Comparator.comparing(this::lastTurn).thenComparing(LongWork::id))
                .map(unit::manage);
    }

    private LocalDateTime lastTurn(LongWork work) {
        return works.values().stream()
                .filter(w -> w.kind() == work.kind() && w.owner().equals(work.owner()))
                .flatMap(w -> w.begunAt().stream())
                .max(Comparator.naturalOrder())
                .orElse(LocalDateTime.MIN);
    }

    private Optional<LongWork> held(Hold hold) {
        return Optional.ofNullable(works.get(hold.work()))
                .filter(w -> w.isHeld(hold))
                .map(unit::manage);
    }

    @Override
    public boolean advance(Hold hold, int total, int done, int bad, LocalDateTime until) {
        held(hold).ifPresent(w -> w.advance(total, done, bad, until));
        return held(hold).isPresent();
    }

    @Override
    public boolean release(Hold hold, LocalDateTime from) {
        held(hold).ifPresent(w -> w.release(from));
        return held(hold).isPresent();
    }

    @Override
    public boolean end(Hold hold, WorkState as, String failure, String detail, LocalDateTime now) {
        Optional<LongWork> work = held(hold);
        work.ifPresent(w -> w.end(as, failure, detail, now));
        return work.isPresent();
    }
}
