package hall.web.faces.finance;

import hall.fund.domain.account.AccountNumber;
import hall.fund.domain.account.AccountRecord;
import hall.fund.domain.account.AccountState;
import hall.fund.domain.account.CorrectionView;
import hall.fund.domain.account.JournalLine;
import hall.fund.domain.account.MergeView;
import hall.fund.domain.court.DeductionView;
import hall.fund.domain.court.FreezeView;
import hall.fund.domain.court.PayeeView;
import hall.fund.service.account.AccountPreviews;
import hall.fund.service.account.AccountQueries;
import hall.shared.BusinessException;
import hall.web.faces.SentId;
import hall.web.words.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** What an act is about besides the account: a freeze, a deduction, a merge, a contribution, or the person's other account. */
@RequestScoped
public class ActSubject {

    @Inject
    AccountQueries accounts;

    @Inject
    AccountPreviews previews;

    @Inject
    FreezeWords freezeWords;

    @Inject
    Words words;

    /** A fact with its name. */
    public record Line(String label, String value) {}

    /**
     * What is known of it; refuses what is not there any more.
     *
     * @throws BusinessException {@code FUND-021}, {@code 025}, {@code 029}, {@code 030}, {@code 032}, {@code 073} or {@code 082}, as the act would
     */
    List<Line> lines(AccountAct act, AccountNumber account, String of) {
        return switch (act) {
            case RENEW, RELEASE, DEDUCT -> freeze(account, SentId.of(of));
            case CONFIRM, CANCEL, PAY_AGAIN, PAYEE -> deduction(deductionOf(account, SentId.of(of)));
            case PAYEE_CONFIRM, PAYEE_CANCEL -> corrected(deductionOf(account, SentId.of(of)));
            case MERGE -> two(account);
            case UNDO -> merge(account, SentId.of(of));
            case CORRECT -> contribution(account, of);
            case CORRECT_CONFIRM, CORRECT_CANCEL -> correction(account, SentId.of(of));
            case FREEZE, SEAL, UNSEAL, CLOSE, EMPLOYER_SEAL, EMPLOYER_UNSEAL, EMPLOYER_CLOSE -> List.of();
        };
    }

    /** Which correction stands on the page: another one that is entered meanwhile is not confirmed unseen. */
    String seen(AccountAct act, AccountNumber account, String of) {
        return switch (act) {
            case PAYEE_CONFIRM, PAYEE_CANCEL -> {
                PayeeView correction = deductionOf(account, SentId.of(of)).correction();
                yield correction == null ? "" : Long.toString(correction.id());
            }
            default -> "";
        };
    }

    private Line line(String key, Object value) {
        return new Line(words.text(key), value.toString());
    }

    private List<Line> freeze(AccountNumber account, long id) {
        FreezeView freeze = accounts.freezes(account).stream()
                .filter(f -> f.id() == id && f.place() != null)
                .findFirst()
                .orElseThrow(() -> new BusinessException("FUND-025", id));
        return List.of(
                line("books.court", freeze.court()),
                line("act.frozenby", freeze.documentNumber()),
                line(
                        "books.ordered",
                        freeze.ordered() == null ? words.text("books.whole") : words.money(freeze.ordered())),
                line("books.until", freeze.until()),
                line("books.standing", freezeWords.standing(freeze)));
    }

    private DeductionView deductionOf(AccountNumber account, long id) {
        return accounts.deductions(account).stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(() -> new BusinessException("FUND-029", id));
    }

    // What was tried stands above what is to be tried.
    private List<Line> corrected(DeductionView d) {
        PayeeView p = d.correction();
        if (p == null) {
            throw new BusinessException("FUND-073");
        }
        return Stream.concat(
                        deduction(d).stream(),
                        Stream.of(
                                line("act.payeeby", p.documentNumber()),
                                line("act.payee.name", p.name()),
                                line("act.payee.account", p.account()),
                                line("act.payee.bank", p.bank()),
                                line(
                                        "act.payee.entered",
                                        p.enteredBy() + words.text("list.comma") + words.minute(p.enteredAt()))))
                .toList();
    }

    private List<Line> deduction(DeductionView d) {
        return List.of(
                line("act.deductionby", d.documentNumber()),
                line("act.f.amount", words.money(d.amount())),
                line("act.f.payeeName", d.payeeName()),
                line("act.f.payeeAccount", words.text("act.tail", d.payeeTail())),
                line("act.f.payeeBank", d.payeeBank()),
                line("act.entered", d.enteredBy() + words.text("list.comma") + words.minute(d.enteredAt())),
                line("books.standing", words.text("deductionstate." + d.state())));
    }

    private List<Line> two(AccountNumber account) {
        List<AccountRecord> open =
                previews.ofHolder(account).stream().filter(a -> !a.isClosed()).toList();
        if (open.size() != 2) {
            throw new BusinessException("FUND-030", open.size());
        }
        return List.of(line("act.stays", line(open.get(0))), line("act.gives", line(open.get(1))));
    }

    private String line(AccountRecord a) {
        return words.text(
                "act.account",
                a.accountNumber(),
                words.text("accountstate." + AccountState.ofCode(a.state())),
                a.balance(),
                a.held());
    }

    private List<Line> merge(AccountNumber account, long id) {
        MergeView m = accounts.merges(account).stream()
                .filter(one -> one.id() == id && one.undoneAt() == null)
                .findFirst()
                .orElseThrow(() -> new BusinessException("FUND-032", id));
        return List.of(line(
                "books.merges", words.text("books.merge", m.from(), m.into(), m.amount(), words.minute(m.mergedAt()))));
    }

    private List<Line> correction(AccountNumber account, long id) {
        CorrectionView c = accounts.corrections(account).stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(() -> new BusinessException("FUND-082"));
        return Stream.concat(
                        contribution(account, c.serial()).stream(),
                        Stream.of(
                                line("act.f.reason", c.reason()),
                                line(
                                        "act.entered",
                                        c.enteredBy() + words.text("list.comma") + words.minute(c.enteredAt()))))
                .toList();
    }

    private List<Line> contribution(AccountNumber account, String serial) {
        JournalLine row = previews.contribution(account, serial);
        return List.of(
                line("books.serial", row.serial()),
                line("books.type", words.text("accountentry." + row.entryType())),
                line("books.month", row.paidFor() == null ? "—" : row.paidFor()),
                line("books.booked", words.minute(row.bookedAt())),
                line("books.amount", words.money(row.amount())),
                line("act.then", words.money(previews.after(account, row))));
    }
}
