package hall.integration.datacentre;

import hall.contract.datacentre.RequestHead;
import hall.contract.datacentre.ResponseHead;
import hall.integration.soap.UntrustedAnswerException;
import hall.shared.Facts;
import hall.verification.domain.EvidenceAnswer;
import hall.verification.domain.EvidenceOutcome;
import hall.verification.domain.EvidenceQuery;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** The common heads of the data centre's messages, written and judged. Times are Asia/Shanghai. */
final class Heads {

    static final DateTimeFormatter TIME14 = DateTimeFormatter.ofPattern("uuuuMMddHHmmss");

    private static final String APPLICATION = "HPF01";
    private static final String FOUND = "0000";

    private Heads() {}

    static RequestHead request(EvidenceQuery query, LocalDateTime now) {
        RequestHead head = new RequestHead();
        head.setAppId(APPLICATION);
        head.setReqNo(query.requestNumber());
        head.setReqTime(now.format(TIME14));
        head.setItemCode(orNull(query.itemCode()));
        head.setCaseNo(orNull(query.caseNumber()));
        head.setAuthNo(orNull(query.authorisation()));
        head.setPurpose(query.purpose());
        return head;
    }

    private static String orNull(String value) {
        return value == null || value.isEmpty() ? null : value;
    }

    /** An answer that ends the matter before any row is looked at; empty when the rows have the say. */
    static Optional<EvidenceAnswer> verdict(EvidenceQuery query, ResponseHead head, LocalDateTime now) {
        requireOurs(query, head == null ? null : head.getReqNo());
        LocalDateTime updated = time(head.getSrcUpdTime());
        return switch (head.getCode()) {
            case FOUND ->
                isStale(query, updated, now)
                        ? Optional.of(answer(EvidenceOutcome.STALE, Facts.none(), updated))
                        : Optional.empty();
            case "0001" -> Optional.of(answer(EvidenceOutcome.NO_RECORD, Facts.none(), updated));
            case "0002" -> Optional.of(answer(EvidenceOutcome.AMBIGUOUS, Facts.none(), updated));
            case "0003" -> Optional.of(answer(EvidenceOutcome.MISMATCH, Facts.none(), updated));
            default -> Optional.of(EvidenceAnswer.unavailable("code " + code(head.getCode())));
        };
    }

    /** Only the number that we sent makes an answer ours. */
    static void requireOurs(EvidenceQuery query, String requestNumber) {
        if (!query.requestNumber().equals(requestNumber)) {
            throw new UntrustedAnswerException("an answer to another request");
        }
    }

    static void requirePerson(EvidenceQuery query, String identityNumber) {
        if (!query.identityNumber().value().equals(identityNumber)) {
            throw new UntrustedAnswerException("an answer about another person");
        }
    }

    static boolean isStale(EvidenceQuery query, LocalDateTime updated, LocalDateTime now) {
        if (updated == null) {
            return false;
        }
        Duration most = query.type().maximumAge();
        return most.isZero() ? updated.toLocalDate().isBefore(now.toLocalDate()) : updated.isBefore(now.minus(most));
    }

    static EvidenceAnswer answer(EvidenceOutcome outcome, Facts facts, LocalDateTime updated) {
        return new EvidenceAnswer(outcome, facts, updated, "");
    }

    static LocalDateTime time(String time14) {
        if (time14 == null || time14.isEmpty()) {
            return null;
        }
        try {
            return LocalDateTime.parse(time14, TIME14);
        } catch (DateTimeParseException e) {
            throw new GarbageException("no time: srcUpdTime", e);
        }
    }

    private static String code(String code) {
        return code.matches("[0-9]{1,4}") ? code : "unknown";
    }
}
