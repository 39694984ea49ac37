package hall.web.faces.officer;

import hall.fund.service.employer.ClerkService;
import hall.fund.service.employer.ClerkService.Sheet;
import hall.shared.BusinessException;
import hall.shared.IdentityNumber;
import hall.web.faces.Problems;
import hall.web.faces.Redirect;
import hall.web.faces.Sent;
import hall.web.faces.SentId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;

/** Who acts for an employer: the acceptance post appoints and ends by the employer's letter. */
@Named("clerksPage")
@RequestScoped
public class ClerksPage {

    @Inject
    ClerkService service;

    @Inject
    Problems problems;

    @Inject
    Clock clock;

    @Inject
    HttpServletRequest request;

    @Inject
    Sent sent;

    private Sheet sheet;

    /** Before anything is rendered: does what was sent, and refuses who is not at the acceptance post. */
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
            act();
        }
    }

    private void act() {
        boolean ending = !sent.text("end").isEmpty();
        try {
            if (ending) {
                service.end(sheet.account(), SentId.of(sent.text("end")), day("lastDay"), sent.text("endLetter"));
            } else {
                IdentityNumber person = IdentityNumber.parse(sent.text("person"));
                service.appoint(sheet.account(), person, day("from"), sent.text("letter"));
            }
            Redirect.to("/office/clerks.xhtml", "employer", sheet.account(), "done", ending ? "ended" : "appointed");
        } catch (BusinessException refused) {
            problems.refused(field(refused.code(), ending), refused);
        }
    }

    private LocalDate day(String field) {
        return sent.day(field)
                .orElseThrow(
                        () -> new BusinessException(field.equals("from") ? "CONTRIBUTION-056" : "CONTRIBUTION-057"));
    }

    private static String field(String code, boolean ending) {
        return switch (code) {
            case "CONTRIBUTION-053", "CONTRIBUTION-056" -> "from";
            case "CONTRIBUTION-052", "CONTRIBUTION-057" -> "lastDay";
            case "CONTRIBUTION-055" -> ending ? "endLetter" : "letter";
            case "CONTRIBUTION-050", "CONTRIBUTION-051", "ID-001", "ID-002", "ID-003" -> "person";
            default -> "";
        };
    }

    /** The employer that is looked at, null while none is. */
    public Sheet getSheet() {
        return sheet;
    }

    /** Whether somebody's right can be ended. */
    public boolean isEnding() {
        return sheet.clerks().stream().anyMatch(c -> c.to().isEmpty());
    }

    public String getToday() {
        return LocalDate.now(clock).toString();
    }

    /** What was sent for a day, today before anything was. */
    public String day(String field, String otherwise) {
        return sent.text(field).isEmpty() ? otherwise : sent.text(field);
    }

    /** What was done just before, empty for nothing. */
    public String getDone() {
        return sent.done("clerks.done.");
    }
}
