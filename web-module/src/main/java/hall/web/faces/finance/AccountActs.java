package hall.web.faces.finance;

import hall.fund.domain.account.AccountNumber;
import hall.fund.domain.account.FreezeClaim;
import hall.fund.domain.account.WithdrawalReason;
import hall.fund.domain.court.CourtPayee;
import hall.fund.domain.court.DeductionOrder;
import hall.fund.domain.court.FreezeOrder;
import hall.fund.domain.court.FreezePlace;
import hall.fund.service.account.AccountKeepingService;
import hall.fund.service.account.AccountPreviews;
import hall.fund.service.account.DeductionService;
import hall.fund.service.account.FreezeService;
import hall.fund.service.account.MergeService;
import hall.fund.service.employer.EmployerKeepingService;
import hall.shared.BusinessException;
import hall.shared.Money;
import hall.shared.TypedMoney;
import hall.web.faces.Problems;
import hall.web.faces.Sent;
import hall.web.faces.SentId;
import hall.web.words.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;

/** Reads what was typed for an act on an account, and does it; what cannot be is said at its field. */
@RequestScoped
public class AccountActs {

    private static final int REASON_LENGTH = 200;
    private static final int BANK_LENGTH = 60;
    private static final String WHOLE = "WHOLE";

    @Inject
    FreezeService freezes;

    @Inject
    DeductionService deductions;

    @Inject
    MergeService merges;

    @Inject
    AccountKeepingService keeping;

    @Inject
    EmployerKeepingService employers;

    @Inject
    AccountPreviews previews;

    @Inject
    Problems problems;

    @Inject
    Words words;

    @Inject
    Sent sent;

    /**
     * What was asked for, read and not done yet.
     *
     * @param will what it will do, as a sentence
     */
    record Asked(Runnable doing, String will) {}

    /** Reads it; null when something is wrong, which is said then. */
    Asked read(AccountAct act, AccountNumber account, String of) {
        Asked asked = switch (act) {
            case FREEZE -> freeze(account);
            case RENEW -> renew(of);
            case RELEASE -> release(of);
            case DEDUCT -> deduct(of);
            case CONFIRM -> plain(act, () -> deductions.confirm(SentId.of(of)));
            case CANCEL -> plain(act, () -> deductions.cancel(SentId.of(of)));
            case PAY_AGAIN -> plain(act, () -> deductions.payAgain(SentId.of(of)));
            case PAYEE -> payee(of);
            case PAYEE_CONFIRM -> plain(act, () -> deductions.confirmPayee(SentId.of(of), seen()));
            case PAYEE_CANCEL -> plain(act, () -> deductions.cancelPayee(SentId.of(of), seen()));
            case MERGE -> plain(act, () -> merges.merge(previews.holder(account)));
            case UNDO -> plain(act, () -> merges.undo(SentId.of(of)));
            case SEAL -> because(act, () -> keeping.seal(account, sent.text("reason")));
            case UNSEAL -> because(act, () -> keeping.unseal(account, sent.text("reason")));
            case CORRECT -> because(act, () -> keeping.enterCorrection(account, of, sent.text("reason")));
            case CORRECT_CONFIRM -> plain(act, () -> keeping.confirmCorrection(SentId.of(of)));
            case CORRECT_CANCEL -> plain(act, () -> keeping.cancelCorrection(SentId.of(of)));
            case CLOSE -> close(account);
            case EMPLOYER_SEAL, EMPLOYER_UNSEAL, EMPLOYER_CLOSE -> throw new BusinessException("FUND-404");
        };
        return problems.isAny() ? null : asked;
    }

    /** The same of an act on an employer's account. */
    Asked ofEmployer(AccountAct act, String employer) {
        String reason = sent.text("reason");
        Asked asked = switch (act) {
            case EMPLOYER_SEAL -> because(act, () -> employers.seal(employer, reason));
            case EMPLOYER_UNSEAL -> because(act, () -> employers.unseal(employer, reason));
            case EMPLOYER_CLOSE -> because(act, () -> employers.close(employer, reason));
            default -> throw new BusinessException("FUND-404");
        };
        return problems.isAny() ? null : asked;
    }

