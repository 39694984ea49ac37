package hall.identity.domain;

import hall.shared.BankCardNumber;
import hall.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/**
 * A person's card as the database keeps it. An entity, not an element of the person: the provider fails to compare elements
 * of an ordered collection when it flushes (its descriptor for them is never initialised).
 */
@Entity
@Table(name = "person_card")
public class PersonCard {

    @Id
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id")
    private Person person;

    @Column(name = "position", nullable = false)
    private int position;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, length = 20)
    private PayoutCard.Kind kind;

    @Column(name = "number", nullable = false, length = 19)
    private String number;

    @Column(name = "bank_name", nullable = false, length = 80)
    private String bankName;

    protected PersonCard() {}

    PersonCard(Person person, int position, PayoutCard card) {
        this.id = Ids.next();
        this.person = person;
        this.position = position;
        this.kind = card.kind();
        this.number = card.number().value();
        this.bankName = card.bankName();
    }

    long id() {
        return id;
    }

    int position() {
        return position;
    }

    PayoutCard card() {
        return new PayoutCard(kind, new BankCardNumber(number), bankName);
    }
}
