package hall.integration.datacentre;

import hall.contract.datacentre.ContractRow;
import hall.contract.datacentre.QueryContract;
import hall.contract.datacentre.QueryContractResponse;
import hall.integration.soap.UntrustedAnswerException;
import hall.shared.Facts;
import hall.shared.Money;
import hall.verification.domain.EvidenceAnswer;
import hall.verification.domain.EvidenceOutcome;
import hall.verification.domain.EvidenceQuery;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/**
 * RE1 商品房合同网签备案. A contract that was cancelled or revoked is denied, with what the register says of it; who is not found
 * has no record here, which is not "no contract". Address, seller, shares and permit stay outside, and so do the other buyers
 * when the person is one of them.
 */
final class ContractTranslator {

    private static final String VALID = "VALID";
    private static final Map<String, String> STATES = Map.of("有效", VALID, "注销", "CANCELLED", "撤销", "REVOKED");

    QueryContract question(EvidenceQuery query, LocalDateTime now) {
        QueryContract question = new QueryContract();
        question.setHead(Heads.request(query, now));
        question.setHtbh(query.details().text("contractNumber"));
        question.setSfzh(query.identityNumber().value());
        return question;
    }

    EvidenceAnswer answer(EvidenceQuery query, QueryContractResponse response, LocalDateTime now) {
        return Heads.verdict(query, response.getHead(), now)
                .orElseGet(() -> judged(query, Rows.only(response.getRow()), response, now));
    }

    private static EvidenceAnswer judged(
            EvidenceQuery query, ContractRow row, QueryContractResponse response, LocalDateTime now) {
        LocalDateTime updated = Heads.time(response.getHead().getSrcUpdTime());
        response.getRow().forEach(any -> requireAsked(query, any));
        if (row == null) {
            return Heads.answer(EvidenceOutcome.AMBIGUOUS, Facts.none(), updated);
        }
        String status = Rows.word(STATES, row.getBazt(), "bazt");
        boolean valid = status.equals(VALID);
        List<String> buyers = buyers(row);
        boolean isBuyer = buyers.contains(query.identityNumber().value());
        Facts facts = Facts.with("contractNumber", row.getHtbh())
                .and("status", status)
                .and("statusChangedOn", valid || row.getBgrq() == null ? null : past(row.getBgrq(), "bgrq", now))
                .and("signedOn", past(row.getQyrq(), "qyrq", now))
                .and("price", money(row.getZj(), "zj"))
                .and("paid", paid(row))
                .and("buyers", row.getMsr().size())
                .and("personIsBuyer", isBuyer)
                .and("otherBuyers", isBuyer ? null : buyers)
                .build();
        return Heads.answer(valid ? EvidenceOutcome.CONFIRMED : EvidenceOutcome.DENIED, facts, updated);
    }

    private static void requireAsked(EvidenceQuery query, ContractRow row) {
        if (!query.details().text("contractNumber").equals(row.getHtbh())) {
            throw new UntrustedAnswerException("an answer about another contract");
        }
    }

    private static LocalDate past(String date8, String field, LocalDateTime now) {
        LocalDate day = Rows.date(date8, field);
        if (day.isAfter(now.toLocalDate())) {
            throw new GarbageException(field + " is still to come");
        }
        return day;
    }

    private static Money paid(ContractRow row) {
        Money paid = money(row.getSfk(), "sfk");
        if (money(row.getZj(), "zj").isLessThan(paid)) {
            throw new GarbageException("sfk is more than zj");
        }
        return paid;
    }

    private static Money money(BigDecimal amount, String field) {
        if (amount == null || amount.signum() < 0 || amount.stripTrailingZeros().scale() > 2) {
            throw new GarbageException(field + " is no amount");
        }
        return new Money(amount);
    }

    private static List<String> buyers(ContractRow row) {
        if (row.getMsr().isEmpty()) {
            throw new GarbageException("a contract without a buyer");
        }
        return row.getMsr().stream()
                .map(b -> Rows.identityNumber(b.getSfzh(), "msr"))
                .toList();
    }
}
