package hall.catalogue.domain;

import hall.shared.ServiceItemCode;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A published version of an item, as the case engine needs it.
 *
 * @param version number within the item, from 1
 * @param implementationCode 31 characters, the head of case numbers
 * @param stages in the order of the case, each with post and both limits
 * @param promisedWorkingDays by post, from acceptance
 * @param form what the applicant is asked; empty when nothing
 * @param open whether it can be lodged online
 * @param contentHash SHA-256 of the canonical content, hex
 */
public record ItemVersionView(
        ServiceItemCode code,
        int version,
        String implementationCode,
        String nameZh,
        String nameEn,
        StagePolicy stagePolicy,
        List<StageLimit> stages,
        int promisedWorkingDays,
        StatutoryLimit statutoryLimit,
        ItemForm form,
        boolean open,
        LocalDate validFrom,
        String contentHash)
        implements Serializable {

    /** The limits of a stage by its name; a programming error for a stage the item does not have. */
    public StageLimit stage(String name) {
        return stages.stream()
                .filter(s -> s.stage().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(code + " has no stage " + name));
    }
}
