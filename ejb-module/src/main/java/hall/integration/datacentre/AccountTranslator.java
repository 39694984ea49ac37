package hall.integration.datacentre;

import hall.contract.datacentre.VerifyAccount;
import hall.contract.datacentre.VerifyAccountResponse;
import hall.integration.soap.UntrustedAnswerException;
import hall.shared.Facts;
import hall.verification.domain.EvidenceAnswer;
import hall.verification.domain.EvidenceOutcome;
import hall.verification.domain.EvidenceQuery;
import java.time.LocalDateTime;
import java.util.Map;

/**
 * BK1 账户四要素核验, the one-string style: {@code |0|reqNo|sfzh|zh|一致|Ⅰ类|正常|bank|yyyyMMddHHmmss|}, or
 * {@code |n|reqNo|words|}, or {@code |9|系统忙|}.
 */
final class AccountTranslator {

    private static final String BAR = "|";
    private static final int CODE = 1;
    private static final int NUMBER = 2;
    private static final int PERSON = 3;
    private static final int ACCOUNT = 4;
    private static final int RESULT = 5;
    private static final int KIND = 6;
    private static final int STATE = 7;
    private static final int BANK = 8;
    private static final int UPDATED = 9;

    private static final Map<String, String> KINDS = Map.of("Ⅰ类", "I", "Ⅱ类", "II", "Ⅲ类", "III");
    private static final Map<String, String> STATES =
            Map.of("正常", "NORMAL", "未激活", "INACTIVE", "冻结", "FROZEN", "销户", "CLOSED");

    VerifyAccount question(EvidenceQuery query) {
        VerifyAccount question = new VerifyAccount();
        question.setPData(String.join(
                BAR,
                "",
                "HPF01",
                "",
                "YHHY",
                plain(query.requestNumber()),
                plain(query.name().value()),
                query.identityNumber().value(),
                plain(query.details().text("account")),
                plain(query.details().text("phone")),
                ""));
        return question;
    }

    /** A bar inside a field would shift all that follow. */
    private static String plain(String field) {
        if (field.contains(BAR)) {
            throw new IllegalArgumentException("a field of BK1 holds a bar");
        }
        return field;
    }

    EvidenceAnswer answer(EvidenceQuery query, VerifyAccountResponse response, LocalDateTime now) {
        String[] fields = response.getPData().split("\\|", -1);
        String code = fields.length > CODE ? fields[CODE] : "";
        return switch (code) {
            case "0", "0000" -> found(query, fields, now);
            case "1", "0001" -> refused(query, fields, EvidenceOutcome.NO_RECORD);
            case "2", "0002" -> refused(query, fields, EvidenceOutcome.AMBIGUOUS);
            case "3", "0003" -> refused(query, fields, EvidenceOutcome.MISMATCH);
            default -> EvidenceAnswer.unavailable("code " + (code.matches("[0-9]{1,4}") ? code : "unknown"));
        };
    }

    private static EvidenceAnswer refused(EvidenceQuery query, String[] fields, EvidenceOutcome outcome) {
        Heads.requireOurs(query, fields.length > NUMBER ? fields[NUMBER] : "");
        return Heads.answer(outcome, Facts.none(), null);
    }

    private static EvidenceAnswer found(EvidenceQuery query, String[] fields, LocalDateTime now) {
        if (fields.length <= UPDATED) {
            throw new GarbageException("too few fields");
        }
        Heads.requireOurs(query, fields[NUMBER]);
        Heads.requirePerson(query, fields[PERSON]);
        if (!query.details().text("account").equals(fields[ACCOUNT])) {
            throw new UntrustedAnswerException("an answer about another account");
        }
        LocalDateTime updated = Heads.time(fields[UPDATED]);
        if (Heads.isStale(query, updated, now)) {
            return Heads.answer(EvidenceOutcome.STALE, Facts.none(), updated);
        }
        Facts facts = Facts.with("accountClass", Rows.word(KINDS, fields[KIND], "zhlx"))
                .and("accountState", Rows.word(STATES, fields[STATE], "zhzt"))
                .and("bankName", fields[BANK])
                .build();
        return switch (fields[RESULT]) {
            case "一致" -> Heads.answer(EvidenceOutcome.CONFIRMED, facts, updated);
            case "不一致" -> Heads.answer(EvidenceOutcome.DENIED, Facts.none(), updated);
            default -> throw new GarbageException("result is neither of the two");
        };
    }
}
