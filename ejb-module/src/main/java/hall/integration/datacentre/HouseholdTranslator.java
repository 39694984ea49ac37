package hall.integration.datacentre;

import hall.contract.datacentre.HouseholdRow;
import hall.contract.datacentre.QueryHousehold;
import hall.contract.datacentre.QueryHouseholdResponse;
import hall.integration.soap.UntrustedAnswerException;
import hall.shared.Facts;
import hall.verification.domain.EvidenceAnswer;
import hall.verification.domain.EvidenceOutcome;
import hall.verification.domain.EvidenceQuery;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/** ID2 户籍同户. Of all the household only the person's husband or wife is of interest; children and parents stay outside. */
final class HouseholdTranslator {

    private static final String HEAD = "HEAD";
    private static final String SPOUSE = "SPOUSE";
    private static final Map<String, String> RELATIONS = Map.of(
            "户主", HEAD, "妻", SPOUSE, "夫", SPOUSE, "子", "CHILD", "女", "CHILD", "父", "PARENT", "母", "PARENT", "其他",
            "OTHER");

    QueryHousehold question(EvidenceQuery query, LocalDateTime now) {
        QueryHousehold question = new QueryHousehold();
        question.setHead(Heads.request(query, now));
        question.setSfzh(query.identityNumber().value());
        return question;
    }

    EvidenceAnswer answer(EvidenceQuery query, QueryHouseholdResponse response, LocalDateTime now) {
        return Heads.verdict(query, response.getHead(), now)
                .orElseGet(() -> judged(
                        query, response.getRow(), Heads.time(response.getHead().getSrcUpdTime())));
    }

    private static EvidenceAnswer judged(EvidenceQuery query, List<HouseholdRow> members, LocalDateTime updated) {
        if (members.isEmpty()) {
            throw new GarbageException("found, but no row");
        }
        String person = query.identityNumber().value();
        List<String> own = members.stream()
                .filter(m -> person.equals(m.getSfzh()))
                .map(HouseholdTranslator::relation)
                .toList();
        if (own.isEmpty()) {
            throw new UntrustedAnswerException("a household without the person");
        }
        // The register says how each is related to the head, so only the head's husband or wife can be told.
        String other = own.get(0).equals(HEAD) ? SPOUSE : own.get(0).equals(SPOUSE) ? HEAD : "";
        List<String> spouses = members.stream()
                .filter(m -> relation(m).equals(other))
                .map(m -> Rows.identityNumber(m.getSfzh(), "sfzh"))
                .toList();
        if (own.size() > 1 || spouses.size() > 1) {
            return Heads.answer(EvidenceOutcome.AMBIGUOUS, Facts.none(), updated);
        }
        Facts facts = Facts.with("relation", own.get(0))
                .and("spouseIdentityNumber", spouses.isEmpty() ? null : spouses.get(0))
                .build();
        return Heads.answer(EvidenceOutcome.CONFIRMED, facts, updated);
    }

    private static String relation(HouseholdRow member) {
        return Rows.word(RELATIONS, member.getYhzgx(), "yhzgx");
    }
}
