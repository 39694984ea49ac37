package hall.web.faces.citizen;

import hall.casefile.domain.CaseListing;
import hall.casefile.domain.CaseStage;
import hall.casefile.domain.CaseStatus;
import hall.casefile.service.CaseQueries;
import hall.casefile.service.DraftService;
import hall.casefile.service.ReminderService;
import hall.casefile.service.ReminderView;
import hall.shared.BusinessException;
import hall.shared.CaseNumber;
import hall.shared.ServiceItemCode;
import hall.web.faces.Problems;
import hall.web.faces.Redirect;
import hall.web.faces.portal.ItemNames;
import hall.web.words.Words;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;

/** 我的办件: the signed-in person's cases, newest first, paged by key. */
@Named("cases")
@RequestScoped
public class CasesPage {

    private static final int PAGE = 20;
    private static final Map<CaseStatus, CaseStage> STAGES = Map.of(
            CaseStatus.SUBMITTED, CaseStage.ACCEPT,
            CaseStatus.REVIEWING, CaseStage.REVIEW,
            CaseStatus.APPROVING, CaseStage.APPROVE,
            CaseStatus.PAYING, CaseStage.PAY);

    @Inject
    CaseQueries queries;

    @Inject
    ReminderService reminders;

    @Inject
    DraftService drafts;

    @Inject
    Problems problems;

    @Inject
    Words words;

    @Inject
    ItemNames names;

    @Inject
    HttpServletRequest request;

    private List<CaseListing> lines;
    private List<ReminderView> waiting;

    /** A case as a line; {@code where} is the post that has it and its last day, empty for none. */
    public record Line(
            String no,
            String brief,
            String item,
            String status,
            String tone,
            String icon,
            String where,
            String lodged,
            String amount) {}

    // Before rendering: the button of a reminder is a plain one that carries the reminder's identifier.
    @PostConstruct
    void load() {
        String ended = request.getMethod().equals("POST") ? request.getParameter("cancel") : null;
        if (ended != null) {
            try {
                reminders.cancel(ended.matches("[0-9]{1,18}") ? Long.parseLong(ended) : -1L);
                Redirect.to("/citizen/cases.xhtml", "done", "cancelled");
                FacesContext.getCurrentInstance().responseComplete();
            } catch (BusinessException refused) {
                problems.refused(refused);
            }
        }
        waiting = reminders.mine();
    }

    /** What was done just before, empty for nothing. */
    public String getDone() {
        String key = "cases.done." + request.getParameter("done");
        return words.has(key) ? words.text(key) : "";
    }

    /** Reminders that wait for their day. */
    public List<ReminderView> getReminders() {
        return waiting;
    }

    /** What was begun and not handed in yet. */
    public List<DraftService.Line> getDrafts() {
        return isFirst() ? drafts.mine() : List.of();
    }

    public String itemName(ServiceItemCode item) {
        return names.of(item);
    }

    public List<Line> getLines() {
        return page().stream().map(this::line).toList();
    }

    /** The key the next page starts after, null on the last page. */
    public Long getNext() {
        return page().size() < PAGE ? null : page().get(page().size() - 1).id();
    }

    public boolean isFirst() {
        return before() == Long.MAX_VALUE;
    }

    private List<CaseListing> page() {
        if (lines == null) {
            lines = queries.mine(before());
        }
        return lines;
    }

    private long before() {
        String before = request.getParameter("before");
        return before != null && before.matches("[0-9]{1,18}") ? Long.parseLong(before) : Long.MAX_VALUE;
    }

    // The post that has it and its last day; nothing while the applicant's own answer is waited for, or when it is
    // over.
    private String where(CaseListing c) {
        return STAGES.containsKey(c.status()) && c.stageDue() != null
                ? words.text("cases.until", words.text("post." + STAGES.get(c.status())), c.stageDue())
                : "";
    }

    private Line line(CaseListing c) {
        boolean done = c.status().name().equals("DONE");
        boolean closed = c.status().isClosed();
        return new Line(
                c.caseNumber(),
                new CaseNumber(c.caseNumber()).brief(),
                names.of(new ServiceItemCode(c.itemCode())),
                words.text("status." + c.status()),
                done ? "ok" : closed ? "hold" : "info",
                done ? "ok" : closed ? "pause" : "clock",
                where(c),
                words.minute(c.lodgedAt()),
                c.amount() != null && c.amount().isPositive() ? words.money(c.amount()) : "—");
    }
}
