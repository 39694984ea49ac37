package hall.casefile.domain;

import hall.shared.Role;

/** The stages of a case: 申请 受理 审核 审批, then 拨付. */
public enum CaseStage {
    APPLY(Role.CITIZEN),
    ACCEPT(Role.ACCEPTANCE),
    REVIEW(Role.REVIEW),
    APPROVE(Role.APPROVAL),
    PAY(Role.FINANCE);

    private final String post;

    CaseStage(String post) {
        this.post = post;
    }

    /** The role of the post that is responsible for the stage, also when the system decides it. */
    public String post() {
        return post;
    }
}
