package hall.integration.datacentre;

import hall.contract.datacentre.PersonRow;
import hall.contract.datacentre.QueryPerson;
import hall.contract.datacentre.QueryPersonResponse;
import hall.shared.Facts;
import hall.verification.domain.EvidenceAnswer;
import hall.verification.domain.EvidenceOutcome;
import hall.verification.domain.EvidenceQuery;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;

/** ID1 人口身份核验. */
final class PersonTranslator {

    private static final Map<String, String> STATUS =
            Map.of("0", "VALID", "1", "CANCELLED", "2", "LOCKED", "8", "MOVED_AWAY", "9", "DEAD");

    QueryPerson question(EvidenceQuery query, LocalDateTime now) {
        QueryPerson question = new QueryPerson();
        question.setHead(Heads.request(query, now));
        question.setXm(query.name().value());
        question.setSfzh(query.identityNumber().value());
        return question;
    }

    EvidenceAnswer answer(EvidenceQuery query, QueryPersonResponse response, LocalDateTime now) {
        return Heads.verdict(query, response.getHead(), now)
                .orElseGet(() -> judged(query, Rows.only(response.getRow()), response));
    }

    private static EvidenceAnswer judged(EvidenceQuery query, PersonRow row, QueryPersonResponse response) {
        LocalDateTime updated = Heads.time(response.getHead().getSrcUpdTime());
        if (row == null) {
            return Heads.answer(EvidenceOutcome.AMBIGUOUS, Facts.none(), updated);
        }
        Heads.requirePerson(query, row.getSfzh());
        String birth = query.identityNumber().birthDate().format(DateTimeFormatter.BASIC_ISO_DATE);
        if (row.getCsrq() != null && !row.getCsrq().equals(birth)) {
            throw new GarbageException("csrq is not the birth date of sfzh");
        }
        return switch (row.getResult()) {
            case "一致" -> agreed(row, updated);
            case "不一致" -> Heads.answer(EvidenceOutcome.MISMATCH, Facts.none(), updated);
            case "库中无此号" -> Heads.answer(EvidenceOutcome.NO_RECORD, Facts.none(), updated);
            default -> throw new GarbageException("result is none of the three");
        };
    }

    /** Dead, cancelled or locked speaks against; moved away does not: the person lives and is who they say. */
    private static EvidenceAnswer agreed(PersonRow row, LocalDateTime updated) {
        String status = STATUS.get(row.getRyzt());
        if (status == null) {
            throw new GarbageException("ryzt is none of the five");
        }
        boolean lives = "VALID".equals(status) || "MOVED_AWAY".equals(status);
        EvidenceOutcome outcome = lives ? EvidenceOutcome.CONFIRMED : EvidenceOutcome.DENIED;
        return Heads.answer(outcome, Facts.with("status", status).build(), updated);
    }
}
