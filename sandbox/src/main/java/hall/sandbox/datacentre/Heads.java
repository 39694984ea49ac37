package hall.sandbox.datacentre;

import hall.contract.datacentre.RequestHead;
import hall.contract.datacentre.ResponseHead;
import hall.sandbox.books.CityClock;
import hall.sandbox.mishap.Current;
import hall.sandbox.mishap.Mode;
import java.time.Duration;
import java.util.Map;

/** Writes the answer's head: code, words, the request's number, and how old the department's data is. */
final class Heads {

    static final String FOUND = "0000";
    static final String NO_RECORD = "0001";

    private static final Map<String, String> WORDS = Map.of(
            FOUND,
            "成功",
            NO_RECORD,
            "无记录",
            "0002",
            "查询到多条记录",
            "0003",
            "信息不一致",
            "1001",
            "授权缺失或已过期",
            "1002",
            "超出调用限额",
            "1003",
            "参数错误",
            "9001",
            "上游超时",
            "9002",
            "系统维护",
            "9999",
            "其他错误");
    private static final Duration LAST_NIGHT = Duration.ofHours(12);
    private static final Duration LONG_AGO = Duration.ofDays(400);

    private final CityClock clock;
    private final String department;

    Heads(CityClock clock, String department) {
        this.clock = clock;
        this.department = department;
    }

    /** The code that the control page ordered, or the one that the books give. */
    static String code(int found) {
        if (Current.is(Mode.CODE)) {
            return Current.mishap().code();
        }
        return found == 0 ? NO_RECORD : FOUND;
    }

    ResponseHead head(RequestHead request, String code, int count) {
        ResponseHead head = new ResponseHead();
        head.setCode(code);
        head.setMsg(WORDS.getOrDefault(code, "其他错误"));
        head.setReqNo(Current.is(Mode.WRONG_NUMBER) ? "00000000-0000-0000-0000-000000000000" : request.getReqNo());
        head.setResTime(clock.now14());
        head.setSrcDept(department);
        head.setSrcUpdTime(clock.ago14(Current.is(Mode.STALE) ? LONG_AGO : LAST_NIGHT));
        head.setCount(FOUND.equals(code) ? count : 0);
        return head;
    }

    /** A stranger's number, for answers that are about somebody else: valid, and nobody's in the cast. */
    static String whoIsAsked(String identityNumber) {
        return Current.is(Mode.WRONG_PERSON) ? "999902197001010018" : identityNumber;
    }
}
