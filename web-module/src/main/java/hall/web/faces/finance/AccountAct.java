package hall.web.faces.finance;

import hall.shared.BusinessException;
import java.util.List;
import java.util.Map;

/** What a finance officer can do to an account, a person's or an employer's, and what is to be copied from the document for it. */
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
    /** A contribution is said to be wrong (错缴更正). */
    CORRECT("reason"),
    /** A second officer confirms it, and it is undone. */
    CORRECT_CONFIRM,
    /** It is taken back before. */
    CORRECT_CANCEL,
    /** 销户, of an account with nothing in it. */
    CLOSE("ground", "reason"),
    /** An employer's account: 封存. */
    EMPLOYER_SEAL("reason"),
    /** 启封. */
    EMPLOYER_UNSEAL("reason"),
    /** 销户. */
    EMPLOYER_CLOSE("reason");

    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("FUND-018", "amount"),
            Map.entry("FUND-023", "until"),
            Map.entry("FUND-024", "document"),
            Map.entry("FUND-027", "amount"),
            Map.entry("FUND-036", "reason"),
            Map.entry("FUND-038", "payeeAccount"),
            Map.entry("FUND-061", "until"),
            Map.entry("FUND-072", "payeeAccount"),
            Map.entry("FUND-111", "ground"),
            Map.entry("AMOUNT-001", "amount"),
            Map.entry("AMOUNT-002", "amount"));

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
        return switch (this) {
            case FREEZE, CONFIRM, PAYEE_CONFIRM, MERGE, CORRECT_CONFIRM, CLOSE, EMPLOYER_CLOSE -> true;
            default -> false;
        };
    }

    /** Whether it is done to an employer's account. */
    public boolean isOfEmployer() {
        return this == EMPLOYER_SEAL || this == EMPLOYER_UNSEAL || this == EMPLOYER_CLOSE;
    }

    /** The field that a refusal is about, empty when it is about the whole. */
    String field(String refusal) {
        String field = FIELDS.getOrDefault(refusal, "");
        return fields.contains(field) ? field : "";
    }
}
