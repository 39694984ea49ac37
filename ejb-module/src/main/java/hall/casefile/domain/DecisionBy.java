package hall.casefile.domain;

/** Who decides a case, as the applicant chose: the system (系统自动办理) or people (由工作人员办理). */
public enum DecisionBy {
    AUTOMATIC,
    BY_POST
}
