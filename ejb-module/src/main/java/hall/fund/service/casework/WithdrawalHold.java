package hall.fund.service.casework;

import hall.casefile.domain.ApprovedCase;
import hall.fund.domain.account.PersonalAccount;
import hall.fund.domain.account.PersonalAccounts;
import hall.fund.domain.ledger.BookedEvent;
import hall.fund.domain.ledger.Ledger;
import hall.fund.domain.ledger.LedgerAccount;
import hall.fund.domain.ledger.LedgerEntry;
import hall.fund.domain.withdrawal.Withdrawal;
import hall.payment.domain.InstructPayment;
import hall.payment.service.PaymentService;
import hall.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * Takes the money of a granted part withdrawal off its locked account, holds it in transit and instructs the bank: the same for
 * every ground. What the ground itself limits is checked before, by who knows it.
 */
@ApplicationScoped
public class WithdrawalHold {

    private static final String PART_WITHDRAWAL = "02";
    private static final String SUMMARY = "公积金提取";

    private PersonalAccounts accounts;
    private Ledger ledger;
    private PaymentService payments;

    protected WithdrawalHold() {}

    @Inject
    public WithdrawalHold(PersonalAccounts accounts, Ledger ledger, PaymentService payments) {
        this.accounts = accounts;
        this.ledger = ledger;
        this.payments = payments;
    }

    /**
     * Holds the approved amount for the withdrawal, which may be a new one or one that the bank gave back.
     *
     * @param keep what must stay on the account; less is refused with {@code FUND-003}
     * @param through the last repayment it covers, null where it is not for a loan
     */
    void hold(
            ApprovedCase approved,
            PersonalAccount account,
            Withdrawal withdrawal,
            Money keep,
            LocalDate through,
            LocalDateTime now) {
        Money amount = approved.amount();
        String number = payments.instruct(new InstructPayment(
                approved.caseNumber(),
                PART_WITHDRAWAL,
                amount,
                approved.card().number(),
                approved.applicant().name(),
                approved.card().bankName(),
                SUMMARY));
        LedgerEntry entry = new LedgerEntry(
                        BookedEvent.WITHDRAWAL_HOLD.key(number),
                        approved.caseNumber().value(),
                        now)
                .transfer(LedgerAccount.deposits(account.number()), LedgerAccount.inTransit(account.number()), amount);
        ledger.write(entry);
        accounts.add(account.withdraw(amount, keep, withdrawal.reason(), number, entry, now));
        withdrawal.hold(number, amount, through, account.balance(), now.toLocalDate());
    }
}
