package hall.fund.service.contribution;

import hall.fund.domain.contribution.ContributionList;
import hall.fund.domain.contribution.ContributionLists;
import hall.fund.domain.contribution.ListState;
import hall.shared.Role;
import hall.work.domain.WorkKind;
import hall.work.domain.WorkSheet;
import hall.work.service.WorkDesk;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which long lists are being posted at this moment, and how far each is, for those who keep or watch the books. */
@Stateless
@RolesAllowed({Role.FINANCE, Role.SUPERVISOR, Role.AUDITOR})
public class PostingQueries {

    private static final int MOST = 20;

    @Inject
    private WorkDesk works;

    @Inject
    private ContributionLists lists;

    /** Of all employers, longest under way first; twenty at most. */
    public List<Posting> underWay() {
        List<WorkSheet> open = works.open(WorkKind.LIST_POSTING, MOST);
        Map<Long, ContributionList> posted = lists
                .some(open.stream().map(WorkSheet::subject).toList())
                .stream()
                .collect(Collectors.toMap(ContributionList::id, Function.identity()));
        return open.stream()
                // What was told of a list that could not be posted in the end is not true any more.
                .filter(w -> posted.get(w.subject()).state() == ListState.CONFIRMED
                        && posted.get(w.subject()).trouble().isEmpty())
                .map(w -> new Posting(
                        posted.get(w.subject()).number(),
                        posted.get(w.subject()).employerAccount(),
                        w))
                .toList();
    }

    /**
     * A list that is being posted.
     *
     * @param number of the list
     * @param employer its account (DWZH)
     */
    public record Posting(String number, String employer, WorkSheet work) implements Serializable {}
}
