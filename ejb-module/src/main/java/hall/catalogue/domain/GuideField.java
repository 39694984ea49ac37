package hall.catalogue.domain;

/**
 * The single-valued data items a guide must state (GB/T 39046-2020 table 4; the last ones from the national exchange tables),
 * in the order they are shown. Names, codes, limits, stages and posts are not here: they are computed from the item, so
 * that they are never typed twice. Labels stand in the message bundle under {@code guide.<NAME>}.
 */
public enum GuideField {
    /** 事项类型及代码. */
    ITEM_TYPE,
    /** 行使层级及代码. */
    LEVEL,
    /** 权限划分. */
    POWERS,
    /** 行使内容. */
    EXERCISE,
    /** 实施主体. */
    BODY,
    /** 实施主体性质及代码. */
    BODY_NATURE,
    /** 法定办结时限说明. */
    STATUTORY_NOTE,
    /** 承诺办结时限说明. */
    PROMISE_NOTE,
    /** 办理流程. */
    FLOW,
    /** 共同实施部门. */
    JOINT_BODIES,
    /** 承办机构. */
    OFFICE,
    /** 中介服务. */
    INTERMEDIARY,
    /** 数量限制. */
    QUOTA,
    /** 结果名称. */
    RESULT,
    /** 结果样本. */
    RESULT_SAMPLE,
    /** 是否收费、收费标准和依据. */
    FEE,
    /** 通办范围. */
    SCOPE,
    /** 服务对象及代码. */
    SERVED,
    /** 服务主题. */
    THEME,
    /** 办理形式及代码. */
    FORMS,
    /** 特别程序. */
    SPECIAL_PROCEDURE,
    /** 行政管辖. */
    JURISDICTION,
    /** 是否支持预约. */
    APPOINTMENT,
    /** 是否支持网上支付. */
    ONLINE_PAYMENT,
    /** 是否支持物流快递. */
    COURIER,
    /** 是否网办及网办地址. */
    ONLINE,
    /** 运行系统层级. */
    SYSTEM_LEVEL,
    /** 办理地点. */
    PLACE,
    /** 办理时间. */
    HOURS,
    /** 咨询方式及电话. */
    ADVICE,
    /** 监督电话. */
    SUPERVISION,
    /** 受理标准. */
    ACCEPTANCE_STANDARD,
    /** 填报须知. */
    FILLING_NOTES,
    /** 空白表格. */
    BLANK_FORM,
    /** 填写示范. */
    FILLED_SAMPLE,
    /** 到办事现场次数. */
    VISITS,
    /** 当事人权利：说明、人工复核、复议、诉讼. */
    REMEDIES
}
