package hall.web.soap;

import hall.casefile.domain.AmendmentItem;
import hall.casefile.domain.CaseEvent;
import hall.casefile.domain.CaseEventKind;
import hall.casefile.domain.CaseEventPage;
import hall.casefile.domain.Decision;
import hall.contract.exchange.Acceptance;
import hall.contract.exchange.Amendment;
import hall.contract.exchange.Close;
import hall.contract.exchange.Event;
import hall.contract.exchange.PullCaseProgressResponse;
import hall.contract.exchange.Stage;
import hall.web.words.Phrases;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Events of cases in the words and codes of the standard (domain.md §3.3). */
final class EventTranslator {

    /** A stage record is written once and never changed. */
    private static final int FIRST_VERSION = 1;

    private static final String DONE = "2";

    /** 环节代码: 1 承办, 2 审核, 3 批准. Paying out is handling what was approved. */
    private static final Map<String, String> STAGES = Map.of("ACCEPT", "1", "REVIEW", "2", "APPROVE", "3", "PAY", "1");

    /** 结果: 2 作废, 5 补正超时驳回; every other end is 6 办结. */
    private static final Map<Decision, String> RESULTS = Map.of(Decision.RETRACTED, "2", Decision.ABANDONED, "5");

    private static final Set<Decision> PASSING =
            Set.of(Decision.ACCEPTED, Decision.PASSED, Decision.GRANTED, Decision.PAID, Decision.AMENDED);

    private final Phrases phrases = Phrases.in(Locale.SIMPLIFIED_CHINESE);

    private EventTranslator() {}

    static PullCaseProgressResponse answer(CaseEventPage page) {
        EventTranslator translator = new EventTranslator();
        PullCaseProgressResponse answer = new PullCaseProgressResponse();
        page.events().forEach(event -> answer.getEvent().add(translator.event(event)));
        answer.setCursor(page.cursor());
        answer.setMore(page.more());
        return answer;
    }

    private Event event(CaseEvent event) {
        CaseEventKind kind = event.kind().orElseThrow();
        Event told = new Event();
        told.setKind(Integer.toString(kind.code()));
        told.setCaseNo(event.caseNumber());
        told.setItemCode(event.implementationCode());
        told.setItemVersion(event.itemVersion());
        told.setDivision(event.division());
        told.setStep(event.id());
        told.setVersion(FIRST_VERSION);
        told.setTime(Times.of(event.decidedAt()));
        if (kind != CaseEventKind.APPLY) {
            told.setStage(stage(event));
        }
        if (kind == CaseEventKind.ACCEPT) {
            told.setAcceptance(acceptance(event));
        }
        if (kind == CaseEventKind.AMENDMENT_ASKED && !event.asked().isEmpty()) {
            told.setAmendment(amendment(event));
        }
        if (kind == CaseEventKind.CLOSE) {
            told.setClose(close(event));
        }
        return told;
    }

    private static Acceptance acceptance(CaseEvent event) {
        Acceptance acceptance = new Acceptance();
        acceptance.setResult(event.decision() == Decision.ACCEPTED ? "1" : "2");
        if (event.decision() != Decision.ACCEPTED) {
            acceptance.setReason(plain(event.opinion()));
        }
        return acceptance;
    }

    private Stage stage(CaseEvent event) {
        Stage stage = new Stage();
        stage.setCode(STAGES.getOrDefault(event.stage().name(), "1"));
        stage.setName(phrases.text("stage." + event.stage()));
        stage.setAction(phrases.text("exchange.action." + action(event.decision())));
        stage.setHandler(handler(event.decidedBy()));
        stage.setOpinion(plain(event.opinion()));
        stage.setBegun(Times.of(event.openedAt()));
        stage.setEnded(Times.of(event.decidedAt()));
        stage.setUnit(event.bodyCode());
        stage.setState(DONE);
        return stage;
    }

    private static String action(Decision decision) {
        if (PASSING.contains(decision)) {
            return "pass";
        }
        return decision == Decision.SENT_BACK ? "back" : "other";
    }

    private Amendment amendment(CaseEvent event) {
        Amendment amendment = new Amendment();
        for (AmendmentItem asked : event.asked()) {
            Amendment.Item item = new Amendment.Item();
            item.setReason(phrases.text("exchange.reason." + asked.reason()));
            item.setWords(plain(asked.words()));
            amendment.getItem().add(item);
        }
        return amendment;
    }

    private Close close(CaseEvent event) {
        Close close = new Close();
        close.setResult(RESULTS.getOrDefault(event.decision(), "6"));
        close.setDecision(phrases.text("exchange.close." + event.decision()));
        return close;
    }

    /** An officer by the number at the post; who the applicant is, is not told. */
    private String handler(String decidedBy) {
        String[] parts = decidedBy.split(":", 2);
        return parts[0].equals("OFFICER") ? parts[1] : phrases.text("exchange.handler." + parts[0]);
    }

    /** Without what XML cannot hold. */
    private static String plain(String text) {
        return text.replaceAll("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "?");
    }
}
