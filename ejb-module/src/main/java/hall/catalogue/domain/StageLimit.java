package hall.catalogue.domain;

import hall.shared.Facts;
import java.io.Serializable;

/**
 * Post and limit of one stage, stated twice so that a case that drops from the machine to a person breaks no promise.
 *
 * @param stage {@code APPLY}, {@code ACCEPT}, {@code REVIEW}, {@code APPROVE} or {@code PAY}
 * @param post the role that is responsible, also when the system post decides
 * @param automaticMinutes limit when decided by the system; 0 where the stage is the applicant's own time
 * @param byPostWorkingDays limit when decided by a person; 0 where the stage is the applicant's own time
 */
public record StageLimit(String stage, String post, int automaticMinutes, int byPostWorkingDays)
        implements Serializable {

    static StageLimit of(Facts f) {
        return new StageLimit(
                f.text("stage"), f.text("post"), f.integer("automaticMinutes"), f.integer("byPostWorkingDays"));
    }
}
