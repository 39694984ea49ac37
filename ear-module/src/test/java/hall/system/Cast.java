package hall.system;

/**
 * The people of the demo city (docs/demo-cast.md) who have a loan, or a contract of a new home, and may withdraw for it. A person can be paid once in a
 * year, so each story that pays has a person of its own; who only waits can retract and be used again.
 */
enum Cast {
    /** 示例甲: husband of 乙; the card that bounces. */
    JIA("999902198506150010", "19900000002", "9999990000000000022"),
    /** 示例乙: the story with nobody's hands on it, then the home bought together. */
    YI("999902198702230026", "19900000001", "9999990000000000014"),
    /** 示例壬: withdrew eleven months ago. */
    REN("999902198910170021", "19900000009", "9999990000000000097"),
    /** 示例子: the data centre sleeps. */
    ZI("999902198803140206", "19900000011", "9999990000000000113"),
    /** 示例丑: the bank is silent. */
    CHOU("999902198907210213", "19900000012", "9999990000000000121"),
    /** 示例寅: the bank answers late, and the order arrives twice. */
    YIN("999902199111050220", "19900000013", "9999990000000000139"),
    /** 示例卯: people decide, and grant. */
    MAO("99990219860928023X", "19900000014", "9999990000000000147"),
    /** 示例辰: never paid; lodges and retracts in the tests of bad input. */
    CHEN("999902199212120240", "19900000015", "9999990000000000154"),
    /** 示例巳: never paid; answers of the city that cannot be trusted. */
    SI("999902198706040254", "19900000016", "9999990000000000162"),
    /** 示例午: no loan; buys a home together with her husband 未. */
    WU("999902198904180282", "19900000017", "9999990000000000170"),
    /** 示例未. */
    WEI("999902198709120292", "19900000018", "9999990000000000188"),
    /** 示例庚: officer accept2, who works at the school. */
    GENG("999902200002290095", "19900000007", "9999990000000000071"),
    /** 示例申: is paid while a day is being closed. */
    SHEN("999902198805150301", "19900000019", "9999990000000000196"),
    /** 示例酉: the bank refuses to pay, and pays all the same. */
    YOU("999902198806160317", "19900000020", "9999990000000000204");

    final String idNumber;
    final String phone;
    final String card;

    Cast(String idNumber, String phone, String card) {
        this.idNumber = idNumber;
        this.phone = phone;
        this.card = card;
    }
}
