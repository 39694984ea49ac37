package hall.finance.domain.close;

import hall.shared.BusinessException;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDateTime;

/** What a difference is, and who says so. */
@Embeddable
class ItemWord {

    private static final int LONGEST = 200;

    @Enumerated(EnumType.STRING)
    @Column(name = "classification", length = 16)
    private Classification classification;

    @Column(name = "reason", length = LONGEST)
    private String reason;

    @Column(name = "classified_by", length = 60)
    private String by;

    @Column(name = "classified_at")
    private LocalDateTime at;

    ItemWord() {}

    ItemWord(Classification as, String why, String by, LocalDateTime at) {
        if (as == null) {
            throw new BusinessException("FINANCE-016");
        }
        this.classification = as;
        this.reason = said(why);
        this.by = by;
        this.at = at;
    }

    /** What the books say by themselves; the words for it stand in the bundle. */
    static ItemWord ofItself(Classification as, LocalDateTime at) {
        ItemWord word = new ItemWord();
        word.classification = as;
        word.at = at;
        return word;
    }

    /** A reason as it is kept: 1 to 200 characters, else {@code FINANCE-013}. */
    static String said(String why) {
        String said = why == null ? "" : why.strip();
        if (said.isEmpty() || said.length() > LONGEST) {
            throw new BusinessException("FINANCE-013", LONGEST);
        }
        return said;
    }

    Classification classification() {
        return classification;
    }

    String reason() {
        return reason;
    }
}
