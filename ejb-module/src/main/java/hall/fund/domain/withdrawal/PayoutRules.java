package hall.fund.domain.withdrawal;

import static hall.fund.domain.withdrawal.Verdicts.fail;
import static hall.fund.domain.withdrawal.Verdicts.pass;
import static hall.fund.domain.withdrawal.Verdicts.unknown;

import hall.casefile.domain.ArticleRef;
import hall.casefile.domain.AssessmentInput;
import hall.casefile.domain.EvidenceFact;
import hall.casefile.domain.Finding;
import hall.shared.Facts;
import hall.verification.domain.EvidenceOutcome;
import hall.verification.domain.EvidenceType;
import java.util.Optional;

/**
 * Whether money may go to the card of the application ({@code card}, {@code cardKind}): an active social-security card or an
 * own account of class I. Part of the first editions of TQ04's and TQ01's rules and frozen with
 * them.
 */
final class PayoutRules {

    private static final String CARD = "card-is-own";
    private static final String HOLDER = "account-of-applicant";
    private static final String NOT_ACTIVATED = "E01";
    private static final String OTHER_HOLDER = "E02";

    private PayoutRules() {}

    /** SB1, or BK1's class of account when an ordinary card was chosen. */
    static Finding cardIsOwn(AssessmentInput input, ArticleRef basis) {
        boolean bankCard = input.application().text("cardKind").equals("BANK");
        String card = input.application().text("card");
        return bankCard
                ? ordinaryCard(input.evidence(EvidenceType.BANK_ACCOUNT), card, basis)
                : socialSecurityCard(input.evidence(EvidenceType.SOCIAL_SECURITY_CARD), card, basis);
    }

    private static Finding ordinaryCard(Optional<EvidenceFact> bank, String card, ArticleRef basis) {
        Facts.Builder facts = Facts.with("kind", "BANK").and("tail", tail(card));
        if (!confirmed(bank)) {
            return unknown(CARD, "", basis, facts);
        }
        Facts said = bank.get().facts();
        facts.and("accountClass", said.text("accountClass"));
        return said.text("accountClass").equals("I") ? pass(CARD, basis, facts) : fail(CARD, "", basis, facts);
    }

    private static Finding socialSecurityCard(Optional<EvidenceFact> register, String card, ArticleRef basis) {
        Facts.Builder facts = Facts.with("kind", "SOCIAL_SECURITY").and("tail", tail(card));
        if (denied(register)) {
            return fail(CARD, "", basis, facts);
        }
        if (!confirmed(register)) {
            return unknown(CARD, "", basis, facts);
        }
        Facts said = register.get().facts();
        String cardState = said.text("cardState");
        String financialState = said.text("financialState");
        boolean same = said.text("bankCard").equals(card);
        facts.and("cardState", cardState)
                .and("financialState", financialState)
                .and("sameCard", same)
                .and("bankName", said.optionalText("bankName").orElse(null));
        if (!financialState.equals("ACTIVE")) {
            return fail(CARD, NOT_ACTIVATED, basis, facts);
        }
        return same && cardState.equals("NORMAL") ? pass(CARD, basis, facts) : fail(CARD, "", basis, facts);
    }

    /** BK1: name, number, account and phone agree, and the account takes money. */
    static Finding accountOfApplicant(AssessmentInput input, ArticleRef basis) {
        Optional<EvidenceFact> bank = input.evidence(EvidenceType.BANK_ACCOUNT);
        if (denied(bank)) {
            return fail(HOLDER, OTHER_HOLDER, basis, Facts.with("accountState", "NOT_OWN"));
        }
        if (!confirmed(bank)) {
            return unknown(HOLDER, basis);
        }
        String state = bank.get().facts().text("accountState");
        Facts.Builder facts = Facts.with("accountState", state)
                .and("bankName", bank.get().facts().optionalText("bankName").orElse(null));
        if (state.equals("NORMAL")) {
            return pass(HOLDER, basis, facts);
        }
        return fail(HOLDER, state.equals("INACTIVE") ? NOT_ACTIVATED : "", basis, facts);
    }

    private static boolean confirmed(Optional<EvidenceFact> evidence) {
        return evidence.isPresent() && evidence.get().isConfirmed();
    }

    private static boolean denied(Optional<EvidenceFact> evidence) {
        return evidence.isPresent() && evidence.get().outcome() == EvidenceOutcome.DENIED;
    }

    private static String tail(String card) {
        return card.substring(card.length() - 4);
    }
}
