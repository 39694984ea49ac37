package hall.web.faces.supervisor;

import hall.shared.Actor;
import hall.supervision.domain.CardColour;
import hall.supervision.domain.CardView;
import hall.web.words.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Cards as lines of a table, in the reader's words. */
@RequestScoped
public class CardRows {

    @Inject
    Words words;

    /**
     * A card as a line.
     *
     * @param colour the word; {@code tone} and {@code icon} only repeat it
     * @param holder sign-in name of who had the stage, or that nobody had
     * @param revoked when, by whom; empty while the card stands
     * @param reason why it was revoked, as it was written
     */
    public record Row(
            long id,
            String no,
            String brief,
            String colour,
            String tone,
            String icon,
            String rule,
            String stage,
            String post,
            String lastDay,
            String raised,
            String holder,
            String revoked,
            String reason) {}

    public List<Row> of(List<CardView> cards) {
        return cards.stream().map(this::row).toList();
    }

    private Row row(CardView c) {
        return new Row(
                c.id(),
                c.no(),
                c.caseNumber().brief(),
                words.text("card.colour." + c.colour()),
                c.isRevoked() ? "hold" : tone(c.colour()),
                icon(c.colour()),
                words.text("card.rule." + c.rule()),
                words.text("stage." + c.stage()),
                words.text("post." + c.stage()),
                c.lastDay().toString(),
                words.minute(c.raisedAt()),
                c.holder() == null ? words.text("card.nobody") : c.holder(),
                c.isRevoked() ? words.text("card.revoked", words.minute(c.revokedAt()), name(c.revokedBy())) : "",
                c.revokeReason() == null ? "" : c.revokeReason());
    }

    private static String tone(CardColour colour) {
        return switch (colour) {
            case BLUE -> "info";
            case YELLOW -> "warn";
            case RED -> "red";
        };
    }

    private static String icon(CardColour colour) {
        return switch (colour) {
            case BLUE -> "info";
            case YELLOW -> "warn";
            case RED -> "over";
        };
    }

    private static String name(String actor) {
        return actor.replaceFirst("^" + Actor.Kind.OFFICER + ":", "");
    }
}
