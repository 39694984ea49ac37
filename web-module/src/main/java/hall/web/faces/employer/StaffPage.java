package hall.web.faces.employer;

import hall.fund.domain.account.AccountNumber;
import hall.fund.domain.account.AccountState;
import hall.fund.domain.account.EmployerLine;
import hall.fund.domain.account.StaffHeads;
import hall.fund.domain.contribution.ContributionMonth;
import hall.fund.domain.contribution.EmployerSheet;
import hall.fund.domain.contribution.Member;
import hall.fund.domain.contribution.NewHire;
import hall.fund.domain.contribution.StaffChange;
import hall.fund.service.contribution.ContributionQueries;
import hall.fund.service.contribution.StaffChanging;
import hall.fund.service.contribution.StaffQueries;
import hall.fund.service.contribution.StaffService;
import hall.shared.BusinessException;
import hall.shared.IdentityNumber;
import hall.shared.Money;
import hall.shared.PersonName;
import hall.shared.TypedMoney;
import hall.shared.service.LostRaces;
import hall.web.faces.Problems;
import hall.web.faces.Redirect;
import hall.web.faces.Sent;
import hall.web.faces.SentId;
import hall.web.words.Words;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The clerk's staff: who pays, who is sealed, and what is changed before the next list. */
@Named("staffPage")
@RequestScoped
public class StaffPage {

    private static final int LINES = 50;

    @Inject
    ContributionQueries queries;

    @Inject
    StaffQueries staff;

    @Inject
    StaffService service;

    @Inject
    Problems problems;

    @Inject
    Words words;

    @Inject
    HttpServletRequest request;

    @Inject
    Sent sent;

    private EmployerSheet sheet;
    private Member chosen;
    private List<Member> members = List.of();
    private List<StaffQueries.Change> changes = List.of();
    private List<EmployerLine> journal = List.of();

    /** First of all: what is another employer's is not there. */
    @PostConstruct
    void find() {
        List<String> employers = queries.employers();
        String named = sent.text("employer");
        if (!named.isEmpty() || !employers.isEmpty()) {
            sheet = queries.employer(named.isEmpty() ? employers.get(0) : named);
        }
    }

    /** Before anything is rendered: does what was sent. */
    public void load() {
        if (isNobody()) {
            return;
        }
        if (request.getMethod().equals("POST")) {
            attempt();
        }
        String person = sent.text("account");
        if (!person.isEmpty() && chosen == null) {
            choose(person);
        }
        members = staff.staff(sheet.account(), sent.text("after"));
        changes = staff.changes(sheet.account(), sheet.next(), Long.MAX_VALUE);
    }

    /** The journal instead of the staff, page by page. */
    public void loadJournal() {
        if (!isNobody()) {
            journal = staff.journal(sheet.account(), sent.before());
        }
    }

    private void choose(String number) {
        chosen = staff.member(sheet.account(), number.toUpperCase(Locale.ROOT)).orElse(null);
        if (chosen == null) {
            problems.refused("find", new BusinessException("CONTRIBUTION-113"));
        }
    }

    private void attempt() {
        String act = sent.text("act");
        try {
            // Two employers who add the same person at once: the database lets one of them through, the other is told.
            LostRaces.again(() -> {
                act(act);
                return null;
            });
            if (!act.equals("find") && !problems.isAny()) {
                Redirect.to("/employer/staff.xhtml", "employer", sheet.account(), "done", act);
            }
        } catch (BusinessException refused) {
            problems.refused(field(refused.code(), act), refused);
        }
    }

    private void act(String act) {
        switch (act) {
            case "find" -> choose(sent.text("find"));
            case "undo" -> service.undo(SentId.of(sent.text("change")));
            case "seal" -> service.seal(sheet.account(), month(), account(), sent.text("reason"));
            case "unseal" -> service.unseal(sheet.account(), month(), account(), otherBase(), sent.text("reason"));
            case "add" -> add();
            default -> throw new BusinessException("CONTRIBUTION-404");
        }
    }

    private void add() {
        PersonName name = read("name", () -> new PersonName(sent.text("name")));
        IdentityNumber number = read("number", () -> IdentityNumber.parse(sent.text("number")));
        Money base = read("base", () -> TypedMoney.read(sent.text("base")));
        String because = read("because", () -> StaffChanging.reason(sent.text("because")));
        if (!problems.isAny()) {
            service.add(sheet.account(), month(), new NewHire(name, number, base), because);
        }
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

    private static String field(String code, String act) {
        boolean adding = act.equals("add");
        return switch (code) {
            case "CONTRIBUTION-112" -> adding ? "because" : "reason";
            case "CONTRIBUTION-114", "CONTRIBUTION-115", "CONTRIBUTION-120", "ID-003" -> "number";
            case "CONTRIBUTION-116" -> "name";
            case "CONTRIBUTION-121", "AMOUNT-001", "AMOUNT-002" -> adding ? "base" : "newBase";
            default -> "";
        };
    }

    /** Whether the reader acts for nobody. */
    public boolean isNobody() {
        return sheet == null;
    }

    public EmployerSheet getSheet() {
        return sheet;
    }

    /** Whether somebody can be added and unsealed now: the employer pays. */
    public boolean isPaying() {
        return sheet.state().equals("NORMAL") || sheet.state().equals("OPENING");
    }

    /** The person an act is about, null while none is chosen. */
    public Member getChosen() {
        return chosen;
    }

    /** What can be done to that person. */
    public String getAct() {
        return sealed(chosen) ? "unseal" : "seal";
    }

    /** Whether an account is sealed; one that is frozen shows what is beneath only when it is tried. */
    public boolean sealed(Member member) {
        return member.state() == AccountState.SEALED;
    }

    /** The number with its middle hidden. */
    public String masked(Member member) {
        String number = member.certificateNumber();
        return number.substring(0, 4) + "**********" + number.substring(number.length() - 4);
    }

    public List<Member> getMembers() {
        return members;
    }

    /** The account the next page begins after, empty on the last page. */
    public String getNextMember() {
        return members.size() < LINES ? "" : members.get(LINES - 1).account();
    }

    public List<StaffQueries.Change> getChanges() {
        return changes;
    }

    /** How many of each kind, in a sentence: 新增 1 · 封存 2 · 启封 0. */
    public String getCounted() {
        Map<StaffChange.Kind, Integer> counts = staff.counts(sheet.account(), sheet.next());
        return words.text(
                "staff.counted",
                counts.getOrDefault(StaffChange.Kind.ADD, 0),
                counts.getOrDefault(StaffChange.Kind.SEAL, 0),
                counts.getOrDefault(StaffChange.Kind.UNSEAL, 0));
    }

    public StaffHeads getHeads() {
        return staff.heads(sheet.account());
    }

    /** The bounds of a base today. */
    public StaffQueries.Bounds getBounds() {
        return staff.bounds();
    }

    public List<EmployerLine> getJournal() {
        return journal;
    }

    /** The row the next page of the journal goes on after, empty on the last one. */
    public String getNext() {
        return journal.size() < LINES
                ? ""
                : Long.toString(journal.get(LINES - 1).id());
    }

    /** What was done just before, empty for nothing. */
    public String getDone() {
        return sent.done("staff.done.");
    }
}
