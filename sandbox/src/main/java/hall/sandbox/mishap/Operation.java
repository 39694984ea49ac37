package hall.sandbox.mishap;

import java.util.Arrays;
import java.util.Optional;

/** What the city can be asked. */
public enum Operation {
    ID1("公安 · 人口身份核验", "QueryPerson"),
    ID2("公安 · 户籍同户", "QueryHousehold"),
    MR1("民政 · 婚姻登记", "QueryMarriage"),
    RE1("房产 · 商品房合同备案", "QueryContract"),
    SB1("人社 · 社会保障卡", "QueryCard"),
    BK1("银行 · 账户四要素核验", "VerifyAccount"),
    BDC101("银行 · 单笔付款", "BDC101"),
    BDC103("银行 · 批量付款", "BDC103"),
    BDC107("银行 · 批量结果查询", "BDC107"),
    BDC108("银行 · 批量结果下载", "BDC108"),
    BDC110("银行 · 交易结果查询", "BDC110"),
    BDC113("银行 · 账户交易明细", "BDC113"),
    NOTICE("银行 · 到账通知(发往大厅)", ""),
    SMS("短信网关", "");

    private final String label;
    private final String element;

    Operation(String label, String element) {
        this.label = label;
        this.element = element;
    }

    public String label() {
        return label;
    }

    /** The operation that a SOAPAction header names by its last part. */
    public static Optional<Operation> bySoapAction(String soapAction) {
        String element = soapAction == null ? "" : soapAction.replace("\"", "").replaceAll(".*:", "");
        return Arrays.stream(values())
                .filter(operation -> !element.isEmpty() && operation.element.equals(element))
                .findFirst();
    }
}
