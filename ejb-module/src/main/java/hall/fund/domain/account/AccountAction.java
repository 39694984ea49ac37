package hall.fund.domain.account;

/** What can be done to a personal account; which state allows what stands in {@link AccountTransitions}. */
public enum AccountAction {
    /** A month's contribution is credited (汇缴). */
    REMIT,
    /** A missed or short month is credited later (补缴). */
    BACK_PAY,
    /** Part of it is withdrawn (部分提取). */
    WITHDRAW,
    /** The person stopped paying (封存). */
    SEAL,
    /** The person pays again (启封). */
    UNSEAL,
    /** A court froze all of it. */
    FREEZE,
    /** The last freeze of all of it ended. */
    THAW,
    /** A court froze or gave back an amount; what is left stays usable. */
    HOLD,
    /** A court takes money out (扣划). */
    DEDUCT,
    /** The person changed the employer within the centre (内部转移). */
    MOVE,
    /** Base, rate or monthly amounts change (基数调整). */
    CHANGE_TERMS,
    /** A wrong contribution is undone (错缴更正). */
    CORRECT,
    /** It ends empty after a closing withdrawal (提取销户). */
    CLOSE,
    /** It ends empty after a transfer to another centre (外部转出销户). */
    TRANSFER_AWAY,
    /** It ends by giving all it has to another account of the same person (合并销户). */
    MERGE_AWAY,
    /** It takes over what another account of the same person had. */
    TAKE_OVER,
    /** The merge that ended it is undone. */
    REOPEN
}
