package hall.finance.domain.close;

import hall.audit.domain.AuditHead;
import hall.shared.BusinessException;
import hall.shared.Facts;
import hall.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** A day of the centre's money (日结): one finance officer prepares its close on exactly what was seen, another closes it. */
@Entity
@Table(name = "finance_day")
public class FinanceDay {

    @Id
    @Column(name = "day", nullable = false)
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, length = 10)
    private DayState state;

    @Embedded
    private DayFigures figures;

    @Embedded
    private DayMark mark;

    @Column(name = "prepared_by", length = 60)
    private String preparedBy;

    @Column(name = "prepared_at")
    private LocalDateTime preparedAt;

    @Column(name = "prepared_seen", length = 64)
    private String preparedSeen;

    @Column(name = "closed_by", length = 60)
    private String closedBy;

    @Column(name = "closed_at")
    private LocalDateTime closedAt;

    @Embedded
    private AuditHead audit;

    @Version
    @Column(name = "version", nullable = false)
    private int version;

    protected FinanceDay() {}

    /** @param mark what the books were counted to just before they were compared */
    public FinanceDay(LocalDate day, DayFigures figures, DayMark mark) {
        this.day = day;
        this.figures = figures;
        this.mark = mark;
        this.state = DayState.RECONCILED;
        this.audit = AuditHead.start();
    }

    /**
     * Its books were compared again.
     *
     * @return whether that came to anything else than before
     * @throws BusinessException {@code FINANCE-004} it is closed
     */
    public boolean reconciled(DayFigures again, DayMark mark) {
        requireNotClosed();
        boolean news = !figures.saysTheSame(again);
        figures = again;
        this.mark = mark;
        return news;
    }

    /**
     * What is seen of it: its figures and the differences that are open or not cleared at its end. Whatever changes gives another
     * value, 64 hexadecimal digits.
     */
    public String seen(List<ReconciliationItem> differences) {
        return Facts.with("day", day)
                .and("figures", figures.facts())
                .and(
                        "differences",
                        differences.stream()
                                .map(d -> d.auditFacts()
                                        .plus(Facts.with("id", d.id()).build()))
                                .toList())
                .build()
                .sha256();
    }

    /**
     * An officer proposes to close it.
     *
     * @param seen what the officer had before the eyes
     * @param differences as they are now
     * @throws BusinessException {@code FINANCE-004} it is closed; {@code FINANCE-005} somebody has prepared it; {@code FINANCE-006} it is
     *     not what was seen any more; {@code FINANCE-007} so many differences are not classified; {@code FINANCE-008} something is not
     *     explained
     */
    public void prepare(String seen, List<ReconciliationItem> differences, String by, LocalDateTime now) {
        requireNotClosed();
        if (state == DayState.PREPARED) {
            throw new BusinessException("FINANCE-005", preparedBy);
        }
        requireSeen(seen, differences);
        requireClear(differences);
        state = DayState.PREPARED;
        preparedBy = by;
        preparedAt = now;
        preparedSeen = seen;
    }

    /**
     * Another officer closes it.
     *
     * @throws BusinessException {@code FINANCE-009} nobody has prepared it; {@code FINANCE-010} the same officer has; {@code FINANCE-006} it
     *     is not what was seen any more; as {@link #prepare}
     */
    public void close(String seen, List<ReconciliationItem> differences, String by, LocalDateTime now) {
        requireNotClosed();
        if (state != DayState.PREPARED) {
            throw new BusinessException("FINANCE-009");
        }
        if (by.equals(preparedBy)) {
            throw new BusinessException("FINANCE-010");
        }
        requireSeen(seen, differences);
        requireSeen(preparedSeen, differences);
        requireClear(differences);
        state = DayState.CLOSED;
        closedBy = by;
        closedAt = now;
    }

    private void requireSeen(String seen, List<ReconciliationItem> differences) {
        if (!seen(differences).equals(seen)) {
            throw new BusinessException("FINANCE-006", day);
        }
    }

    private void requireClear(List<ReconciliationItem> differences) {
        long unclear = differences.stream().filter(d -> d.blocks(day)).count();
        if (unclear > 0) {
            throw new BusinessException("FINANCE-007", unclear);
        }
        if (!figures.unexplained().equals(Money.ZERO)) {
            throw new BusinessException("FINANCE-008", figures.unexplained().display());
        }
    }

    private void requireNotClosed() {
        if (state == DayState.CLOSED) {
            throw new BusinessException("FINANCE-004", day);
        }
    }

    /** What was prepared is void when it is not what was seen any more. @return whether it is void now */
    public boolean voidUnless(List<ReconciliationItem> differences) {
        return state == DayState.PREPARED && !seen(differences).equals(preparedSeen) && takeBack();
    }

    /** Takes the proposal back, by whomever. @return whether there was one */
    public boolean takeBack() {
        boolean was = state == DayState.PREPARED;
        if (was) {
            state = DayState.RECONCILED;
            preparedBy = null;
            preparedAt = null;
            preparedSeen = null;
        }
        return was;
    }

    /** What the audit keeps of it. */
    public Facts auditFacts() {
        return figures.facts()
                .plus(Facts.with("day", day)
                        .and("state", state)
                        .and("preparedBy", preparedBy)
                        .and("seen", preparedSeen)
                        .build());
    }

    public LocalDate day() {
        return day;
    }

    public DayState state() {
        return state;
    }

    /** Whether the books are counted to anything else than before they were compared last. */
    public boolean changed(String books, String known) {
        return !mark.isSame(books, known);
    }

    /** Whether a comparison would find what the last one found. */
    public boolean findsTheSame(String books, String found) {
        return mark.findsTheSame(books, found);
    }

    /** What the last comparison came to: {@link DayMark#found}. */
    public String found() {
        return mark.found();
    }

    public DayFigures figures() {
        return figures;
    }

    public Optional<String> preparedBy() {
        return Optional.ofNullable(preparedBy);
    }

    public Optional<LocalDateTime> preparedAt() {
        return Optional.ofNullable(preparedAt);
    }

    public Optional<String> closedBy() {
        return Optional.ofNullable(closedBy);
    }

    public Optional<LocalDateTime> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    public AuditHead audit() {
        return audit;
    }

    /** {@code day:<date>}. */
    public String auditStream() {
        return "day:" + day;
    }
}
