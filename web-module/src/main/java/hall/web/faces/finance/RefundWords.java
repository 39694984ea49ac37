package hall.web.faces.finance;

import hall.fund.domain.suspense.RefundView;
import hall.payment.domain.PaymentStanding;
import hall.payment.domain.PaymentStatus;
import hall.shared.PaymentWait;
import hall.web.words.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Where money is that goes back to its payer, in words. */
@Named("refundWords")
@RequestScoped
public class RefundWords {

    @Inject
    Words words;

    /** The sentence; empty when nobody ever wanted to send it back. */
    public String where(RefundView refund) {
        if (refund == null) {
            return "";
        }
        return switch (refund.state()) {
            case PROPOSED -> words.text("refund.state.PROPOSED", refund.proposedBy());
            case WITHDRAWN -> words.text("refund.state.WITHDRAWN", refund.decidedBy());
            case PAID -> words.text("refund.state.PAID", words.minute(refund.at()));
            case REFUSED ->
                isFrozen(refund)
                        ? words.text("refund.state.FROZEN")
                        : words.text("refund.state.REFUSED", refund.payment().bankMessage());
            case CAME_BACK -> words.text("refund.state.CAME_BACK");
            case INSTRUCTED -> underWay(refund.payment());
        };
    }

    private String underWay(PaymentStanding payment) {
        if (payment.status() == PaymentStatus.FROZEN) {
            return words.text("refund.state.FROZEN");
        }
        return switch (payment.waitsFor()) {
            case BANK_HOURS -> words.text("refund.state.BANK_HOURS", words.minute(payment.dueAt()));
            case MONEY -> words.text("refund.state.MONEY");
            case NOTHING -> words.text("refund.state.INSTRUCTED");
        };
    }

    /** The tone of its tag. */
    public String tone(RefundView refund) {
        return switch (refund.state()) {
            case PROPOSED, REFUSED, CAME_BACK -> "warn";
            case INSTRUCTED -> isWaiting(refund) ? "warn" : "info";
            case PAID -> "ok";
            case WITHDRAWN -> "hold";
        };
    }

    /** The icon of its tag. */
    public String icon(RefundView refund) {
        return switch (refund.state()) {
            case PROPOSED, INSTRUCTED -> "clock";
            case REFUSED, CAME_BACK -> "warn";
            case PAID -> "ok";
            case WITHDRAWN -> "pause";
        };
    }

    private static boolean isFrozen(RefundView refund) {
        return refund.payment().status() == PaymentStatus.FROZEN;
    }

    private static boolean isWaiting(RefundView refund) {
        return isFrozen(refund) || refund.payment().waitsFor() != PaymentWait.For.NOTHING;
    }
}
