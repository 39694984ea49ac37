package hall.casefile.service;

import hall.casefile.domain.Draft;
import hall.casefile.domain.Drafts;
import hall.catalogue.domain.ItemVersionView;
import hall.catalogue.service.ItemVersions;
import hall.identity.domain.Applicants;
import hall.policy.service.PolicyInForce;
import hall.shared.BusinessException;
import hall.shared.Facts;
import hall.shared.Role;
import hall.shared.ServiceItemCode;
import hall.shared.service.Caller;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * The signed-in person's drafts. They are no facts of the office yet: saving one leaves no audit row, lodging it does.
 */
@Stateless
@RolesAllowed(Role.CITIZEN)
public class DraftService {

    static final String KEEP_DAYS = "draft.keepDays";

    @Resource
    private EJBContext context;

    @Inject
    private Drafts drafts;

    @Inject
    private ItemVersions versions;

    @Inject
    private CaseHandlers handlers;

    @Inject
    private Applicants applicants;

    @Inject
    private PolicyInForce policy;

    @Inject
    private Clock clock;

    /** The draft, empty when nothing was saved yet; refused with {@code ITEM-002} when the item is not online. */
    public DraftView open(ServiceItemCode item) {
        LocalDateTime now = LocalDateTime.now(clock);
        return view(item, drafts.find(me(), item), now);
    }

    /** A draft as a line: of which item, since when, until when it is kept. */
    public record Line(ServiceItemCode item, LocalDateTime savedAt, LocalDate keptUntil) implements Serializable {}

    /** All drafts, the latest saved first. */
    public List<Line> mine() {
        int days = policy.integerOn(LocalDate.now(clock), KEEP_DAYS);
        return drafts.of(me()).stream()
                .map(d -> new Line(
                        d.item(), d.savedAt(), d.savedAt().toLocalDate().plusDays(days)))
                .toList();
    }

    /**
     * Keeps answers; those not sent stay as they were.
     *
     * @param revision the one the answers were typed upon
     * @param sent answers by field; what the form does not ask is not kept; an empty text takes the answer away
     * @throws BusinessException {@code CASE-055} the draft was saved elsewhere meanwhile; nothing is overwritten
     */
    public DraftView save(ServiceItemCode item, int revision, Facts sent) {
        LocalDateTime now = LocalDateTime.now(clock);
        ItemVersionView version = versions.current(item, now.toLocalDate());
        Draft draft = drafts.locked(me(), item, now);
        draft.save(version.form().answers(sent), revision, now);
        return view(item, Optional.of(draft), now);
    }

    /** Throws the draft away; nothing happens when there is none. */
    public void discard(ServiceItemCode item) {
        drafts.remove(me(), item);
    }

    private DraftView view(ServiceItemCode item, Optional<Draft> draft, LocalDateTime now) {
        ItemVersionView version = versions.current(item, now.toLocalDate());
        return new DraftView(
                version,
                draft.map(d -> version.form().answers(d.answers())).orElse(Facts.none()),
                draft.map(d -> d.checksOf(handlers.of(item)
                                .evidenceNeeded(
                                        applicants.byPersonId(me()),
                                        version.form().fitting(d.answers()))))
                        .orElse(Facts.none()),
                draft.map(Draft::submissionKey).orElse(""),
                draft.map(Draft::revision).orElse(0),
                draft.map(Draft::savedAt),
                draft.map(Draft::savedAt)
                        .orElse(now)
                        .toLocalDate()
                        .plusDays(policy.integerOn(now.toLocalDate(), KEEP_DAYS)));
    }

    private long me() {
        return Caller.actor(context).personId();
    }
}
