package hall.fund.domain.account;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/** The rates an employer's staff pay by, as fractions 0.05 to 0.12. */
@Embeddable
public class EmployerRates {

    /** DWJCBL. */
    @Column(name = "employer_rate", nullable = false, precision = 4, scale = 2)
    private BigDecimal employerRate;

    /** GRJCBL. */
    @Column(name = "person_rate", nullable = false, precision = 4, scale = 2)
    private BigDecimal personRate;

    protected EmployerRates() {}

    public EmployerRates(BigDecimal employerRate, BigDecimal personRate) {
        this.employerRate = employerRate;
        this.personRate = personRate;
    }

    public BigDecimal employerRate() {
        return employerRate;
    }

    public BigDecimal personRate() {
        return personRate;
    }
}
