package hall.sandbox.mishap;

/**
 * The ways in which a partner can fail. Most work on every operation; {@link #IN_PROGRESS} and those after it only on the
 * bank's.
 */
public enum Mode {
    NONE("正常"),
    DELAY("延迟应答"),
    CODE("报文体错误码"),
    FAULT("SOAP Fault"),
    HTTP_500("HTTP 500"),
    HTML("HTML错误页(200)"),
    TRUNCATED("报文截断"),
    STALLED("应答一半后停住"),
    EMPTY("空报文"),
    GBK("GBK字节"),
    TAMPERED("签名后被改(签名错)"),
    WRONG_KEY("他人密钥签名"),
    UNSIGNED("无签名"),
    DTD("带DTD"),
    ENTITY_BOMB("实体炸弹"),
    OVERSIZE("超大报文"),
    WRONG_PERSON("答非所问(他人数据)"),
    WRONG_NUMBER("流水号不符"),
    STALE("数据陈旧"),
    RESET("连接中断"),
    SILENCE("不应答"),
    TWICE("重复处理"),
    LATE("已处理, 超时后才应答"),
    LOSE_ANSWER("已处理, 应答丢失"),
    IN_PROGRESS("处理中, 若干秒后完成"),
    REFUSED("交易失败"),
    NO_SUCH_ORDER("无此交易"),
    WRONG_AMOUNT("金额不符"),
    ROW_MISSING("缺一行"),
    ROW_TWICE("一行重复"),
    OTHER_ORDER("次序颠倒"),
    FILE_TRUNCATED("结果文件截断"),
    FILE_CHARSET("结果文件字符集错");

    private final String label;

    Mode(String label) {
        this.label = label;
    }

    /** What the control page calls it. */
    public String label() {
        return label;
    }
}
