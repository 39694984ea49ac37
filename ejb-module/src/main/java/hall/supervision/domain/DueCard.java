package hall.supervision.domain;

import hall.casefile.domain.CaseStage;
import hall.shared.CaseNumber;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A card that is due; whether it was raised before, the database knows.
 *
 * @param clockFrom when the clock that ran out had begun
 * @param stageOpenedAt when the stage opened in which it was found
 * @param lastDay the last day that was in time
 * @param holder sign-in name of the officer who has or had the stage
 */
public record DueCard(
        CaseNumber caseNumber,
        CardRule rule,
        CaseStage stage,
        String branch,
        LocalDateTime clockFrom,
        LocalDateTime stageOpenedAt,
        LocalDate lastDay,
        Optional<String> holder) {

    /** What names a card: at most one exists. */
    public record Key(String caseNumber, CardRule rule, LocalDateTime clockFrom) {}

    public Key key() {
        return new Key(caseNumber.value(), rule, clockFrom);
    }
}
