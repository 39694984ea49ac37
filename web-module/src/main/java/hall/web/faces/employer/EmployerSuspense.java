package hall.web.faces.employer;

import hall.fund.domain.contribution.ListSheet;
import hall.fund.domain.contribution.ListTrouble;
import hall.fund.domain.suspense.SuspenseLine;
import hall.fund.domain.suspense.WaitingMoney;
import hall.fund.service.contribution.ContributionQueries;
import hall.fund.service.contribution.ContributionService;
import hall.shared.BusinessException;
import hall.shared.Money;
import hall.web.faces.Problems;
import hall.web.faces.Redirect;
import hall.web.faces.Sent;
import hall.web.faces.SentMoney;
import hall.web.words.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What waits in the employer's suspense on the clerk's page: how long, and what the list that is looked at would take of it. */
@Named("employerSuspense")
@RequestScoped
public class EmployerSuspense {

    private static final String SEEN = "waits";

    @Inject
    EmployerPage page;

    @Inject
    ContributionQueries queries;

    @Inject
    ContributionService service;

    @Inject
    Problems problems;

    @Inject
    Words words;

    @Inject
    Sent sent;

    private WaitingMoney money;

    private WaitingMoney money() {
        if (money == null) {
            money = queries.waiting(page.getSheet().account());
        }
        return money;
    }

    /** Whether anything waits. */
    public boolean isAny() {
        return !money().isNothing();
    }

    /** How much, and how long the oldest of it. */
    public String getHave() {
        return isAny()
                ? words.text("employer.suspense.have", words.money(money().total()), money().oldest())
                : words.text("employer.suspense.none");
    }

    /** The sums, oldest first; twenty at most. */
    public List<SuspenseLine> getLines() {
        return money().lines();
    }

    public String getTotal() {
        return words.money(money().total());
    }

    /** What was on the clerk's screen, for the button. */
    public Money getSeen() {
        return money().total();
    }

    /** Whether a list that is drawn or waits is told what it could use. */
    public boolean isTold() {
        return page.isOpen() && page.getPosting() == null && isAny();
    }

    /** Whether the list can use it; the form that was sent stays, although somebody else may have used it by now. */
    public boolean isOffered() {
        ListSheet list = page.getChosen();
        return list != null
                && (!sent.text(SEEN).isEmpty()
                        || list.state().equals("CONFIRMED")
                                && isTold()
                                && list.trouble()
                                        .filter(t -> t != ListTrouble.AMBIGUOUS)
                                        .isEmpty());
    }

    /** Whether the list can give back what it took; the form that was sent stays, although it may have done so by now. */
    public boolean isReleases() {
        ListSheet list = page.getChosen();
        return list != null
                && (!sent.text("release").isEmpty()
                        || list.state().equals("CONFIRMED") && page.getPosting() == null && list.isClaiming());
    }

    /** What the list took. */
    public String getClaimed() {
        return words.money(page.getChosen().total().minus(page.getChosen().open()));
    }

    /** What the list would take. */
    public String getTaken() {
        return words.money(taken());
    }

    private Money taken() {
        return money().total().min(page.getChosen().open());
    }

    public String getNeeds() {
        return words.money(page.getChosen().open());
    }

    /** What would be left in suspense, null when nothing would. */
    public String getLeft() {
        return positive(money().total().minus(taken()));
    }

    /** What would still have to be paid, null when nothing would. */
    public String getStill() {
        return positive(page.getChosen().open().minus(taken()));
    }

    private String positive(Money amount) {
        return amount.isPositive() ? words.money(amount) : null;
    }

    /** Has the list give it back. */
    public void release() {
        String list = Long.toString(page.getChosen().id());
        try {
            service.releaseSuspense(page.getChosen().id());
            Redirect.to("/employer/index.xhtml", "list", list, "done", "released");
        } catch (BusinessException refused) {
            problems.refused(refused);
        }
    }

    /** Has the list use it. */
    public void use() {
        String list = Long.toString(page.getChosen().id());
        try {
            service.useSuspense(page.getChosen().id(), SentMoney.of(sent.text(SEEN)));
            Redirect.to("/employer/index.xhtml", "list", list, "done", "used");
        } catch (BusinessException refused) {
            problems.refused(refused);
        }
    }
}
