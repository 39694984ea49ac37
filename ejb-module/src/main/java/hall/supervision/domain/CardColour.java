package hall.supervision.domain;

/** How grave it is (domain.md §3.6). */
public enum CardColour {
    /** 预警: a limit is about to pass. A notice to the post, and a mark against nobody. */
    BLUE,
    /** 黄牌: a limit of the house passed. */
    YELLOW,
    /** 红牌: the law's limit passed, or far more than the promise. */
    RED
}
