package hall.web.faces.portal;

import static org.assertj.core.api.Assertions.assertThat;

import hall.casefile.domain.CaseStage;
import hall.casefile.domain.ItemFlow;
import hall.catalogue.domain.ItemContent;
import hall.catalogue.domain.ItemVersionView;
import hall.catalogue.domain.ReleasedCatalogue;
import hall.catalogue.domain.StageLimit;
import hall.web.faces.portal.FlowChart.Box;
import hall.web.words.Phrases;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;

/** A1.14: what is drawn, said and written of a flow is what the engine runs. */
class FlowChartTest {

    private static final Phrases ZH = Phrases.in(Locale.SIMPLIFIED_CHINESE);
    private static final Phrases EN = Phrases.in(Locale.ENGLISH);

    private static ItemFlow flow(String code) {
        return ItemFlow.of(version(code, null), 30, 5);
    }

    private static ItemVersionView version(String code, List<StageLimit> stages) {
        ItemContent c = ReleasedCatalogue.read().versions().stream()
                .map(ItemContent::of)
                .filter(v -> v.code().value().equals(code))
                .findFirst()
                .orElseThrow();
        return new ItemVersionView(
                c.code(),
                c.version(),
                "",
                "",
                "",
                c.stagePolicy(),
                stages == null ? c.stages() : stages,
                c.promisedWorkingDays(),
                c.statutory(),
                c.form(),
                c.open(),
                c.validFrom(),
                "");
    }

    @Test
    void showsPromiseAndLawWherePeopleDecide() {
        List<Box> boxes = FlowChart.of(flow("TQ01"), ZH, "REVIEW").wide();
        assertThat(boxes).extracting(Box::title).containsExactly("1 申请", "2 受理", "3 审核", "4 审批", "5 拨付");
        assertThat(boxes).extracting(Box::post).containsExactly("申请人", "受理岗", "审核岗", "审批岗", "财务岗");
        assertThat(boxes)
                .extracting(Box::limits)
                .containsExactly(
                        List.of("草稿保留 30 天", "由您自己决定"),
                        List.of("承诺 1 个工作日", "法定 5 个工作日"),
                        List.of("承诺 1 个工作日", "法定合计 3 个工作日"),
                        List.of("承诺 1 个工作日", "法定合计 3 个工作日"),
                        List.of("自动 1 分钟", "人工 1 个工作日"));
        assertThat(boxes).extracting(Box::here).containsExactly(false, false, true, false, false);
        assertThat(boxes).extracting(Box::last).containsExactly(false, false, false, false, true);
    }

    @Test
    void showsSystemAndPeopleWhereTheSystemMayDecide() {
        FlowChart chart = FlowChart.of(flow("TQ04"), ZH, "");
        assertThat(chart.wide().subList(1, 5)).extracting(Box::limits).containsOnly(List.of("自动 1 分钟", "人工 1 个工作日"));
        assertThat(chart.description()).contains("系统自动办理和人工办理两种时限");
        assertThat(FlowChart.of(flow("TQ01"), ZH, "").description())
                .contains("承诺和法定两种时限")
                .doesNotContain("转由工作人员");
        assertThat(chart.wide()).noneMatch(Box::here);
    }

    @Test
    void takesTheWaysOffTheStraightOneFromTheTableOfMoves() {
        List<Box> boxes = FlowChart.of(flow("TQ01"), ZH, "").wide();
        assertThat(boxes)
                .extracting(Box::branches)
                .containsExactly(
                        List.of(),
                        List.of("不予受理", "您撤回", "补正（停计时）"),
                        List.of("退回受理", "您撤回"),
                        List.of("退回审核", "不准提取", "您撤回"),
                        List.of("付款未成，换卡重付"));
    }

    @Test
    void saysInWordsWhatItDrawsInBothLanguages() {
        for (Phrases words : List.of(ZH, EN)) {
            FlowChart chart = FlowChart.of(flow("TQ01"), words, "");
            assertThat(chart.description()).doesNotContain("[");
            for (Box box : chart.wide()) {
                List<String> parts = new ArrayList<>(List.of(box.title(), box.post()));
                parts.addAll(box.limits());
                parts.addAll(box.branches());
                assertThat(box.words()).contains(parts).doesNotContain("[");
            }
            assertThat(chart.tall())
                    .extracting(Box::words)
                    .isEqualTo(chart.wide().stream().map(Box::words).toList());
        }
    }

