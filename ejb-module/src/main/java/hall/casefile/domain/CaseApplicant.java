package hall.casefile.domain;

import hall.identity.domain.Applicant;
import hall.identity.domain.PayoutCard;
import hall.shared.BankCardNumber;
import hall.shared.IdentityNumber;
import hall.shared.MobileNumber;
import hall.shared.PersonName;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;

/** Who a case is for, as they were on the day it was lodged, and whom an officer must not be related to. */
@Embeddable
class CaseApplicant {

    @Column(name = "person_id", nullable = false)
    private long personId;

    @Column(name = "applicant_name", nullable = false, length = 60)
    private String name;

    @Column(name = "applicant_number", nullable = false, length = 18)
    private String identityNumber;

    @Column(name = "applicant_phone", nullable = false, length = 11)
    private String phone;

    @Column(name = "branch", nullable = false, length = 6)
    private String branch;

    @Enumerated(EnumType.STRING)
    @Column(name = "card_kind", nullable = false, length = 20)
    private PayoutCard.Kind cardKind;

    @Column(name = "card_number", nullable = false, length = 19)
    private String cardNumber;

    @Column(name = "card_bank", nullable = false, length = 60)
    private String cardBank;

    @Column(name = "spouse_number", length = 18)
    private String spouseNumber;

    @Column(name = "employer_code", length = 18)
    private String employerCode;

    protected CaseApplicant() {}

    CaseApplicant(Applicant who, Parties parties) {
        this.personId = who.personId();
        this.name = who.name().value();
        this.identityNumber = who.identityNumber().value();
        this.phone = who.phone().value();
        this.branch = who.branch();
        payTo(who.card());
        this.spouseNumber = parties.spouse().orElse(null);
        this.employerCode = parties.employer().orElse(null);
    }

    final void payTo(PayoutCard card) {
        cardKind = card.kind();
        cardNumber = card.number().value();
        cardBank = card.bankName();
    }

    Applicant applicant() {
        return new Applicant(
                personId,
                new PersonName(name),
                new IdentityNumber(identityNumber),
                new MobileNumber(phone),
                new PayoutCard(cardKind, new BankCardNumber(cardNumber), cardBank),
                branch);
    }

    Parties parties() {
        return new Parties(Optional.ofNullable(spouseNumber), Optional.ofNullable(employerCode));
    }

    long personId() {
        return personId;
    }

    String branch() {
        return branch;
    }
}
