package hall.simulation;

import hall.casefile.domain.ApprovedCase;
import hall.casefile.domain.CaseHandler;
import hall.fund.domain.home.ContractNumber;
import hall.identity.domain.Applicant;
import hall.shared.CaseNumber;
import hall.shared.Facts;
import hall.shared.Money;
import hall.verification.domain.Evidence;
import hall.verification.domain.EvidenceAnswer;
import hall.verification.domain.EvidenceOutcome;
import hall.verification.domain.EvidenceType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** People withdraw, several of them for one loan or one home; what the bank gave back is paid anew; one case is decided twice. */
final class PersonsLife {

    private static final String LOANS = "12999900ME000001XE3342017002004";
    private static final String HOMES = "12999900ME000001XE3342017002001";
    private static final List<Integer> BORROWERS = List.of(0, 1, 4);
    private static final List<List<Integer>> BUYERS = List.of(List.of(2, 3, 5), List.of(6, 7, 8));

    private final SimulatedTown town;
    private final Chance chance;
    private final Map<CaseNumber, ApprovedCase> cases = new LinkedHashMap<>();
    private int serial;

    PersonsLife(SimulatedTown town, Chance chance) {
        this.town = town;
        this.chance = chance;
    }

    /** Mostly somebody who has not withdrawn yet: the others are refused. */
    private Applicant oneOf(List<Integer> some) {
        List<Integer> fresh = some.stream()
                .filter(i -> town.books.withdrawals.stream()
                        .noneMatch(w -> w.stands() && w.account().equals(Townsfolk.account(i))))
                .toList();
        return Townsfolk.PERSONS.get(chance.of(fresh.isEmpty() || chance.oneIn(4) ? some : fresh));
    }

    void withdrawForLoan() {
        Applicant who = oneOf(BORROWERS);
        CaseNumber number = CaseNumber.of(LOANS, town.today(), ++serial);
        decide(town.loanRepayment, approved(town.loanRepayment, number, who, some(), Facts.none()));
    }

    void withdrawForHome() {
        int home = chance.below(Townsfolk.HOMES.size());
        ContractNumber contract = Townsfolk.HOMES.get(home);
        Applicant who = oneOf(BUYERS.get(home));
        CaseNumber number = CaseNumber.of(HOMES, town.today(), ++serial);
        registered(number, who, contract);
        Facts application = Facts.with("contractNumber", contract.value()).build();
        decide(town.homePurchase, approved(town.homePurchase, number, who, some(), application));
    }

    /** The register has confirmed the contract for this case. */
    private void registered(CaseNumber number, Applicant who, ContractNumber contract) {
        Facts facts = Facts.with("contractNumber", contract.value())
                .and("paid", Townsfolk.HOME_PAID)
                .build();
        town.register.keep(
                number,
                new Evidence(
                        number,
                        "asked",
                        EvidenceType.HOME_CONTRACT,
                        who.identityNumber(),
                        new EvidenceAnswer(EvidenceOutcome.CONFIRMED, facts, null, ""),
                        town.clock.now()));
    }

    private Money some() {
        return chance.upTo(chance.oneIn(5) ? Money.of("80000.00") : Money.of("18000.00"));
    }

    private static ApprovedCase approved(
            CaseHandler handler, CaseNumber number, Applicant who, Money amount, Facts application) {
        return new ApprovedCase(number, handler.item(), who, amount, application, who.card());
    }

    private void decide(CaseHandler handler, ApprovedCase approved) {
        town.story.tell(approved.applicant().name() + " withdraws " + approved.amount() + " by "
                + approved.caseNumber().brief());
        town.works.tx(() -> handler.fulfil(approved));
        cases.put(approved.caseNumber(), approved);
    }

    private CaseHandler handlerOf(ApprovedCase approved) {
        return approved.item().equals(town.loanRepayment.item()) ? town.loanRepayment : town.homePurchase;
    }

    /** What the bank gave back goes out anew, perhaps less or more. */
    void payAgain() {
        if (!town.returned.isEmpty()) {
            CaseNumber number = chance.of(town.returned);
            ApprovedCase was = cases.get(number);
            if (was != null) {
                Money amount = chance.oneIn(4) ? some() : was.amount();
                ApprovedCase again = approved(handlerOf(was), number, was.applicant(), amount, was.application());
                decide(handlerOf(was), again);
            }
        }
    }

    /** The same decision reaches the books once more. */
    void decideAgain() {
        if (!cases.isEmpty()) {
            ApprovedCase was = chance.of(List.copyOf(cases.values()));
            decide(handlerOf(was), was);
        }
    }
}
