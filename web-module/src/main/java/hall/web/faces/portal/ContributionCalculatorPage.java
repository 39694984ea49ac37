package hall.web.faces.portal;

import hall.fund.domain.contribution.ContributionBase;
import hall.fund.domain.contribution.ContributionPolicy;
import hall.fund.service.ContributionCalculator;
import hall.fund.service.ContributionCalculator.Answer;
import hall.fund.service.ContributionCalculator.Question;
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
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** The public calculator of the monthly contribution: a GET form, so that an answer has an address and needs no script. */
@Named
@RequestScoped
public class ContributionCalculatorPage {

    private static final Map<String, String> FIELDS = Map.of(
            "AMOUNT-001", "wages",
            "AMOUNT-002", "wages",
            "CONTRIBUTION-002", "months",
            "CONTRIBUTION-003", "wages");
    private static final int SHOWN = 24;

    @Inject
    HttpServletRequest request;

    @Inject
    Problems problems;

    @Inject
    Words words;

    @EJB
    ContributionCalculator calculator;

    private Answer answer;
    private ContributionPolicy bounds;

    /** Reads and answers the question before anything is rendered: the title and the summary tell of problems. */
    public void calculate() {
        if (typed("wages").isEmpty() && request.getParameter("wages") == null) {
            return;
        }
        Optional<Money> wages = read(() -> TypedMoney.read(typed("wages")));
        int months = typed("months").matches("[0-9]{1,2}") ? Integer.parseInt(typed("months")) : 0;
        if (wages.isPresent()) {
            answer = read(() -> calculator.calculate(
                            new Question(wages.get(), months, rate("personRate"), rate("employerRate"))))
                    .orElse(null);
        }
    }

    private BigDecimal rate(String field) {
        String sent = typed(field);
        return sent.matches("[0-9]{1,2}") ? BigDecimal.valueOf(Integer.parseInt(sent), 2) : BigDecimal.ZERO;
    }

    private <T> Optional<T> read(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (BusinessException refusal) {
            problems.refused(FIELDS.getOrDefault(refusal.code(), "personRate"), refusal);
            return Optional.empty();
        }
    }

    /** What was typed into a field, to be shown again; cut where nobody types more. */
    public String typed(String field) {
        String value = request.getParameter(field);
        String known = value == null && field.equals("months") ? Integer.toString(ContributionBase.MONTHS) : value;
        return known == null ? "" : known.substring(0, Math.min(SHOWN, known.length()));
    }

    /** The whole percents a side may pay. */
    public List<Integer> getPercents() {
        return IntStream.rangeClosed(
                        percent(getBounds().rateLeast()), percent(getBounds().rateMost()))
                .boxed()
                .toList();
    }

    /** Whether the form shows the percentage as chosen; what was sent, or the highest. */
    public boolean chosen(String field, int percent) {
        String sent = request.getParameter(field);
        return sent == null ? percent == percent(getBounds().rateMost()) : sent.equals(Integer.toString(percent));
    }

    private static int percent(BigDecimal fraction) {
        return fraction.movePointRight(2).intValue();
    }

    public ContributionPolicy getBounds() {
        if (bounds == null) {
            bounds = calculator.bounds();
        }
        return bounds;
    }

    /** The answer, or null when nothing was asked or something is wrong. */
    public Answer getAnswer() {
        return answer;
    }

    /** Why the base is not the average wage, empty when it is. */
    public String getMoved() {
        return answer.base().limit() == ContributionBase.Limit.NONE
                ? ""
                : words.text(
                        "contribution." + answer.base().limit(),
                        answer.base().amount().display());
    }
}
