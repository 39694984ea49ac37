package hall.casefile.service;

import hall.casefile.domain.CaseFile;
import hall.casefile.domain.CaseFiles;
import hall.casefile.domain.FourEyes;
import hall.identity.domain.DataRead;
import hall.identity.service.AccessLog;
import hall.material.domain.MaterialView;
import hall.material.service.MaterialBinding;
import hall.material.service.OpenMaterial;
import hall.shared.BusinessException;
import hall.shared.CaseNumber;
import hall.shared.Role;
import hall.shared.service.Caller;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * What an applicant handed in with a case, for the officer who may decide it or has to look at it again; the only way to it for
 * officers. Every opening leaves a line in the person's access log, in the transaction that allows it.
 */
@Stateless
@RolesAllowed({Role.ACCEPTANCE, Role.REVIEW, Role.APPROVAL})
public class CaseMaterials {

    @Resource
    private EJBContext context;

    @Inject
    private CaseFiles files;

    @Inject
    private MaterialBinding materials;

    @Inject
    private FourEyesCheck eyes;

    @Inject
    private AccessLog accessLog;

    /** The files of a case, oldest first, without their contents; refused as {@link #open}. */
    public List<MaterialView> ofCase(CaseNumber number) {
        check(number);
        return materials.ofCase(number);
    }

    /**
     * Opens one file to read.
     *
     * @throws BusinessException {@code MATERIAL-404} no file of a case; {@code MATERIAL-016}, {@code MATERIAL-017} not found clean (its name);
     *     {@code CASE-041} to {@code CASE-044} as {@link FourEyes} says
     */
    public OpenMaterial open(long id) {
        CaseNumber number = materials.caseOf(id);
        CaseFile file = check(number);
        OpenMaterial opened = materials.open(number, id);
        boolean again = isLookedAtAgain(file);
        accessLog.staffRead(
                Caller.actor(context),
                file.applicant().personId(),
                new DataRead(
                        again ? Role.REVIEW : file.status().stage().post(),
                        Optional.of(number.value()),
                        "material",
                        again ? "human-review" : "casework"));
        return opened;
    }

    private CaseFile check(CaseNumber number) {
        CaseFile file = files.find(number).orElseThrow(() -> new BusinessException("CASE-404"));
        FourEyes mine = eyes.of(file, Caller.actor(context));
        if (isLookedAtAgain(file)) {
            mine.checkHumanReview();
        } else {
            mine.check(files.records(number));
        }
        return file;
    }

    /** A decided case whose applicant asked for a person. */
    private static boolean isLookedAtAgain(CaseFile file) {
        return file.status().stage() == null && file.humanReview().isOpen();
    }
}
