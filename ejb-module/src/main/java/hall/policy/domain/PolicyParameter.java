package hall.policy.domain;

import hall.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;

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

    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    public String name() {
        return name;
    }

    /** The value as it was published, scale included. */
    public BigDecimal value() {
        return new BigDecimal(value);
    }
}