    private Asked close(AccountNumber account) {
        Optional<WithdrawalReason> ground = WithdrawalReason.CLOSING.stream()
                .filter(g -> g.name().equals(sent.text("ground")))
                .findFirst();
        if (ground.isEmpty()) {
            problems.refused("ground", new BusinessException("FUND-111"));
        }
        return because(AccountAct.CLOSE, () -> keeping.close(account, ground.orElseThrow(), sent.text("reason")));
    }

    private long seen() {
        return SentId.of(sent.text("seen"));
    }

    private Asked plain(AccountAct act, Runnable doing) {
        return new Asked(doing, words.text("act.will." + act));
    }

    private Asked because(AccountAct act, Runnable doing) {
        String reason = sent.text("reason");
        if (reason.isEmpty() || reason.length() > REASON_LENGTH) {
            problems.refused("reason", new BusinessException("FUND-036", REASON_LENGTH));
        }
        return plain(act, doing);
    }

    private Asked freeze(AccountNumber account) {
        String court = text("court", FreezeOrder.COURT_LENGTH);
        String document = text("document", FreezeOrder.DOCUMENT_LENGTH);
        FreezeClaim claim = FreezeClaim.WHOLE;
        if (!sent.text("part").equals(WHOLE)) {
            Money amount = amount();
            claim = amount == null ? null : FreezeClaim.of(amount);
        }
        LocalDate from = day("from");
        LocalDate until = day("until");
        if (problems.isAny()) {
            return null;
        }
        FreezeOrder order = new FreezeOrder(court, document, claim, from, until);
        FreezePlace place = previews.place(account, claim);
        return new Asked(
                () -> freezes.freeze(account, order),
                place.waits()
                        ? words.text("act.will.FREEZE.waits", place.turn(), until)
                        : words.text("act.will.FREEZE", place.covered(), until));
    }

    private Asked renew(String freeze) {
        String document = text("document", FreezeOrder.DOCUMENT_LENGTH);
        LocalDate until = day("until");
        return new Asked(
                () -> freezes.renew(SentId.of(freeze), document, until),
                words.text("act.will.RENEW", sent.text("until")));
    }

    private Asked release(String freeze) {
        String document = text("document", FreezeOrder.DOCUMENT_LENGTH);
        return plain(AccountAct.RELEASE, () -> freezes.release(SentId.of(freeze), document));
    }

    private Asked deduct(String freeze) {
        String document = text("document", FreezeOrder.DOCUMENT_LENGTH);
        String name = text("payeeName", FreezeOrder.COURT_LENGTH);
        String bank = text("payeeBank", BANK_LENGTH);
        Money amount = amount();
        if (problems.isAny()) {
            return null;
        }
        DeductionOrder order = new DeductionOrder(document, amount, name, sent.text("payeeAccount"), bank);
        return new Asked(
                () -> deductions.enter(SentId.of(freeze), order),
                words.text("act.will.DEDUCT", amount, order.payeeName()));
    }

    private Asked payee(String deduction) {
        String document = text("document", FreezeOrder.DOCUMENT_LENGTH);
        String name = text("payeeName", FreezeOrder.COURT_LENGTH);
        String bank = text("payeeBank", BANK_LENGTH);
        if (problems.isAny()) {
            return null;
        }
        CourtPayee payee = new CourtPayee(name, sent.text("payeeAccount"), bank);
        return new Asked(
                () -> deductions.enterPayee(SentId.of(deduction), document, payee),
                words.text("act.will.PAYEE", payee.name()));
    }

    private String text(String field, int longest) {
        String text = sent.text(field);
        if (text.isEmpty() || text.length() > longest) {
            problems.field(field, "act.text", words.text("act.f." + field), longest);
        }
        return text;
    }

    private Money amount() {
        try {
            Money amount = TypedMoney.read(sent.text("amount"));
            if (!amount.isPositive()) {
                throw new BusinessException("FUND-018", amount);
            }
            return amount;
        } catch (BusinessException refused) {
            problems.refused("amount", refused);
            return null;
        }
    }

    private LocalDate day(String field) {
        return sent.requiredDay(field).orElse(null);
    }
}
