package hall.web.faces.portal;

import hall.catalogue.domain.ItemVersionView;
import hall.catalogue.domain.StageLimit;
import hall.catalogue.domain.StagePolicy;
import hall.web.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * The flow chart of an item, laid out from the same definition the case engine runs: one roofed box per stage with its post
 * and both limits, drawn wide and tall.
 *
 * @param wide boxes side by side, for screens
 * @param tall boxes below each other, for phones
 */
public record FlowChart(List<Box> wide, List<Box> tall, int width, int height) {

    private static final int STEP_X = 196;
    private static final int BOX_WIDTH = 168;
    private static final int STEP_Y = 112;
    private static final int MARGIN = 4;

    /**
     * A box.
     *
     * @param automatic limit of the system, or what the applicant's own time is
     * @param byPost limit of people, empty in the applicant's own stage
     * @param last whether no arrow leaves it
     * @param here whether the case that is shown with it is in this stage
     */
    public record Box(
            int x, int y, String title, String post, String automatic, String byPost, boolean last, boolean here) {}

    /** For everybody, with no case in it. */
    public static FlowChart of(ItemVersionView version, Words words) {
        return of(version, words, "");
    }

    /**
     * With the place of a case.
     *
     * @param here name of the stage that is open, empty for none
     */
    public static FlowChart of(ItemVersionView version, Words words, String here) {
        List<Box> wide = new ArrayList<>();
        List<Box> tall = new ArrayList<>();
        List<StageLimit> stages = version == null ? List.of() : version.stages();
        for (int i = 0; i < stages.size(); i++) {
            StageLimit s = stages.get(i);
            String title = (i + 1) + " " + words.text("stage." + s.stage());
            String post = words.text("post." + s.stage());
            boolean own = s.byPostWorkingDays() == 0;
            String automatic = automatic(version, s, own, words);
            String byPost = own ? "" : words.text("flow.byPost", s.byPostWorkingDays());
            boolean last = i == stages.size() - 1;
            boolean mark = s.stage().equals(here);
            wide.add(new Box(MARGIN + i * STEP_X, MARGIN, title, post, automatic, byPost, last, mark));
            tall.add(new Box(MARGIN, MARGIN + i * STEP_Y, title, post, automatic, byPost, last, mark));
        }
        return new FlowChart(
                wide,
                tall,
                stages.isEmpty() ? 0 : MARGIN * 2 + (stages.size() - 1) * STEP_X + BOX_WIDTH,
                MARGIN * 2 + stages.size() * STEP_Y);
    }

    private static String automatic(ItemVersionView version, StageLimit stage, boolean own, Words words) {
        if (own) {
            return words.text("flow.own");
        }
        boolean people =
                version.stagePolicy() == StagePolicy.BY_POST && !stage.stage().equals("PAY");
        return people ? words.text("flow.people") : words.text("flow.automatic", stage.automaticMinutes());
    }
}
