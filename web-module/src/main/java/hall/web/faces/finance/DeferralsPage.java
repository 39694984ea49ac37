package hall.web.faces.finance;

import hall.fund.domain.contribution.CommitteeDecision;
import hall.fund.domain.contribution.ContributionMonth;
import hall.fund.domain.contribution.DeferredMonths;
import hall.fund.domain.contribution.EmployerDeferral;
import hall.fund.service.contribution.DeferralService;
import hall.fund.service.contribution.DeferralService.Line;
import hall.fund.service.contribution.DeferralService.Sheet;
import hall.shared.BusinessException;
import hall.web.faces.Problems;
import hall.web.faces.Redirect;
import hall.web.faces.Sent;
import hall.web.faces.SentId;
import hall.web.words.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** An employer's deferrals (缓缴): one officer enters the committee's decision, another confirms it. */
@Named("deferralsPage")
@RequestScoped
public class DeferralsPage {

    @Inject
    DeferralService service;

    @Inject
    Problems problems;

    @Inject
    Words words;

    @Inject
    Clock clock;

    @Inject
    HttpServletRequest request;

    @Inject
    Sent sent;

    private Sheet sheet;

    /** Before anything is rendered: does what was sent, and refuses who is no finance officer. */
    public void load() {
        String number = sent.text("employer").toUpperCase(Locale.ROOT);
        try {
            sheet = service.employer(number);
        } catch (BusinessException none) {
            if (!number.isEmpty()) {
                problems.refused("employer", none);
            }
            return;
        }
        if (request.getMethod().equals("POST")) {
            attempt();
        }
    }

    private void attempt() {
        try {
            String act = sent.text("act");
            switch (act) {
                case "confirm" -> service.confirm(SentId.of(sent.text("deferral")));
                case "cancel" -> service.cancel(SentId.of(sent.text("deferral")));
                case "end" -> service.end(SentId.of(sent.text("deferral")));
                default -> enter();
            }
            if (problems.isAny()) {
                return;
            }
            Redirect.to(
                    "/office/finance/deferrals.xhtml",
                    "employer",
                    sheet.account(),
                    "done",
                    act.isEmpty() ? "enter" : act);
        } catch (BusinessException refused) {
            problems.refused(field(refused.code()), refused);
        }
    }

    private void enter() {
        CommitteeDecision decision = new CommitteeDecision(
                sent.text("document"), sent.day("decidedOn").orElse(null));
        Optional<DeferredMonths> months = months();
        problems.judge("document", decision::checkedDocument);
        problems.judge("decidedOn", () -> decision.checkedDay(LocalDate.now(clock)));
        if (!problems.isAny()) {
            service.enter(sheet.account(), months.orElseThrow(), decision.document(), decision.on());
        }
    }

    private Optional<DeferredMonths> months() {
        Optional<ContributionMonth> from = month("from");
        Optional<ContributionMonth> until = month("until");
        return from.flatMap(first ->
                until.flatMap(last -> problems.judge("until", () -> new DeferredMonths(first, last))));
    }

    private Optional<ContributionMonth> month(String field) {
        try {
            return Optional.of(ContributionMonth.read(sent.text(field)));
        } catch (BusinessException noMonth) {
            problems.field(field, "deferral." + field + ".bad");
            return Optional.empty();
        }
    }

    private String field(String code) {
        return switch (code) {
            case "CONTRIBUTION-069" -> "from";
            case "CONTRIBUTION-063", "CONTRIBUTION-067" -> "until";
            case "CONTRIBUTION-064" -> "document";
            case "CONTRIBUTION-065" -> "decidedOn";
            default -> "";
        };
    }

    /** The employer that is looked at, null while none is. */
    public Sheet getSheet() {
        return sheet;
    }

    /** Whether a decision can be entered: the employer pays now, and none waits to be confirmed. */
    public boolean isEntering() {
        return sheet.state().equals("NORMAL")
                && sheet.deferrals().stream().noneMatch(d -> d.state() == EmployerDeferral.State.ENTERED);
    }

    /** What can be done to a deferral. */
    public List<String> acts(Line deferral) {
        return switch (deferral.state()) {
            case ENTERED -> List.of("confirm", "cancel");
            case IN_FORCE -> List.of("end");
            case ENDED, CANCELLED -> List.of();
        };
    }

    /** Months still to be made up, in words. */
    public String getOwed() {
        return sheet.owed().stream()
                .map(ContributionMonth::display)
                .collect(Collectors.joining(words.text("list.comma")));
    }

    public String getToday() {
        return LocalDate.now(clock).toString();
    }

    /** What was done just before, empty for nothing. */
    public String getDone() {
        return sent.done("deferral.done.");
    }
}
