package hall.bench.floor;

import hall.shared.Facts;
import hall.shared.Money;
import hall.verification.domain.EvidenceType;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/** What is different by hand between one ground of withdrawal and the other. */
interface Ground {

    /** Code of the item. */
    String item();

    /** Code of the reason of a withdrawal. */
    String reason();

    /** The item's name in a text message. */
    String words();

    /** The reason in a text message. */
    String reasonWords();

    /** {@code AUTOMATIC} or {@code BY_POST}. */
    String decisionBy();

    /** What is applied for. */
    Facts application(FloorCase f);

    /** Reads the own books beside the account; they say what {@link #own} gives. */
    void read(Connection c, FloorCase f, LocalDateTime now) throws SQLException;

    /** What the own books say beside the account. */
    Map<EvidenceType, Facts> own(FloorCase f);

    /** Who is asked outside. */
    List<EvidenceType> asked();

    /** What a source outside is told beside the person. */
    default Facts details(EvidenceType type, FloorCase f) {
        return switch (type) {
            case BANK_ACCOUNT ->
                Facts.with("account", f.card.value()).and("phone", f.phone).build();
            case HOME_CONTRACT -> Facts.with("contractNumber", f.contract).build();
            default -> Facts.none();
        };
    }

    /** Binds the files that were handed in and drops the draft; gives the audit lines that are still to be written. */
    List<AuditLines> take(Connection c, FloorCase f, LocalDateTime now) throws SQLException;

    /** Locks what the ground limits the amount by, before the account is locked. */
    void lock(Connection c, FloorCase f) throws SQLException;

    /** Refuses more than the ground still allows, with everything locked. */
    void check(Connection c, FloorCase f, Money amount, LocalDateTime now) throws SQLException;

    /** Writes the withdrawal as held. */
    void withdrawal(Connection c, FloorCase f, Money amount, Money balance, LocalDateTime now) throws SQLException;
}
