package hall.integration.bank;

import hall.contract.bank.BDC101Response;
import hall.contract.bank.BDC110;
import hall.contract.bank.BDC110Response;
import hall.contract.bank.SettlementPort;
import hall.integration.PartnerSettings;
import hall.integration.soap.NoAnswerException;
import hall.integration.soap.SignedLine;
import hall.payment.domain.BankAnswer;
import hall.payment.domain.PaymentGateway;
import hall.payment.domain.PaymentOrder;
import hall.shared.PartnerHealth;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The bank settlement application over the signed line. Without a usable answer the fate of an order is unknown, whatever
 * the reason: an order is sent once, and only a query may be repeated.
 */
@ApplicationScoped
// a call of up to 15 seconds must not keep a database transaction open
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class BankPaymentGateway implements PaymentGateway, PartnerHealth {

    private static final Logger SECURITY = Logger.getLogger("hall.security");
    private static final String PARTNER = "bank";

    private final SettlementTranslator translator = new SettlementTranslator();

    private Clock clock;
    private PartnerSettings settings;
    private DebitAccount debit;
    private SignedLine line;
    private SettlementPort port;

    protected BankPaymentGateway() {}

    @Inject
    public BankPaymentGateway(Clock clock) {
        this(clock, null, null);
    }

    /** With settings of its own, for tests; null reads the environment at the first call. */
    public BankPaymentGateway(Clock clock, PartnerSettings settings, DebitAccount debit) {
        this.clock = clock;
        this.settings = settings;
        this.debit = debit;
    }

    @Override
    public BankAnswer pay(PaymentOrder order) {
        open();
        try {
            return watched(order, line.order("BDC101", port, bank -> {
                BDC101Response answer = bank.pay(translator.payment(order, debit));
                return translator.answer(order, order.sendSeqNo(), false, answer.getHead(), answer.getResult());
            }));
        } catch (NoAnswerException e) {
            return BankAnswer.unknown(e.getMessage());
        }
    }

    @Override
    public BankAnswer query(PaymentOrder order) {
        open();
        try {
            return watched(order, line.ask("BDC110", port, bank -> {
                BDC110 question = translator.query(order, LocalDateTime.now(clock), debit);
                BDC110Response answer = bank.queryResult(question);
                String asked = question.getHead().getSendSeqNo();
                return translator.answer(order, asked, true, answer.getHead(), answer.getResult());
            }));
        } catch (NoAnswerException e) {
            return BankAnswer.unknown(e.getMessage());
        }
    }

    @Override
    public String partner() {
        return PARTNER;
    }

    @Override
    public synchronized Map<String, String> lines() {
        return line == null ? Map.of() : line.states();
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

    private synchronized void open() {
        if (port == null) {
            PartnerSettings known = settings == null ? PartnerSettings.fromEnvironment() : settings;
            debit = debit == null ? DebitAccount.from(System::getenv) : debit;
            line = new SignedLine(PARTNER, known.keys());
            port = line.port(SettlementPort.class, "bank/settlement-v1.wsdl", known.bankUrl());
        }
    }
}
