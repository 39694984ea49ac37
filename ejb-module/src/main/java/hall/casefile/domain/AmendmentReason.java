package hall.casefile.domain;

/** Why something must be amended: a closed list, in whose words the applicant reads it; never shortened. */
public enum AmendmentReason {
    /** 内容模糊，无法辨认. */
    ILLEGIBLE,
    /** 内容或页码不全. */
    INCOMPLETE,
    /** 提供的不是所需材料. */
    WRONG_DOCUMENT,
    /** 与核验的信息不一致. */
    DIFFERS,
    /** 有关部门没有查到记录，需要补充材料. */
    NO_RECORD,
    /** Another reason, which the officer's words say. */
    OTHER
}
