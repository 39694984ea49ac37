package hall.integration.datacentre;

import hall.contract.datacentre.MarriageRow;
import hall.contract.datacentre.QueryMarriage;
import hall.contract.datacentre.QueryMarriageResponse;
import hall.shared.Facts;
import hall.verification.domain.EvidenceAnswer;
import hall.verification.domain.EvidenceOutcome;
import hall.verification.domain.EvidenceQuery;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** MR1 婚姻登记. The latest entry counts; no entry is "no record", never "unmarried". */
final class MarriageTranslator {

    private static final Map<String, String> KINDS =
            Map.of("结婚", "MARRIED", "补发", "MARRIED", "离婚", "DIVORCED", "撤销", "DIVORCED");

    QueryMarriage question(EvidenceQuery query, LocalDateTime now) {
        QueryMarriage question = new QueryMarriage();
        question.setHead(Heads.request(query, now));
        question.setXm(query.name().value());
        question.setSfzh(query.identityNumber().value());
        question.setPoxm(query.details().optionalText("spouseName").orElse(null));
        question.setPosfzh(query.details().optionalText("spouseIdentityNumber").orElse(null));
        return question;
    }

    EvidenceAnswer answer(EvidenceQuery query, QueryMarriageResponse response, LocalDateTime now) {
        return Heads.verdict(query, response.getHead(), now).orElseGet(() -> judged(query, response));
    }

    private static EvidenceAnswer judged(EvidenceQuery query, QueryMarriageResponse response) {
        LocalDateTime updated = Heads.time(response.getHead().getSrcUpdTime());
        List<MarriageRow> rows = response.getRow();
        rows.forEach(row -> requireOneOfTheTwo(query, row));
        MarriageRow latest = rows.stream()
                .max(Comparator.comparing(MarriageRow::getDjrq))
                .orElseThrow(() -> new GarbageException("found, but no row"));
        String kind = Rows.word(KINDS, latest.getDjlx(), "djlx");
        boolean husbandAsks = query.identityNumber().value().equals(latest.getSfzhN());
        String spouse = husbandAsks ? latest.getSfzhV() : latest.getSfzhN();
        Facts facts = Facts.with("maritalStatus", married(kind) && "30".equals(response.getHyzk()) ? "REMARRIED" : kind)
                .and("spouseName", husbandAsks ? latest.getXmV() : latest.getXmN())
                .and("spouseIdentityNumber", spouse)
                .and("registeredOn", Rows.date(latest.getDjrq(), "djrq"))
                .build();
        boolean asAsked = query.details()
                .optionalText("spouseIdentityNumber")
                .map(asked -> married(kind) && asked.equals(spouse))
                .orElse(true);
        return Heads.answer(asAsked ? EvidenceOutcome.CONFIRMED : EvidenceOutcome.DENIED, facts, updated);
    }

    private static boolean married(String kind) {
        return "MARRIED".equals(kind);
    }

    private static void requireOneOfTheTwo(EvidenceQuery query, MarriageRow row) {
        String person = query.identityNumber().value();
        Heads.requirePerson(query, person.equals(row.getSfzhN()) ? row.getSfzhN() : row.getSfzhV());
    }
}
