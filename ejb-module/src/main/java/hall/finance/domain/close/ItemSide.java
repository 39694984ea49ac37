package hall.finance.domain.close;

import hall.shared.Money;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** A side of a difference as it is kept; its columns are named by who embeds it. */
@Embeddable
class ItemSide {

    private String key;
    private String reference;
    private Money amount;
    private LocalDate day;

    protected ItemSide() {}

    private ItemSide(Side side) {
        this.key = side.key();
        this.reference = side.reference();
        this.amount = side.amount();
        this.day = side.day();
    }

    /** Nothing for nothing. */
    static ItemSide of(Side side) {
        return side == null ? null : new ItemSide(side);
    }

    Side side() {
        return new Side(key, reference, amount, day);
    }
}
