package hall.integration.bank;

import hall.contract.bank.BDC101Response;
import hall.contract.bank.BDC110Response;
import hall.contract.bank.HeadIn;
import hall.integration.PartnerSettings;
import hall.integration.soap.NoAnswerException;
import hall.payment.domain.BankAnswer;
import hall.payment.domain.PaymentGateway;
import hall.payment.domain.PaymentOrder;
import hall.shared.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The bank settlement application over the signed line. Without a usable answer the fate of an order is unknown, whatever
 * the reason: an order is sent once, and only a query may be repeated.
 */
@ApplicationScoped
// a call of up to 15 seconds must not keep a database transaction open
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class BankPaymentGateway implements PaymentGateway {

    private static final Logger SECURITY = Logger.getLogger("hall.security");

    private final SettlementTranslator translator = new SettlementTranslator();

    private Clock clock;
    private SettlementLine line;

    protected BankPaymentGateway() {}

    @Inject
    public BankPaymentGateway(Clock clock, SettlementLine line) {
        this.clock = clock;
        this.line = line;
    }

    /** With settings of its own, for tests. */
    public BankPaymentGateway(Clock clock, PartnerSettings settings, DebitAccount debit) {
        this(clock, new SettlementLine(settings, debit));
    }

    @Override
    public BankAnswer pay(PaymentOrder order) {
        try {
            return watched(order, line.order("BDC101", bank -> {
                HeadIn head = line.head("BDC101", order.sendSeqNo(), order.sentAt());
                BDC101Response answer = bank.pay(translator.payment(order, head, line.debit()));
                return translator.answer(order, order.sendSeqNo(), false, answer.getHead(), answer.getResult());
            }));
        } catch (NoAnswerException e) {
            return BankAnswer.unknown(e.getMessage());
        }
    }

    @Override
    public BankAnswer query(PaymentOrder order) {
        try {
            return watched(order, line.ask("BDC110", bank -> {
                String asked = "Q" + Ids.next();
                BDC110Response answer =
                        bank.queryResult(translator.query(order, line.head("BDC110", asked, LocalDateTime.now(clock))));
                return translator.answer(order, asked, true, answer.getHead(), answer.getResult());
            }));
        } catch (NoAnswerException e) {
            return BankAnswer.unknown(e.getMessage());
        }
    }

    private static BankAnswer watched(PaymentOrder order, BankAnswer answer) {
        if (answer.status() == BankAnswer.Status.CONTRADICTION) {
            SECURITY.log(
                    Level.WARNING,
                    "bank: the answer contradicts our order {0} in amount or account",
                    order.sendSeqNo());
        }
        if (answer.status() == BankAnswer.Status.STRAY) {
            SECURITY.log(Level.WARNING, "bank: the answer to {0} is about another number", order.sendSeqNo());
        }
        return answer;
    }
}
