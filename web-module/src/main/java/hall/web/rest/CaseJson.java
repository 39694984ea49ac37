package hall.web.rest;

import hall.casefile.domain.CaseProgressView;
import hall.shared.PaymentWait;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;

/** A case as JSON: amounts as plain decimals in quotes, times ISO in Asia/Shanghai; no number of the person or the card. */
final class CaseJson {

    private CaseJson() {}

    static String of(CaseProgressView view) {
        JsonObjectBuilder out = Json.createObjectBuilder()
                .add("caseNumber", view.caseNumber().value())
                .add("item", view.item().value())
                .add("itemVersion", view.itemVersion())
                .add("status", view.status().name())
                .add("version", view.version())
                .add("decisionBy", view.decisionBy().name())
                .add("amount", view.amount().toString())
                .add("lodgedAt", view.lodgedAt().toString())
                .add("promisedDue", view.promisedDue().toString());
        if (view.balanceAfter() != null) {
            out.add("balanceAfter", view.balanceAfter().toString());
        }
        if (view.closedAt() != null) {
            out.add("closedAt", view.closedAt().toString());
        }
        view.open()
                .ifPresent(o -> out.add(
                        "open",
                        Json.createObjectBuilder()
                                .add("stage", o.stage().name())
                                .add("openedAt", o.openedAt().toString())
                                .add("automaticDue", o.automaticDue().toString())
                                .add("due", o.due().toString())));
        view.paymentWait().ifPresent(w -> out.add("paymentWait", paymentWait(w)));
        return out.add("stages", stages(view))
                .add("waitingFor", waiting(view))
                .build()
                .toString();
    }

    private static JsonObjectBuilder paymentWait(PaymentWait wait) {
        JsonObjectBuilder out =
                Json.createObjectBuilder().add("waitsFor", wait.waitsFor().name());
        if (wait.dueAt() != null) {
            out.add("dueAt", wait.dueAt().toString()).add("hours", wait.hours());
        }
        return out;
    }

    private static JsonArrayBuilder stages(CaseProgressView view) {
        JsonArrayBuilder stages = Json.createArrayBuilder();
        view.done()
                .forEach(s -> stages.add(Json.createObjectBuilder()
                        .add("stage", s.stage().name())
                        .add("decision", s.decision().name())
                        .add("automatic", s.automatic())
                        .add("decidedAt", s.decidedAt().toString())));
        return stages;
    }

    private static JsonArrayBuilder waiting(CaseProgressView view) {
        JsonArrayBuilder waiting = Json.createArrayBuilder();
        view.waiting().forEach(w -> waiting.add(w.type().name()));
        return waiting;
    }
}
