package hall.identity.service;

import hall.identity.domain.Enrolment.Purpose;
import hall.outbox.service.Outbox;
import hall.shared.Facts;
import hall.shared.Ids;
import hall.shared.MobileNumber;
import hall.shared.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Writes the messages of sign-in and registration and puts them into the outbox, in the caller's transaction. */
@ApplicationScoped
public class SmsSender {

    private static final String SIGNATURE = "【示例市住房公积金】";

    private Outbox outbox;

    protected SmsSender() {}

    @Inject
    public SmsSender(Outbox outbox) {
        this.outbox = outbox;
    }

    void sendCode(Purpose purpose, MobileNumber phone, String code) {
        String what = switch (purpose) {
            case REGISTER -> "注册网上办事大厅";
            case RESET_PASSWORD -> "重设登录密码";
            case CHANGE_PHONE -> "更换登记的手机号";
            case ADD_CARD -> "登记一张收款的银行卡";
        };
        put(phone, "验证码 " + code + "，用于" + what + "，10 分钟内有效。任何人向您索要都不要给。");
    }

    /** No code fits, and the page does not say why: the person's own phone does. */
    void tellInstead(Purpose purpose, MobileNumber phone) {
        put(
                phone,
                purpose == Purpose.REGISTER
                        ? "您已经注册过网上办事大厅，不用再注册，请直接登录；忘记密码请选“忘记密码”。如果不是您本人操作，请致电 12329。"
                        : "您还没有注册网上办事大厅，请先选“注册”。如果不是您本人操作，请致电 12329。");
    }

    void tellPasswordChanged(MobileNumber phone) {
        put(phone, "您的登录密码已修改，其他设备上的登录已退出。如果不是您本人操作，请致电 12329。");
    }

    void tellCardAdded(MobileNumber phone, String tail) {
        put(phone, "您已登记一张收款的银行卡，尾号 " + tail + "。如果不是您本人操作，请致电 12329。");
    }

    void tellUsualCard(MobileNumber phone, String tail) {
        put(phone, "您常用的收款卡已改为尾号 " + tail + " 的卡。如果不是您本人操作，请致电 12329。");
    }

    void tellCardRemoved(MobileNumber phone, String tail) {
        put(phone, "您已移除尾号 " + tail + " 的收款卡，以后的款项不会转到这张卡。如果不是您本人操作，请致电 12329。");
    }

    void tellPhoneChanged(MobileNumber before, MobileNumber after) {
        put(before, "您登记的手机号已改为尾号 " + after.value().substring(7) + " 的号码。如果不是您本人操作，请致电 12329。");
        put(after, "这个号码已登记为您在网上办事大厅的手机号。");
    }

    private void put(MobileNumber phone, String text) {
        outbox.put(
                "sms",
                "phone:" + Sha256.hex(phone.value()).substring(0, 32),
                Facts.with("messageId", Long.toString(Ids.next()))
                        .and("phone", phone.value())
                        .and("text", SIGNATURE + text)
                        .build());
    }
}
