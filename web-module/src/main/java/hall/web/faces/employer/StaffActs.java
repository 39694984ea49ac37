package hall.web.faces.employer;

import hall.fund.domain.account.AccountNumber;
import hall.fund.domain.contribution.ContributionMonth;
import hall.fund.domain.staff.NewHire;
import hall.fund.domain.staff.StaffLine;
import hall.fund.service.staff.StaffChanging;
import hall.fund.service.staff.StaffQueries;
import hall.fund.service.staff.StaffService;
import hall.shared.BusinessException;
import hall.shared.IdentityNumber;
import hall.shared.Money;
import hall.shared.PersonName;
import hall.shared.TypedMoney;
import hall.web.faces.Problems;
import hall.web.faces.Sent;
import hall.web.faces.SentId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads what a clerk typed about the staff, and does it; what cannot be is said at its field. */
@RequestScoped
public class StaffActs {

    /** The button that shows what a base would come to; nothing is done yet. */
    static final String CHECK = "check";

    @Inject
    StaffService service;

    @Inject
    StaffQueries staff;

    @Inject
    Problems problems;

    @Inject
    Sent sent;

    private StaffLine preview;

    /** Does it, or says what is wrong. */
    void act(String act, String employer) {
        switch (act) {
            case "undo" -> service.undo(SentId.of(sent.text("change")));
            case "seal" -> service.seal(employer, month(), account(), sent.text("reason"));
            case "unseal" -> service.unseal(employer, month(), account(), otherBase(), sent.text("reason"));
            case "add" -> add(employer);
            case CHECK -> check(employer);
            case "base" ->
                service.mend(employer, month(), account(), TypedMoney.read(sent.text("newBase")), sent.text("reason"));
            default -> throw new BusinessException("CONTRIBUTION-404");
        }
    }

    private void add(String employer) {
        PersonName name = read("name", () -> new PersonName(sent.text("name")));
        IdentityNumber number = read("number", () -> IdentityNumber.parse(sent.text("number")));
        Money base = read("base", () -> TypedMoney.read(sent.text("base")));
        String because = read("because", () -> StaffChanging.reason(sent.text("because")));
        if (!problems.isAny()) {
            service.add(employer, month(), new NewHire(name, number, base), because);
        }
    }

    private void check(String employer) {
        read("newBase", () -> TypedMoney.read(sent.text("newBase")));
        read("reason", () -> StaffChanging.reason(sent.text("reason")));
        if (!problems.isAny()) {
            StaffLine line = staff.preview(employer, account(), sent.text("newBase"));
            if (line.isGood()) {
                preview = line;
            } else {
                problems.field("newBase", "staff.preview." + line.problem().orElseThrow(), line.detail());
            }
        }
    }

    /** What the base that was typed comes to, null when nothing was checked or something is wrong. */
    StaffLine preview() {
        return preview;
    }

    // All that is wrong is said at once.
    private <T> T read(String field, Supplier<T> value) {
        try {
            return value.get();
        } catch (BusinessException refused) {
            problems.refused(field, refused);
            return null;
        }
    }

    private ContributionMonth month() {
        return ContributionMonth.read(sent.text("month"));
    }

    private AccountNumber account() {
        return new AccountNumber(sent.text("account"));
    }

    private Optional<Money> otherBase() {
        String typed = sent.text("newBase");
        return typed.isEmpty() ? Optional.empty() : Optional.of(TypedMoney.read(typed));
    }

    /** At which field a refusal is said; empty for none. */
    static String field(String code, String act) {
        boolean adding = act.equals("add");
        return switch (code) {
            case "CONTRIBUTION-112" -> adding ? "because" : "reason";
            case "CONTRIBUTION-122" -> adding ? "number" : "find";
            case "CONTRIBUTION-114", "CONTRIBUTION-115", "ID-003" -> "number";
            case "CONTRIBUTION-116" -> "name";
            case "CONTRIBUTION-121",
                    "CONTRIBUTION-123",
                    "CONTRIBUTION-071",
                    "CONTRIBUTION-072",
                    "AMOUNT-001",
                    "AMOUNT-002" -> adding ? "base" : "newBase";
            default -> "";
        };
    }
}
