package hall.policy.domain;

import hall.audit.domain.AuditHead;
import hall.shared.BusinessException;
import hall.shared.Facts;
import hall.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A new value of a parameter that one policy administrator proposes and another publishes or refuses. It begins tomorrow at the
 * earliest: what was decided today was decided by today's value.
 */
@Entity
@Table(name = "policy_proposal")
public class PolicyProposal {

    /** The longest time ahead: a later change is another decision of the committee's. */
    public static final int YEARS_AHEAD = 3;

    private static final int REASON_MOST = 200;

    /** What became of it. */
    public enum State {
        PROPOSED,
        PUBLISHED,
        REFUSED,
        WITHDRAWN
    }

    @Id
    private long id;

    @Column(name = "name", nullable = false, length = 60)
    private String name;

    @Column(name = "value", nullable = false, length = 40)
    private String value;

    @Column(name = "unit", nullable = false, length = 20)
    private String unit;

    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;

    @Column(name = "legal_basis", nullable = false, length = 400)
    private String legalBasis;

    @Column(name = "proposed_by", nullable = false, length = 40)
    private String proposedBy;

    @Column(name = "proposed_at", nullable = false)
    private LocalDateTime proposedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, length = 10)
    private State state;

    @Column(name = "decided_by", length = 40)
    private String decidedBy;

    @Column(name = "decided_at")
    private LocalDateTime decidedAt;

    @Column(name = "reason", length = 200)
    private String reason;

    @Embedded
    private AuditHead audit;

    @Version
    @Column(name = "version", nullable = false)
    private int version;

    protected PolicyProposal() {}

    /**
     * A value about to be proposed.
     *
     * @param unit the parameter's own
     * @throws BusinessException {@code POLICY-002} the value makes no sense in the unit; {@code POLICY-003} it begins today, earlier or
     *     too far ahead; {@code POLICY-004} no basis
     */
    public PolicyProposal(String name, String unit, ProposeParameter wanted, String by, LocalDateTime now) {
        BigDecimal read = wanted.checkedValue(unit);
        LocalDate from = wanted.checkedDay(now.toLocalDate());
        String basis = wanted.checkedBasis();
        this.id = Ids.next();
        this.name = name;
        this.value = read.toPlainString();
        this.unit = unit;
        this.validFrom = from;
        this.legalBasis = basis;
        this.proposedBy = by;
        this.proposedAt = now;
        this.state = State.PROPOSED;
        this.audit = AuditHead.start();
    }

    static LocalDate requireAhead(LocalDate from, LocalDate today) {
        if (from == null || !from.isAfter(today) || from.isAfter(today.plusYears(YEARS_AHEAD))) {
            throw new BusinessException("POLICY-003", today.plusDays(1), today.plusYears(YEARS_AHEAD));
        }
        return from;
    }

    /**
     * Another administrator publishes it.
     *
     * @throws BusinessException {@code POLICY-005} by who proposed it; {@code POLICY-006} decided already; {@code POLICY-003} its first day
     *     has come meanwhile
     */
    public PolicyParameter publish(String by, LocalDateTime now) {
        if (by.equals(proposedBy)) {
            throw new BusinessException("POLICY-005");
        }
        requireAhead(validFrom, now.toLocalDate());
        decide(State.PUBLISHED, by, null, now);
        return value(now);
    }

    /** The value as it would be published now. */
    public PolicyParameter value(LocalDateTime now) {
        return PolicyParameter.of(this, now);
    }

    /**
     * Another administrator refuses it, or who proposed it takes it back.
     *
     * @throws BusinessException {@code POLICY-006} decided already; {@code POLICY-007} no reason
     */
    public void refuse(String by, String why, LocalDateTime now) {
        String said = why == null ? "" : why.strip();
        if (said.isEmpty() || said.length() > REASON_MOST) {
            throw new BusinessException("POLICY-007", REASON_MOST);
        }
        decide(by.equals(proposedBy) ? State.WITHDRAWN : State.REFUSED, by, said, now);
    }

    private void decide(State outcome, String by, String why, LocalDateTime now) {
        if (state != State.PROPOSED) {
            throw new BusinessException("POLICY-006");
        }
        state = outcome;
        decidedBy = by;
        decidedAt = now;
        reason = why;
    }

    /** What the audit keeps of it. */
    public Facts auditFacts() {
        return Facts.with("name", name)
                .and("value", value)
                .and("validFrom", validFrom)
                .and("reason", reason)
                .build();
    }

    public String auditStream() {
        return "policy:" + id;
    }

    public AuditHead audit() {
        return audit;
    }

    public long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public BigDecimal value() {
        return new BigDecimal(value);
    }

    public String unit() {
        return unit;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public String legalBasis() {
        return legalBasis;
    }

    public String proposedBy() {
        return proposedBy;
    }

    public LocalDateTime proposedAt() {
        return proposedAt;
    }

    public State state() {
        return state;
    }

    public Optional<String> decidedBy() {
        return Optional.ofNullable(decidedBy);
    }

    public Optional<LocalDateTime> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }
}
