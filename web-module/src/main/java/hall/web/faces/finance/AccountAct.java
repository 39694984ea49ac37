package hall.web.faces.finance;

import hall.shared.BusinessException;
import java.util.List;
import java.util.Map;

/** What a finance officer can do to an account on its page, and what is to be copied from the document for it. */
public enum AccountAct {
    /** A court's freeze (冻结). */
    FREEZE("court", "document", "part", "amount", "from", "until"),
    /** It goes on (续冻). */
    RENEW("document", "until"),
    /** The court gives it up (解冻). */
    RELEASE("document"),
    /** A court's deduction (扣划) is entered. */
    DEDUCT("document", "amount", "payeeName", "payeeAccount", "payeeBank"),
    /** A second officer confirms it. */
    CONFIRM,
    /** It is taken back before. */
    CANCEL,
    /** It is paid again that the bank refused. */
    PAY_AGAIN,
    /** Another payee is entered for it, from the court's document. */
    PAYEE("document", "payeeName", "payeeAccount", "payeeBank"),
    /** A second officer confirms the payee, and it is paid again. */
    PAYEE_CONFIRM,
    /** The payee is taken back before. */
    PAYEE_CANCEL,
    /** Two accounts of a person become one (合并). */
    MERGE,
    /** And two again. */
    UNDO,
    /** 封存. */
    SEAL("reason"),
    /** 启封. */
    UNSEAL("reason"),
    /** A wrong contribution is undone (错缴更正). */
    CORRECT("reason");

    private static final Map<String, String> FIELDS = Map.of(
            "FUND-018", "amount",
            "FUND-023", "until",
            "FUND-024", "document",
            "FUND-027", "amount",
            "FUND-036", "reason",
            "FUND-038", "payeeAccount",
            "FUND-061", "until",
            "FUND-072", "payeeAccount",
            "AMOUNT-001", "amount",
            "AMOUNT-002", "amount");

    private final List<String> fields;

    AccountAct(String... fields) {
        this.fields = List.of(fields);
    }

    /** By the word in an address; refuses with {@code FUND-404} what is none. */
    static AccountAct of(String word) {
        for (AccountAct act : values()) {
            if (act.name().equals(word)) {
                return act;
            }
        }
        throw new BusinessException("FUND-404");
    }

    /** Ids of the fields to fill in, in their order; none when looking and agreeing is all. */
    public List<String> fields() {
        return fields;
    }

    /** Whether it takes something away from somebody: such a button looks it. */
    public boolean isGrave() {
        return this == FREEZE || this == CONFIRM || this == PAYEE_CONFIRM || this == MERGE || this == CORRECT;
    }

    /** The field that a refusal is about, empty when it is about the whole. */
    String field(String refusal) {
        String field = FIELDS.getOrDefault(refusal, "");
        return fields.contains(field) ? field : "";
    }
}
