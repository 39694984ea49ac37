package hall.verification.domain;

/**
 * Port: the sources outside the centre. Called with no transaction open; takes at most 15 seconds; never throws for what
 * the other side does: silence, faults and garbage are {@link EvidenceOutcome#UNAVAILABLE}.
 */
public interface EvidenceSource {

    EvidenceAnswer ask(EvidenceQuery query);
}
