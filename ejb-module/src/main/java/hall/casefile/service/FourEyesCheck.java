package hall.casefile.service;

import hall.casefile.domain.CaseFile;
import hall.casefile.domain.FourEyes;
import hall.casefile.domain.Parties;
import hall.identity.domain.OfficerDirectory;
import hall.identity.domain.OfficerProfile;
import hall.identity.domain.PersonTies;
import hall.identity.domain.Ties;
import hall.shared.Actor;
import hall.shared.IdentityNumber;
import hall.verification.domain.EvidenceFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gathers what is known of an officer and of whom a case concerns; two statements beside the officer's own. */
@ApplicationScoped
public class FourEyesCheck {

    /** What the registers of marriages and of households name a spouse by; see {@code EvidenceAnswer}. */
    private static final String SPOUSE = "spouseIdentityNumber";

    private OfficerDirectory officers;
    private PersonTies ties;
    private EvidenceFile evidence;

    protected FourEyesCheck() {}

    @Inject
    public FourEyesCheck(OfficerDirectory officers, PersonTies ties, EvidenceFile evidence) {
        this.officers = officers;
        this.ties = ties;
        this.evidence = evidence;
    }

    /** The officer before the case; refuses with {@code IDENTITY-002} whose right has ended. */
    FourEyes of(CaseFile file, Actor actor) {
        OfficerProfile officer = officers.byName(actor.id());
        IdentityNumber applicant = file.applicant().identityNumber();
        Map<IdentityNumber, Ties> today = ties.of(Stream.concat(Stream.of(applicant), officer.identityNumber().stream())
                .collect(Collectors.toSet()));
        return new FourEyes(
                file,
                officer,
                whenLodged(file.parties())
                        .plus(today.getOrDefault(applicant, Ties.NONE))
                        .plus(answered(file)),
                officer.identityNumber().map(today::get).orElse(Ties.NONE));
    }

    private static Ties whenLodged(Parties parties) {
        return new Ties(set(parties.spouse()), set(parties.employer()));
    }

    private static Set<String> set(Optional<String> one) {
        return one.map(Set::of).orElse(Set.of());
    }

    /** Whomever any register ever called the spouse in this case, be it contradicted by another: the officer shall not weigh that. */
    private Ties answered(CaseFile file) {
        return new Ties(
                evidence.of(file.caseNumber()).stream()
                        .flatMap(e -> e.facts().optionalText(SPOUSE).stream())
                        .collect(Collectors.toSet()),
                Set.of());
    }
}
