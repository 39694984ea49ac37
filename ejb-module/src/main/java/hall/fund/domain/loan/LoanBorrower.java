package hall.fund.domain.loan;

import hall.shared.IdentityNumber;
import hall.shared.Ids;
import hall.shared.PersonName;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Who owes a loan: the borrower (借款人) or a co-borrower (共同借款人, CDGX). */
@Entity
@Table(name = "loan_borrower")
public class LoanBorrower {

    /** In what capacity. */
    public enum Part {
        BORROWER,
        CO_BORROWER
    }

    @Id
    private long id;

    @Column(name = "loan_number", nullable = false, length = 12)
    private String loanNumber;

    @Column(name = "certificate_number", nullable = false, length = 18)
    private String certificateNumber;

    @Column(name = "name", nullable = false, length = 60)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "part", nullable = false, length = 12)
    private Part part;

    protected LoanBorrower() {}

    public LoanBorrower(String loanNumber, IdentityNumber number, PersonName name, Part part) {
        this.id = Ids.next();
        this.loanNumber = loanNumber;
        this.certificateNumber = number.value();
        this.name = name.value();
        this.part = part;
    }

    public String loanNumber() {
        return loanNumber;
    }

    public boolean is(IdentityNumber number) {
        return certificateNumber.equals(number.value());
    }
}
