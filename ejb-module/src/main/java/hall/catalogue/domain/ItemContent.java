package hall.catalogue.domain;

import hall.shared.Facts;
import hall.shared.ServiceItemCode;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** What one version of an item says: policy, stages, limits, form, guide. Read from its canonical form. */
public record ItemContent(
        ServiceItemCode code,
        int version,
        LocalDate validFrom,
        boolean open,
        StagePolicy stagePolicy,
        List<StageLimit> stages,
        int promisedWorkingDays,
        StatutoryLimit statutory,
        ItemForm form,
        Guide guide)
        implements Serializable {

    public static ItemContent of(Facts f) {
        return new ItemContent(
                new ServiceItemCode(f.text("code")),
                f.integer("version"),
                f.date("validFrom"),
                f.flag("open"),
                StagePolicy.valueOf(f.text("stagePolicy")),
                f.list("stages").stream().map(StageLimit::of).toList(),
                f.integer("promisedWorkingDays"),
                ItemProfile.statutory(f.facts("statutory")),
                ItemForm.of(f),
                Guide.of(f.facts("guide")));
    }
}
