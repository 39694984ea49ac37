package hall.system.inside;

import hall.casefile.domain.AmendmentItem;
import hall.casefile.domain.AmendmentReason;
import hall.casefile.domain.Decision;
import hall.casefile.domain.DecisionBy;
import hall.casefile.service.AmendmentReplyService;
import hall.casefile.service.AmendmentService;
import hall.casefile.service.AskForAmendment;
import hall.casefile.service.AutomaticDecisionService;
import hall.casefile.service.CaseDesk;
import hall.casefile.service.CaseQueries;
import hall.casefile.service.DecideStage;
import hall.casefile.service.DecisionService;
import hall.casefile.service.DraftCheckSteps;
import hall.casefile.service.DraftService;
import hall.casefile.service.DraftView;
import hall.casefile.service.LodgeApplication;
import hall.casefile.service.LodgementSteps;
import hall.material.domain.AcceptedFile;
import hall.material.domain.FileKind;
import hall.material.domain.MaterialView;
import hall.material.service.MaterialSteps;
import hall.outbox.domain.Delivery;
import hall.shared.Actor;
import hall.shared.CaseNumber;
import hall.shared.Facts;
import hall.shared.IdentityNumber;
import hall.shared.Role;
import hall.shared.ServiceItemCode;
import hall.shared.Sha256;
import hall.supervision.service.OwnSupervisionCards;
import hall.supervision.service.SupervisionQueries;
import hall.supervision.service.TraceQueries;
import hall.verification.domain.EvidenceAnswer;
import hall.verification.domain.EvidenceOutcome;
import hall.verification.domain.EvidenceQuery;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Plays a TQ01 case as {@link UseCaseProbe} does TQ04: the form with its draft and files, the officers' desk, an amendment, and what
 * the supervisor reads of it.
 */
@Stateless
@PermitAll
public class DeskUseCaseProbe extends UseCases {

    private static final ServiceItemCode ITEM = new ServiceItemCode("TQ01");
    private static final String CONTRACT = "YS202611240001";
    private static final String ACCEPT = "accept1";

    @Inject
    private DraftService drafts;

    @Inject
    private DraftCheckSteps checks;

    @Inject
    private MaterialSteps materials;

    @Inject
    private LodgementSteps lodgement;

    @Inject
    private AutomaticDecisionService automatic;

    @Inject
    private CaseDesk desk;

    @Inject
    private DecisionService decisions;

    @Inject
    private AmendmentService amendments;

    @Inject
    private AmendmentReplyService replies;

    @Inject
    private CaseQueries cases;

    @Inject
    private SupervisionQueries board;

    @Inject
    private TraceQueries traces;

    @Inject
    private OwnSupervisionCards cards;

    /** Statements of each use case, its COMMIT included; for a person and nine digits that nobody else uses. */
    public Map<String, Long> play(IdentityNumber who, String digits) throws Exception {
        counts = new LinkedHashMap<>();
        try {
            fund.employer();
            String citizen = Actor.principalOfPerson(person(who, "60" + digits + "3"));
            CaseNumber number = lodges(citizen);
            answered(number);
            count("case on the desk", () -> as(ACCEPT, Role.ACCEPTANCE, () -> desk.open(number)));
            amends(citizen, number);
            answered(number);
            accepts(citizen, number);
            count("case at the second post", () -> as("review1", Role.REVIEW, () -> desk.open(number)));
            supervises(number);
            return counts;
        } finally {
            context.setRollbackOnly();
        }
    }

    private CaseNumber lodges(String citizen) throws Exception {
        count("first save of a draft", () -> saves(citizen, 0, List.of()));
        EvidenceQuery question = count("ask about a draft", () -> as(citizen, Role.CITIZEN, () -> checks.begin(ITEM)))
                .get(0);
        EvidenceAnswer answer = new EvidenceAnswer(EvidenceOutcome.NO_RECORD, Facts.none(), null, "");
        count("answer about a draft", () -> as(citizen, Role.CITIZEN, () -> checks.keep(ITEM, question, answer)));
        List<String> files = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            files.add(upload(citizen));
        }
        count("save of a draft", () -> saves(citizen, 1, files));
        DraftView draft = count("open a draft", () -> as(citizen, Role.CITIZEN, () -> drafts.open(ITEM)));
        return count(
                "lodge with a form and three files",
                () -> as(
                        citizen,
                        Role.CITIZEN,
                        () -> lodgement
                                .lodge(new LodgeApplication(
                                        ITEM,
                                        draft.submissionKey(),
                                        DecisionBy.BY_POST,
                                        false,
                                        Facts.none(),
                                        Optional.of(draft.revision()),
                                        Optional.empty()))
                                .caseNumber()));
    }

    private DraftView saves(String citizen, int revision, List<String> files) throws Exception {
        Facts.Builder answers = Facts.with("contractNumber", CONTRACT);
        if (!files.isEmpty()) {
            answers.and("vouchers", files);
        }
        return as(citizen, Role.CITIZEN, () -> drafts.save(ITEM, revision, answers.build()));
    }

    private String upload(String citizen) throws Exception {
        byte[] content = {1, 2, 3};
        AcceptedFile file = new AcceptedFile("a.png", FileKind.PNG, content, 1, Sha256.hex(content));
        MaterialView kept = count("keep a file", () -> as(citizen, Role.CITIZEN, () -> materials.keep(file)))
                .file();
        return Long.toString(kept.id());
    }

    /** The register and the rest answer, and people get the case. */
    private void answered(CaseNumber number) throws Exception {
        for (Delivery question : waiting("evidence", number)) {
            system(() -> receive(question));
        }
        entityManager.flush();
        for (Delivery proceed : waiting("case", number)) {
            system(() -> automatic.proceed(proceed));
        }
    }

    private void amends(String citizen, CaseNumber number) throws Exception {
        int version = version(citizen, number);
        AskForAmendment notice = new AskForAmendment(
                number, version, List.of(new AmendmentItem("vouchers", AmendmentReason.ILLEGIBLE, "请重新拍照")));
        count("preview an amendment", () -> as(ACCEPT, Role.ACCEPTANCE, () -> amendments.preview(notice)));
        count("ask for an amendment", () -> as(ACCEPT, Role.ACCEPTANCE, () -> amendments.ask(notice)));
        Facts sent = Facts.with("vouchers", List.of(upload(citizen))).build();
        count(
                "reply to an amendment",
                () -> as(citizen, Role.CITIZEN, () -> {
                    replies.reply(number, sent);
                    return null;
                }));
    }

    private void accepts(String citizen, CaseNumber number) throws Exception {
        DecideStage accepted = new DecideStage(number, version(citizen, number), Decision.ACCEPTED, "", "");
        count(
                "accept",
                () -> as(ACCEPT, Role.ACCEPTANCE, () -> {
                    decisions.decide(accepted);
                    return null;
                }));
    }

    private int version(String citizen, CaseNumber number) throws Exception {
        entityManager.flush();
        entityManager.clear();
        return as(citizen, Role.CITIZEN, () -> cases.progress(number).version());
    }

    private void supervises(CaseNumber number) throws Exception {
        count("board", () -> as("supervisor1", Role.SUPERVISOR, board::figures));
        count("latest cards of the board", () -> as("supervisor1", Role.SUPERVISOR, board::latestCards));
        count("trace of a case", () -> as("supervisor1", Role.SUPERVISOR, () -> traces.trace(number)));
        count("my cards", () -> as(ACCEPT, Role.ACCEPTANCE, () -> cards.mine(Long.MAX_VALUE)));
    }
}
