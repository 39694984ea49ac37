package hall.integration.datacentre;

import hall.contract.datacentre.CardRow;
import hall.contract.datacentre.QueryCard;
import hall.contract.datacentre.QueryCardResponse;
import hall.shared.BankCardNumber;
import hall.shared.BusinessException;
import hall.shared.Facts;
import hall.shared.PersonName;
import hall.verification.domain.EvidenceAnswer;
import hall.verification.domain.EvidenceOutcome;
import hall.verification.domain.EvidenceQuery;
import java.time.LocalDateTime;
import java.util.Map;

/** SB1 社会保障卡: which card belongs to this number, and in what state it is. A lost card is still an answer. */
final class CardTranslator {

    private static final Map<String, String> CARD = Map.of("正常", "NORMAL", "挂失", "LOST", "注销", "CANCELLED");
    private static final Map<String, String> FINANCE = Map.of("已激活", "ACTIVE", "未激活", "INACTIVE");

    QueryCard question(EvidenceQuery query, LocalDateTime now) {
        QueryCard question = new QueryCard();
        question.setHead(Heads.request(query, now));
        question.setSfzh(query.identityNumber().value());
        return question;
    }

    EvidenceAnswer answer(EvidenceQuery query, QueryCardResponse response, LocalDateTime now) {
        return Heads.verdict(query, response.getHead(), now)
                .orElseGet(() -> judged(query, Rows.only(response.getRow()), response));
    }

    private static EvidenceAnswer judged(EvidenceQuery query, CardRow row, QueryCardResponse response) {
        LocalDateTime updated = Heads.time(response.getHead().getSrcUpdTime());
        if (row == null) {
            return Heads.answer(EvidenceOutcome.AMBIGUOUS, Facts.none(), updated);
        }
        Heads.requirePerson(query, row.getSfzh());
        Facts facts = Facts.with("cardNumber", row.getKh())
                .and("bankCard", bankCard(row.getYhkh()))
                .and("bankName", row.getYhmc())
                .and("cardState", Rows.word(CARD, row.getKzt(), "kzt"))
                .and("financialState", Rows.word(FINANCE, row.getJrzt(), "jrzt"))
                .build();
        boolean sameName = sameName(query, row.getXm());
        return Heads.answer(sameName ? EvidenceOutcome.CONFIRMED : EvidenceOutcome.MISMATCH, facts, updated);
    }

    private static boolean sameName(EvidenceQuery query, String name) {
        try {
            return query.name().sameAs(new PersonName(name));
        } catch (BusinessException unreadable) {
            return false;
        }
    }

    private static String bankCard(String number) {
        try {
            return new BankCardNumber(number).value();
        } catch (BusinessException e) {
            throw new GarbageException("yhkh is no card number", e);
        }
    }
}
