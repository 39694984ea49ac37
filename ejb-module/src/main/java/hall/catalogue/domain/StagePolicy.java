package hall.catalogue.domain;

/** Who decides the stages of an item version. */
public enum StagePolicy {
    /** The system post, when every rule passes and the applicant did not ask for a person. */
    AUTOMATIC,
    /** People, stage by stage. */
    BY_POST
}