    @Test
    void namesThePostOfTheDefinition() {
        List<StageLimit> odd = version("TQ01", null).stages().stream()
                .map(s -> s.stage().equals("REVIEW")
                        ? new StageLimit("REVIEW", "supervisor", s.automaticMinutes(), 7)
                        : s)
                .toList();
        Box box = FlowChart.of(ItemFlow.of(version("TQ01", odd), 30, 5), ZH, "")
                .wide()
                .get(2);
        assertThat(box.post()).isEqualTo("效能监察");
        assertThat(box.limits()).contains("承诺 7 个工作日");
    }

    @Test
    void drawsEachBoxWithinThePicture() {
        FlowChart chart = FlowChart.of(flow("TQ01"), ZH, "");
        assertThat(chart.wide()).allSatisfy(b -> {
            assertThat(b.x() + 168).isLessThanOrEqualTo(chart.wideSize().width());
            assertThat(b.y() + 144 + b.getBranchHeight())
                    .isLessThanOrEqualTo(chart.wideSize().height());
        });
        assertThat(chart.tall())
                .allSatisfy(b -> assertThat(b.y() + 130)
                        .isLessThanOrEqualTo(chart.tallSize().height()));
    }

    @Test
    void isWrittenAsAProcessOfTheSameStages() {
        for (String code : List.of("TQ01", "TQ04")) {
            ItemFlow flow = flow(code);
            BpmnModelInstance model = Bpmn.readModelFromStream(new ByteArrayInputStream(
                    FlowBpmn.write(flow, "购买新建商品房提取", ZH).getBytes(StandardCharsets.UTF_8)));
            Bpmn.validateModel(model);
            for (ItemFlow.Step step : flow.steps()) {
                UserTask task = model.getModelElementById(step.stage().name());
                assertThat(task.getName()).isEqualTo(ZH.text("stage." + step.stage()));
                assertThat(task.getCamundaCandidateGroups())
                        .isEqualTo(step.limit().post());
                assertThat(task.getDocumentations().iterator().next().getTextContent())
                        .contains(FlowChart.limits(flow, step, ZH));
            }
            straight(model, flow);
            Collection<FlowNode> nodes = model.getModelElementsByType(FlowNode.class);
            assertThat(nodes)
                    .allSatisfy(
                            n -> assertThat(n.getDiagramElement()).as(n.getId()).isNotNull());
            assertThat(model.getModelElementsByType(SequenceFlow.class))
                    .allSatisfy(
                            f -> assertThat(f.getDiagramElement()).as(f.getId()).isNotNull());
            assertThat(model.getModelElementsByType(UserTask.class))
                    .extracting(UserTask::getId)
                    .containsExactlyInAnyOrder("APPLY", "ACCEPT", "REVIEW", "APPROVE", "PAY", "AMENDING", "PAY_FAILED");
            assertThat(model.getModelElementsByType(EndEvent.class))
                    .extracting(EndEvent::getId)
                    .contains("DONE", "ACCEPT_REFUSE", "APPROVE_DENY", "AMENDING_ABANDON");
        }
    }

    /** From each stage, past its gateway, into the next. */
    private static void straight(BpmnModelInstance model, ItemFlow flow) {
        List<CaseStage> stages = flow.steps().stream().map(ItemFlow.Step::stage).toList();
        for (int i = 0; i < stages.size(); i++) {
            FlowNode after = ((FlowNode) model.getModelElementById(stages.get(i).name()))
                    .getSucceedingNodes()
                    .singleResult();
            if (after instanceof ExclusiveGateway) {
                after = after.getOutgoing().iterator().next().getTarget();
            }
            assertThat(after.getId())
                    .isEqualTo(i + 1 < stages.size() ? stages.get(i + 1).name() : "DONE");
        }
    }
}
