package hall.fund.service.suspense;

import hall.fund.domain.suspense.ArrivalRefund;
import hall.fund.domain.suspense.RefundView;
import hall.payment.domain.PaymentStanding;
import hall.payment.service.PaymentService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Refunds with where their payments are, as people read them. */
@ApplicationScoped
public class RefundReading {

    private PaymentService payments;

    protected RefundReading() {}

    @Inject
    public RefundReading(PaymentService payments) {
        this.payments = payments;
    }

    /** In the same order; 50 at most, one statement. */
    List<RefundView> views(List<ArrivalRefund> found) {
        Map<String, PaymentStanding> standings =
                payments
                        .standings(found.stream()
                                .map(ArrivalRefund::payment)
                                .filter(Objects::nonNull)
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(PaymentStanding::sendSeqNo, Function.identity()));
        return found.stream()
                .map(r -> r.view(r.payment() == null ? null : standings.get(r.payment())))
                .toList();
    }
}
