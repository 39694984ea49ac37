package hall.web.faces.finance;

import hall.finance.domain.journal.EntryAct;
import hall.finance.domain.journal.JournalEntry;
import hall.finance.service.JournalQueries;
import hall.finance.service.JournalQueries.EntryView;
import hall.web.faces.Redirect;
import hall.web.faces.SentId;
import hall.web.words.Words;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** One entry of the ledger: its transfers, its case, who did what and when, and what it undoes or is undone by. */
@Named("entryPage")
@RequestScoped
public class EntryPage {

    @Inject
    JournalQueries queries;

    @Inject
    Words words;

    @Inject
    HttpServletRequest request;

    private EntryView view;

    /** First of all: what is none is said so, and whoever may not read is refused. */
    @PostConstruct
    void load() {
        String line = request.getParameter("line");
        if (request.getParameter("id") == null) {
            return;
        }
        view = queries.open(
                SentId.of(request.getParameter("id")),
                line != null && line.matches("[0-9]{1,7}") ? Integer.parseInt(line) : 0);
    }

    /** Leads to the list when no entry is named. */
    public void arrive() {
        if (view == null) {
            Redirect.to("/office/finance/journal.xhtml");
        }
    }

    public EntryView getView() {
        return view;
    }

    public JournalEntry getEntry() {
        return view.entry();
    }

    /** The voucher's id when it is one, empty otherwise. */
    public String getVoucher() {
        return view.entry().event().startsWith("VOUCHER") ? view.entry().object() : "";
    }

    /** What somebody did, in words. */
    public String act(EntryAct act) {
        String key = "journal.act." + act.act();
        return words.has(key) ? words.text(key) : words.text("stage." + act.act());
    }
}
