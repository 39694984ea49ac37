package hall.identity.domain;

import hall.shared.BankCardNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A person's card as the database keeps it. */
@Embeddable
public class PersonCard {

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, length = 20)
    private PayoutCard.Kind kind;

    @Column(name = "number", nullable = false, length = 19)
    private String number;

    @Column(name = "bank_name", nullable = false, length = 80)
    private String bankName;

    protected PersonCard() {}

    PersonCard(PayoutCard card) {
        this.kind = card.kind();
        this.number = card.number().value();
        this.bankName = card.bankName();
    }

    PayoutCard card() {
        return new PayoutCard(kind, new BankCardNumber(number), bankName);
    }
}
