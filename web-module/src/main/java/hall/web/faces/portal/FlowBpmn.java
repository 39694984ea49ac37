package hall.web.faces.portal;

import hall.casefile.domain.CaseStage;
import hall.casefile.domain.ItemFlow;
import hall.casefile.domain.ItemFlow.Branch;
import hall.casefile.domain.ItemFlow.Step;
import hall.shared.Role;
import hall.web.words.Phrases;
import java.util.List;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.builder.AbstractFlowNodeBuilder;
import org.camunda.bpm.model.bpmn.impl.BpmnModelConstants;
import org.camunda.bpm.model.bpmn.instance.FlowNode;

/**
 * The flow of an item as BPMN 2.0 with its drawing: a task for each stage, assigned to the role of its post, its limits as
 * documentation; after it a gateway with every way the table of legal moves knows. To read and to draw, not to run.
 */
final class FlowBpmn {

    private static final String OUTCOME = "_OUTCOME";

    private final ItemFlow flow;
    private final Phrases words;

    private FlowBpmn(ItemFlow flow, Phrases words) {
        this.flow = flow;
        this.words = words;
    }

    /** The document, checked against the schema of BPMN 2.0. */
    static String write(ItemFlow flow, String name, Phrases words) {
        return new FlowBpmn(flow, words).write(name);
    }

    private String write(String name) {
        String id = flow.version().code() + "-" + flow.version().version();
        AbstractFlowNodeBuilder<?, ?> way =
                Bpmn.createProcess(id).name(name).startEvent("BEGIN").name(words.text("flow.begin"));
        for (Step step : flow.steps()) {
            way = way.userTask(step.stage().name())
                    .name(words.text("stage." + step.stage()))
                    .documentation(words.text("role." + step.limit().post())
                            + words.text("flow.and")
                            + String.join(words.text("flow.and"), FlowChart.limits(flow, step, words)))
                    .camundaCandidateGroups(step.limit().post());
            if (!step.branches().isEmpty()) {
                way = outcome(way, step.stage().name(), words.text("stage." + step.stage()));
            }
        }
        BpmnModelInstance model =
                way.endEvent("DONE").name(words.text("status.DONE")).done();
        // Nobody keeps a history of a drawing.
        model.getModelElementById(id).removeAttributeNs(BpmnModelConstants.CAMUNDA_NS, "historyTimeToLive");
        flow.steps().forEach(step -> leave(model, step.stage() + OUTCOME, step.stage(), step.branches()));
        return Bpmn.convertToString(model);
    }

    private void leave(BpmnModelInstance model, String gateway, CaseStage from, List<Branch> branches) {
        for (Branch branch : branches) {
            AbstractFlowNodeBuilder<?, ?> out = builder(model, gateway);
            CaseStage to = branch.to().stage();
            String label = words.text("flow.branch." + branch.action(), to == null ? "" : words.text("stage." + to));
            out = out.condition(label, "${action == '" + branch.action() + "'}");
            if (to == null) {
                out.endEvent(gateway.replace(OUTCOME, "_") + branch.action()).name(label);
            } else if (to != from) {
                out.connectTo(to.name());
            } else {
                wait(model, out, branch, from, label);
            }
        }
    }

    /** What the applicant is waited for leads back into the stage, or ends by what she leaves or takes back. */
    private void wait(
            BpmnModelInstance model, AbstractFlowNodeBuilder<?, ?> out, Branch branch, CaseStage from, String label) {
        String id = branch.to().name();
        AbstractFlowNodeBuilder<?, ?> task = out.userTask(id).name(label).camundaCandidateGroups(Role.CITIZEN);
        if (branch.after().isEmpty()) {
            task.connectTo(from.name());
        } else {
            outcome(task, id, label).connectTo(from.name());
            leave(model, id + OUTCOME, from, branch.after());
        }
    }

    private AbstractFlowNodeBuilder<?, ?> outcome(AbstractFlowNodeBuilder<?, ?> task, String id, String of) {
        return task.exclusiveGateway(id + OUTCOME).name(words.text("flow.outcome", of));
    }

    private static AbstractFlowNodeBuilder<?, ?> builder(BpmnModelInstance model, String id) {
        return ((FlowNode) model.getModelElementById(id)).builder();
    }
}
