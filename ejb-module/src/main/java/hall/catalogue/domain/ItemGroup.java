package hall.catalogue.domain;

/** The five groups of items, in the order they are shown; the first two letters of a code. */
public enum ItemGroup {
    /** 开户缴存. */
    KH,
    /** 提取. */
    TQ,
    /** 贷款. */
    DK,
    /** 转移合并. */
    ZY,
    /** 信息查询. */
    CX
}
