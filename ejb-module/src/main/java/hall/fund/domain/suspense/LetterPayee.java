package hall.fund.domain.suspense;

import hall.payment.domain.CreditAccount;
import hall.shared.BusinessException;
import hall.shared.Facts;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The account an employer's letter names for what waits in its suspense (按单位来函退回), when the money came from several accounts, from one
 * that cannot be paid to, or for an employer that is closed.
 */
@Embeddable
public class LetterPayee {

    private static final int LETTER_LENGTH = 60;
    private static final int NAME_LENGTH = 120;
    private static final int BANK_LENGTH = 60;

    /** Number of the letter. */
    @Column(name = "letter", length = LETTER_LENGTH)
    private String letter;

    @Column(name = "payee_name", length = NAME_LENGTH)
    private String name;

    @Column(name = "payee_account", length = 30)
    private String account;

    @Column(name = "payee_bank", length = BANK_LENGTH)
    private String bank;

    protected LetterPayee() {}

    /**
     * As it was copied from the letter.
     *
     * @throws BusinessException {@code CONTRIBUTION-055} no number of a letter; {@code 098} no holder or too long, {@code 099} no bank or too
     *     long; {@code 100} no account number
     */
    public LetterPayee(String letter, String name, String account, String bank) {
        this.letter = text(letter, LETTER_LENGTH, "CONTRIBUTION-055");
        this.name = text(name, NAME_LENGTH, "CONTRIBUTION-098");
        this.bank = text(bank, BANK_LENGTH, "CONTRIBUTION-099");
        this.account = account == null ? "" : account.replaceAll("\\s", "");
        if (!this.account.matches("[0-9]{6,30}")) {
            throw new BusinessException("CONTRIBUTION-100");
        }
    }

    private static String text(String typed, int longest, String refusal) {
        String text = typed == null ? "" : typed.strip();
        if (text.isEmpty() || text.length() > longest) {
            throw new BusinessException(refusal, longest);
        }
        return text;
    }

    CreditAccount credit(boolean corporate) {
        return new CreditAccount(account, name, bank, corporate);
    }

    /** What the audit keeps of it; no account number. */
    Facts auditFacts() {
        return Facts.with("letter", letter).build();
    }

    /** As people read it. */
    RefundView.Letter view() {
        return new RefundView.Letter(letter, name, account, bank);
    }
}
