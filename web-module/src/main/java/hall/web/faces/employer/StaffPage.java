package hall.web.faces.employer;

import hall.fund.domain.account.AccountState;
import hall.fund.domain.account.EmployerLine;
import hall.fund.domain.account.StaffHeads;
import hall.fund.domain.contribution.ContributionMonth;
import hall.fund.domain.employer.EmployerSheet;
import hall.fund.domain.staff.Member;
import hall.fund.domain.staff.StaffChange;
import hall.fund.domain.staff.StaffLine;
import hall.fund.service.contribution.ContributionQueries;
import hall.fund.service.staff.StaffQueries;
import hall.shared.BusinessException;
import hall.shared.Money;
import hall.shared.TypedMoney;
import hall.shared.service.LostRaces;
import hall.web.faces.Problems;
import hall.web.faces.Redirect;
import hall.web.faces.Sent;
import hall.web.words.Words;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The clerk's staff: who pays, who is sealed, and what is changed before the next list. */
@Named("staffPage")
@RequestScoped
public class StaffPage {

    private static final int LINES = 50;

    /** The button that leads back from what was checked. */
    private static final String EDIT = "edit";

    @Inject
    ContributionQueries queries;

    @Inject
    StaffQueries staff;

    @Inject
    StaffActs acts;

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
    private StaffQueries.Journal journal;

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
        changes = staff.changes(sheet.account(), sheet.unpaid(), Long.MAX_VALUE);
    }

    /** The journal instead of the staff, page by page. */
    public void loadJournal() {
        if (!isNobody()) {
            journal = staff.journal(sheet.account(), sent.before());
        }
    }

    private void choose(String number) {
        try {
            chosen = staff.member(sheet.account(), number.toUpperCase(Locale.ROOT))
                    .orElseThrow(() -> new BusinessException("CONTRIBUTION-113"));
        } catch (BusinessException refused) {
            problems.refused("find", refused);
        }
    }

    private void attempt() {
        String act = sent.text("act");
        if (act.equals("find")) {
            choose(sent.text("find"));
            return;
        }
        if (act.equals(EDIT)) {
            return;
        }
        try {
            // Two employers who add the same person at once: the database lets one of them through, the other is told.
            LostRaces.again(() -> {
                acts.act(act, sheet.account());
                return null;
            });
            if (!act.equals(StaffActs.CHECK) && !problems.isAny()) {
                Redirect.to("/employer/staff.xhtml", "employer", sheet.account(), "done", act);
            }
        } catch (BusinessException refused) {
            problems.refused(StaffActs.field(refused.code(), act), refused);
        }
    }

    /** Whether the reader acts for nobody. */
    public boolean isNobody() {
        return sheet == null;
    }

    public EmployerSheet getSheet() {
        return sheet;
    }

    /** Whether somebody can be added now: the employer pays, or has put it off. */
    public boolean isPaying() {
        return isPutOff() || sheet.state().equals("NORMAL") || sheet.state().equals("OPENING");
    }

    /** Whether contributions are put off: who comes is not paid for yet. */
    public boolean isPutOff() {
        return sheet.state().equals("DEFERRAL");
    }

    /** The first month that what is to be done to the chosen person holds for. */
    public ContributionMonth getHoldsFrom() {
        return chosen.sealed() ? sheet.begins() : sheet.next();
    }

    /** The person an act is about, null while none is chosen. */
    public Member getChosen() {
        return chosen;
    }

    /** What is to be done to that person. */
    public String getAct() {
        if (chosen.sealed()) {
            return "unseal";
        }
        return isMending() ? "base" : "seal";
    }

    private boolean isMending() {
        return sent.text("what").equals("base")
                || List.of("base", StaffActs.CHECK, EDIT).contains(sent.text("act"));
    }

    /** What the base that was typed comes to, null while nothing was checked. */
    public StaffLine getPreview() {
        return acts.preview();
    }

    /** That the base was moved to a bound, in words; empty when it was not. */
    public String getNotice() {
        return acts.preview()
                .notice()
                .map(code -> words.text(
                        "staff.preview." + code,
                        words.money(TypedMoney.read(acts.preview().amounts())),
                        words.money(acts.preview().base())))
                .orElse("");
    }

    /** What each month pays by it: both parts and their sum. */
    public Money getMonthly() {
        return acts.preview().personPart().plus(acts.preview().employerPart());
    }

    /** The state in words; of a frozen account also what is beneath. */
    public String state(Member member) {
        boolean beneath = member.state() == AccountState.FROZEN && member.sealed();
        return words.text(beneath ? "staff.state.frozenSealed" : "accountstate." + member.state());
    }

    /** Whether a court holds the account: what a clerk does to it goes on beneath. */
    public boolean isFrozen() {
        return chosen.state() == AccountState.FROZEN;
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

    /** How many of each kind, in a sentence: 新增 1 · 封存 2 · 启封 0 · 调整基数 0. */
    public String getCounted() {
        Map<StaffChange.Kind, Integer> counts = staff.counts(sheet.account(), sheet.unpaid());
        return words.text(
                "staff.counted",
                counts.getOrDefault(StaffChange.Kind.ADD, 0),
                counts.getOrDefault(StaffChange.Kind.SEAL, 0),
                counts.getOrDefault(StaffChange.Kind.UNSEAL, 0),
                counts.getOrDefault(StaffChange.Kind.BASE, 0));
    }

    public StaffHeads getHeads() {
        return staff.heads(sheet.account());
    }

    /** The bounds of a base today. */
    public StaffQueries.Bounds getBounds() {
        return staff.bounds();
    }

    public StaffQueries.Journal getJournal() {
        return journal;
    }

    /** The row the next page of the journal goes on after, empty on the last one. */
    public String getNext() {
        List<EmployerLine> rows = journal.rows();
        return rows.size() < LINES ? "" : Long.toString(rows.get(LINES - 1).id());
    }

    /** What was done just before, empty for nothing. */
    public String getDone() {
        return sent.done("staff.done.");
    }
}
