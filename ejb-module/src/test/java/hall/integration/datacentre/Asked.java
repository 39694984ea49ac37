package hall.integration.datacentre;

import hall.contract.datacentre.ResponseHead;
import hall.shared.Facts;
import hall.shared.IdentityNumber;
import hall.shared.PersonName;
import hall.verification.domain.EvidenceQuery;
import hall.verification.domain.EvidenceType;
import java.time.LocalDateTime;

/** Questions about 示例乙 and heads of answers to them, for the translators' tests. */
final class Asked {

    static final String NUMBER = "7f3c2b8e-0a51-4c1e-9d3a-5f6b7c8d9e01";
    static final String YI = "999902198702230026";
    static final String JIA = "999902198506150010";
    static final String CARD = "9999990000000000014";
    static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 24, 10, 15, 3);

    private Asked() {}

    static EvidenceQuery about(EvidenceType type, Facts details) {
        return new EvidenceQuery(
                NUMBER, type, "", "", "", "提取审核", new PersonName("示例乙"), new IdentityNumber(YI), details);
    }

    static ResponseHead head(String code, String updated) {
        ResponseHead head = new ResponseHead();
        head.setCode(code);
        head.setMsg("");
        head.setReqNo(NUMBER);
        head.setSrcUpdTime(updated);
        return head;
    }
}
