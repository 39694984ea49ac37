package hall.fund.domain.home;

import hall.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A home that was withdrawn for. Its row is what all cases on one contract lock, so that they count each other's. */
@Entity
@Table(name = "home_purchase")
public class HomePurchase {

    @Id
    @Column(name = "contract_number", nullable = false, length = 14)
    private String contractNumber;

    /** The most that the register has said was paid when a withdrawal was granted. */
    @Column(name = "paid", nullable = false)
    private Money paid;

    @Version
    @Column(name = "version", nullable = false)
    private int version;

    protected HomePurchase() {}

    public HomePurchase(ContractNumber number) {
        this.contractNumber = number.value();
        this.paid = Money.ZERO;
    }

    /** A withdrawal is granted on this word of the register. */
    public void paidSoFar(Money registered) {
        paid = paid.max(registered);
    }

    public ContractNumber number() {
        return new ContractNumber(contractNumber);
    }

    public Money paid() {
        return paid;
    }
}
