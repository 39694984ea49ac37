package hall.policy.domain;

import hall.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/** A number the law does not fix (政策参数), with the days it is valid and the text it rests on. */
@Entity
@Table(name = "policy_parameter")
public class PolicyParameter {

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

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "legal_basis", nullable = false, length = 400)
    private String legalBasis;

    @Column(name = "published_at", nullable = false)
    private LocalDateTime publishedAt;

    /** The proposal it was published from; null for what the installation brought. */
    @Column(name = "proposal_id")
    private Long proposal;

    protected PolicyParameter() {}

    /**
     * A published value.
     *
     * @param validTo last day, null while nothing follows
     */
    public PolicyParameter(
            String name,
            BigDecimal value,
            String unit,
            LocalDate validFrom,
            LocalDate validTo,
            String legalBasis,
            LocalDateTime publishedAt) {
        this.id = Ids.next();
        this.name = name;
        this.value = value.toPlainString();
        this.unit = unit;
        this.validFrom = validFrom;
        this.validTo = validTo;
        this.legalBasis = legalBasis;
        this.publishedAt = publishedAt;
    }

    /** What two people agreed on: published from the proposal. */
    static PolicyParameter of(PolicyProposal proposal, LocalDateTime now) {
        PolicyParameter fresh = new PolicyParameter(
                proposal.name(),
                proposal.value(),
                proposal.unit(),
                proposal.validFrom(),
                null,
                proposal.legalBasis(),
                now);
        fresh.proposal = proposal.id();
        return fresh;
    }

    /** Whether it was in force then, unless a later one had taken its place: see {@link InForce}. */
    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** Whether it takes the place of the other from its first day on: it begins later, or was published later for the same day. */
    boolean succeeds(PolicyParameter other) {
        int later = validFrom.compareTo(other.validFrom);
        return later > 0 || later == 0 && id > other.id;
    }

    public long id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** The value as it was published, scale included. */
    public BigDecimal value() {
        return new BigDecimal(value);
    }

    public String unit() {
        return unit;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    /** The last day it was ever meant for, null while none is set; a successor ends it earlier. */
    public LocalDate validTo() {
        return validTo;
    }

    public String legalBasis() {
        return legalBasis;
    }

    public LocalDateTime publishedAt() {
        return publishedAt;
    }

    public Optional<Long> proposal() {
        return Optional.ofNullable(proposal);
    }
}
