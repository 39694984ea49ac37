package hall.casefile.domain;

import static hall.casefile.domain.Cases.LIMITS;
import static hall.casefile.domain.Cases.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import hall.casefile.domain.TraceSpan.Still;
import hall.identity.domain.PayoutCard;
import hall.shared.Actor;
import hall.shared.BankCardNumber;
import hall.shared.Facts;
import hall.shared.Money;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How long each stage took and why a clock stood still: stages and stillstands together are the whole (domain.md §9.5-6). */
class CaseTraceTest {

    private static final Actor OFFICER = new Actor(Actor.Kind.OFFICER, "accept1");
    private static final Actor CITIZEN = new Actor(Actor.Kind.CITIZEN, "7");
    private static final PayoutCard OTHER =
            new PayoutCard(PayoutCard.Kind.BANK, new BankCardNumber("9999990000000001012"), "示例市商业银行");

    private final CaseFile file = Cases.lodged(DecisionBy.BY_POST);
    private final List<StageRecord> records = new ArrayList<>(List.of(file.applied(CITIZEN)));

    private static LocalDateTime day(int after) {
        return NOW.plusDays(after);
    }

    private void decide(Decision decision, int day) {
        boolean asks = decision == Decision.AMENDMENT_ASKED;
        records.add(file.decide(decision, OFFICER, "理由", asks ? null : LIMITS, day(day)));
    }

    private void amendedAndPaidAgain() {
        file.handToPeople("ITEM_BY_POST");
        decide(Decision.AMENDMENT_ASKED, 1);
        records.add(file.amend(CITIZEN, Facts.none(), LIMITS, file.terms().deadlines(), day(4)));
        file.handToPeople("ITEM_BY_POST");
        decide(Decision.ACCEPTED, 5);
        decide(Decision.SENT_BACK, 6);
        decide(Decision.ACCEPTED, 7);
        decide(Decision.PASSED, 9);
        decide(Decision.GRANTED, 10);
        file.instructPayment();
        records.add(file.failPayment(Actor.SYSTEM, "E01", "金融功能未激活", day(11)));
    }

    private List<TraceSpan> spans(LocalDateTime now) {
        return CaseTrace.of(file, records, Optional.empty(), List.of(), List.of())
                .spans(now);
    }

    private static Duration sum(List<TraceSpan> spans) {
        return spans.stream().map(TraceSpan::length).reduce(Duration.ZERO, Duration::plus);
    }

    @Test
    void eachPieceBeginsWhereTheOneBeforeEnded() {
        amendedAndPaidAgain();
        List<TraceSpan> spans = spans(day(20));
        for (int i = 1; i < spans.size(); i++) {
            assertThat(spans.get(i).from()).isEqualTo(spans.get(i - 1).until());
        }
        assertThat(sum(spans)).isEqualTo(Duration.ofDays(20));
        assertThat(spans).extracting(s -> s.length().toDays()).containsExactly(0L, 1L, 3L, 1L, 1L, 1L, 2L, 1L, 1L, 9L);
    }

    @Test
    void clockStandsStillForAnAmendmentAndForAReturnedPayment() {
        amendedAndPaidAgain();
        assertThat(file.status().waitsForApplicant()).isTrue();
        assertThat(spans(day(20)))
                .extracting(s -> s.still().orElse(null))
                .containsExactly(
                        null, null, Still.AMENDMENT, null, null, null, null, null, null, Still.PAYMENT_RETURNED);
    }

    @Test
    void stagesAndStillstandsAreTheWholeAlsoWhenThePaymentCameBack() {
        amendedAndPaidAgain();
        records.add(file.payAgain(CITIZEN, OTHER, LIMITS, day(13)));
        file.instructPayment();
        records.add(file.complete(Actor.SYSTEM, Money.of("1.00"), Money.ZERO, day(14)));
        assertThat(sum(spans(day(30)))).as("it ended").isEqualTo(Duration.ofDays(14));
        records.add(file.paymentCameBack(Actor.SYSTEM, "E09", LIMITS, day(17)));
        List<TraceSpan> spans = spans(day(30));
        assertThat(sum(spans)).isEqualTo(Duration.ofDays(30));
        assertThat(spans.stream().filter(s -> s.still().isPresent()))
                .extracting(s -> s.still().get() + " " + s.length().toDays())
                .containsExactly("AMENDMENT 3", "PAYMENT_RETURNED 2", "DONE 3", "PAYMENT_RETURNED 13");
        assertThat(sum(spans.stream().filter(s -> s.still().isEmpty()).toList()))
                .isEqualTo(Duration.ofDays(9));
    }
}
