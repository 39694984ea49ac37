package hall.casefile.domain;

import static hall.casefile.domain.Cases.LIMITS;
import static hall.casefile.domain.Cases.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hall.shared.Actor;
import hall.shared.Facts;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** 补正: one notice, a clock that stands still, and an end that is no refusal. */
class AmendmentTest {

    private static final Actor OFFICER = new Actor(Actor.Kind.OFFICER, "accept1");
    private static final Actor CITIZEN = new Actor(Actor.Kind.CITIZEN, "7");
    private static final LocalDate REPLY_BY = LocalDate.of(2026, 12, 15);
    private static final AmendmentItem BLURRED = new AmendmentItem("vouchers", AmendmentReason.ILLEGIBLE, " 付款凭证金额模糊 ");
    private static final AmendmentItem OTHER_NUMBER =
            new AmendmentItem("contractNumber", AmendmentReason.DIFFERS, "合同号与凭证不一致");

    private final CaseFile file = Cases.lodged(DecisionBy.BY_POST);

    private AmendmentNotice notice(List<AmendmentItem> items) {
        return new AmendmentNotice(file.caseNumber(), OFFICER, REPLY_BY, items, NOW);
    }

    @Test
    void noticeKeepsTheOfficersWordsAsTheApplicantReadsThem() {
        AmendmentView read = notice(List.of(BLURRED, OTHER_NUMBER)).view();
        assertThat(read.items()).extracting(AmendmentItem::words).containsExactly("付款凭证金额模糊", "合同号与凭证不一致");
        assertThat(read.replyBy()).isEqualTo(REPLY_BY);
        assertThat(read.endedAt()).isEmpty();
    }

    @Test
    void refusesToAskForNothingOrForOneThingTwice() {
        assertThatThrownBy(() -> notice(List.of())).hasMessage("CASE-052");
        assertThatThrownBy(() -> notice(List.of(BLURRED, BLURRED))).hasMessage("CASE-052");
        assertThatThrownBy(() -> new AmendmentItem("vouchers", AmendmentReason.OTHER, "  "))
                .hasMessage("CASE-023");
    }

    @Test
    void replyReplacesWhatWasAskedAndTheCaseIsLookedAtAgain() {
        file.handToPeople("ITEM_BY_POST");
        file.decide(Decision.AMENDMENT_ASKED, OFFICER, "", null, NOW);
        assertThat(file.status()).isEqualTo(CaseStatus.AMENDING);
        StageLimits left = new StageLimits(NOW, LocalDate.of(2026, 12, 2));
        Facts amended = Facts.with("contractNumber", "YS202611240001").build();
        file.amend(CITIZEN, amended, left, new CaseDeadlines(REPLY_BY, REPLY_BY, null), NOW.plusDays(3));
        assertThat(file.status()).isEqualTo(CaseStatus.AWAITING_EVIDENCE);
        assertThat(file.submission().application()).isEqualTo(amended);
        assertThat(file.stage().openedAt()).isEqualTo(NOW);
        assertThat(file.terms().promisedDue()).isEqualTo(REPLY_BY);
    }

    @Test
    void silenceGivesTheCaseUpAndIsNoRefusal() {
        file.handToPeople("ITEM_BY_POST");
        file.decide(Decision.AMENDMENT_ASKED, OFFICER, "", null, NOW);
        assertThatThrownBy(() -> file.decide(Decision.REFUSED, OFFICER, "没有补正", null, NOW))
                .hasMessage("CASE-014");
        assertThat(file.decide(Decision.ABANDONED, Actor.SYSTEM, "", null, NOW).decision())
                .isEqualTo(Decision.ABANDONED);
        assertThat(file.status()).isEqualTo(CaseStatus.ABANDONED);
        assertThat(file.status().isClosed()).isTrue();
    }

    @Test
    void returnedPaymentGoesToTheOtherCardInTheSameCase() {
        file.handToPeople("ITEM_BY_POST");
        file.decide(Decision.ACCEPTED, OFFICER, "", LIMITS, NOW);
        file.decide(Decision.PASSED, OFFICER, "", LIMITS, NOW);
        file.decide(Decision.GRANTED, OFFICER, "", LIMITS, NOW);
        file.instructPayment();
        file.failPayment(Actor.SYSTEM, "E01", "金融功能未激活", NOW);
        var other = new hall.identity.domain.PayoutCard(
                hall.identity.domain.PayoutCard.Kind.BANK,
                new hall.shared.BankCardNumber("9999990000000001012"),
                "示例市商业银行");
        file.payAgain(CITIZEN, other, LIMITS, NOW.plusHours(1));
        assertThat(file.status()).isEqualTo(CaseStatus.GRANTED);
        assertThat(file.applicant().card()).isEqualTo(other);
        assertThat(file.stage().openedAt()).isEqualTo(NOW.plusHours(1));
    }
}
