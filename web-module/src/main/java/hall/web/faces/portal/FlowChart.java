package hall.web.faces.portal;

import hall.casefile.domain.CaseStage;
import hall.casefile.domain.ItemFlow;
import hall.casefile.domain.ItemFlow.Step;
import hall.catalogue.domain.StagePolicy;
import hall.web.words.Phrases;
import java.util.ArrayList;
import java.util.List;

/**
 * The flow chart of an item, laid out from the definition the case engine runs: one roofed box per stage with its post and both
 * limits, below it where else the stage may lead; drawn wide and tall, and said in words.
 *
 * @param wide boxes side by side, for screens
 * @param tall boxes below each other, for phones
 * @param description what the chart shows, for who does not see it
 */
public record FlowChart(List<Box> wide, List<Box> tall, Size wideSize, Size tallSize, String description) {

    private static final int STEP_X = 196;
    private static final int BOX_WIDTH = 168;
    private static final int WIDE_HEIGHT = 128;
    private static final int LINE = 20;
    private static final int STEP_Y = 134;
    private static final int TALL_WIDTH = 252;
    private static final int MARGIN = 4;

    /** The drawing's own units. */
    public record Size(int width, int height) {}

    /**
     * A box.
     *
     * @param limits two lines: of system and people where the system may decide, else our promise and the law's limit
     * @param branches where else the stage may lead
     * @param words the same as a sentence
     * @param last whether no arrow leaves it
     * @param here whether the case that is shown with it is in this stage
     */
    public record Box(
            int x,
            int y,
            String title,
            String post,
            List<String> limits,
            List<String> branches,
            String words,
            boolean last,
            boolean here) {

        /** The height that the lines of its branches take. */
        public int getBranchHeight() {
            return branches.size() * LINE + 12;
        }

        private Box at(int newX, int newY) {
            return new Box(newX, newY, title, post, limits, branches, words, last, here);
        }
    }

    /**
     * With the place of a case.
     *
     * @param here name of the stage that is open, empty for none
     */
    public static FlowChart of(ItemFlow flow, Phrases words, String here) {
        List<Box> wide = new ArrayList<>();
        List<Box> tall = new ArrayList<>();
        for (int i = 0; i < flow.steps().size(); i++) {
            Box box = box(flow, i, words, here);
            wide.add(box.at(MARGIN + i * STEP_X, MARGIN));
            tall.add(box.at(MARGIN, MARGIN + i * STEP_Y));
        }
        int below = wide.stream()
                .filter(b -> !b.branches().isEmpty())
                .mapToInt(Box::getBranchHeight)
                .max()
                .orElse(0);
        return new FlowChart(
                wide,
                tall,
                new Size(MARGIN * 2 + (wide.size() - 1) * STEP_X + BOX_WIDTH, MARGIN * 2 + WIDE_HEIGHT + LINE + below),
                new Size(MARGIN * 2 + TALL_WIDTH, MARGIN * 2 + tall.size() * STEP_Y),
                words.text("flow.desc." + flow.version().stagePolicy()));
    }

    private static Box box(ItemFlow flow, int i, Phrases words, String here) {
        Step step = flow.steps().get(i);
        String title = (i + 1) + " " + words.text("stage." + step.stage());
        String post = words.text("role." + step.limit().post());
        List<String> limits = limits(flow, step, words);
        List<String> branches = step.branches().stream()
                .map(b -> words.text("flow.branch." + b.action(), target(b, words)))
                .toList();
        String line = words.text("flow.line", title, post, String.join(words.text("flow.and"), limits));
        String said = branches.isEmpty()
                ? line
                : line + words.text("flow.else", String.join(words.text("flow.or"), branches));
        boolean last = i == flow.steps().size() - 1;
        return new Box(
                0,
                0,
                title,
                post,
                limits,
                branches,
                said,
                last,
                step.stage().name().equals(here));
    }

    private static String target(ItemFlow.Branch branch, Phrases words) {
        return branch.to().isClosed() ? "" : words.text("stage." + branch.to().stage());
    }

    /** Both limits of a stage, one where the law has none. */
    static List<String> limits(ItemFlow flow, Step step, Phrases words) {
        if (step.isOwn()) {
            return List.of(words.text("flow.draft", flow.draftDays()), words.text("flow.own"));
        }
        int days = step.limit().byPostWorkingDays();
        boolean system = flow.version().stagePolicy() == StagePolicy.AUTOMATIC || step.stage() == CaseStage.PAY;
        if (system) {
            return List.of(
                    words.text("flow.automatic", step.limit().automaticMinutes()), words.text("flow.byPost", days));
        }
        List<String> out = new ArrayList<>();
        out.add(words.text("flow.promised", days));
        if (step.law() != null) {
            String key = step.stage() == CaseStage.ACCEPT ? "flow.law." : "flow.law.together.";
            out.add(words.text(key + step.law().unit(), step.law().value()));
        }
        return out;
    }
}
