package hall.web.faces.portal;

import hall.fund.service.WithdrawalCalculator;
import hall.fund.service.WithdrawalCalculator.Answer;
import hall.fund.service.WithdrawalCalculator.Ground;
import hall.fund.service.WithdrawalCalculator.Question;
import hall.shared.BusinessException;
import hall.shared.Money;
import hall.shared.TypedMoney;
import hall.web.faces.Problems;
import hall.web.words.Words;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The public calculator of what can be withdrawn: a GET form, so that an answer has an address and needs no script. */
@Named
@RequestScoped
public class WithdrawalCalculatorPage {

    private static final Map<Ground, String> ITEMS =
            Map.of(Ground.LOAN_REPAYMENT, "TQ04", Ground.HOME_PURCHASE, "TQ01");
    private static final int SHOWN = 24;

    @Inject
    HttpServletRequest request;

    @Inject
    Problems problems;

    @Inject
    Words words;

    @EJB
    WithdrawalCalculator calculator;

    private Answer answer;

    /** Reads and answers the question before anything is rendered: the title and the summary tell of problems. */
    public void calculate() {
        if (request.getParameter("balance") == null) {
            return;
        }
        Money balance = read("balance", typed("balance"));
        Money spent = read("spent", typed("spent"));
        Money taken = read("taken", typed("taken").isBlank() ? "0" : typed("taken"));
        if (!problems.isAny()) {
            answer = calculator.calculate(new Question(getGround(), balance, spent, taken));
        }
    }

    private Money read(String field, String typed) {
        try {
            return TypedMoney.read(typed);
        } catch (BusinessException refusal) {
            problems.field(field, "withdrawable.problem", words.text("withdrawable." + field), words.refusal(refusal));
            return Money.ZERO;
        }
    }

    /** What was typed into a field, to be shown again; cut where nobody types more. */
    public String typed(String field) {
        String value = request.getParameter(field);
        return value == null ? "" : value.substring(0, Math.min(SHOWN, value.length()));
    }

    public List<Ground> getGrounds() {
        return List.of(Ground.values());
    }

    /** The ground asked about; the first one while none, or one that is none, was sent. */
    public Ground getGround() {
        String sent = request.getParameter("ground");
        return Arrays.stream(Ground.values())
                .filter(g -> g.name().equals(sent))
                .findFirst()
                .orElse(Ground.LOAN_REPAYMENT);
    }

    /** The item whose guide says the conditions. */
    public String getItem() {
        return ITEMS.get(getGround());
    }

    /** The answer, or null when nothing was asked or something is wrong. */
    public Answer getAnswer() {
        return answer;
    }
}
