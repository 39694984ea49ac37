package hall.catalogue.domain;

/** Who may apply. */
public enum Audience {
    /** 职工. */
    PERSON,
    /** 单位. */
    EMPLOYER,
    /** 继承人、受遗赠人. */
    HEIR
}
