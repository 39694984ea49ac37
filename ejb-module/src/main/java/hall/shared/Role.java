package hall.shared;

/** The roles of the hall, as the containers know them; what each may do stands on the services. */
public final class Role {

    /** A person with an account in the hall (职工). */
    public static final String CITIZEN = "citizen";
    /** Any member of staff, whatever the post. */
    public static final String OFFICER = "officer";
    /** Acceptance post (受理岗). */
    public static final String ACCEPTANCE = "acceptance";
    /** Review post (审核岗). */
    public static final String REVIEW = "review";
    /** Approval post (审批岗). */
    public static final String APPROVAL = "approval";
    /** Finance post (财务岗). */
    public static final String FINANCE = "finance";
    /** Supervisor (效能监察). */
    public static final String SUPERVISOR = "supervisor";
    /** Policy administrator (政策管理员). */
    public static final String POLICY = "policy";
    /** System administrator: no case data. */
    public static final String ADMIN = "admin";
    /** Security administrator. */
    public static final String SECURITY = "security";
    /** Auditor: reads the audit, changes nothing. */
    public static final String AUDITOR = "auditor";
    /** A partner that calls by signed messages; what it may call stands beside its certificate (area exchange). */
    public static final String PARTNER = "partner";
    /** The system post (系统自动): timers, dispatchers, automatic decisions. */
    public static final String SYSTEM = "system-post";

    private Role() {}
}
