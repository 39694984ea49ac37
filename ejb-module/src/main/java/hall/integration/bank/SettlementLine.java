package hall.integration.bank;

import hall.contract.bank.HeadIn;
import hall.contract.bank.SettlementPort;
import hall.integration.PartnerSettings;
import hall.integration.soap.NoAnswerException;
import hall.integration.soap.SignedLine;
import hall.shared.PartnerHealth;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The one signed line to the bank settlement application, opened at the first call, and the heads of what goes over it. */
@ApplicationScoped
public class SettlementLine implements PartnerHealth {

    static final String PARTNER = "bank";

    private static final Logger LOG = Logger.getLogger(SettlementLine.class.getName());

    private static final DateTimeFormatter DATE8 = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter TIME6 = DateTimeFormatter.ofPattern("HHmmss");
    private static final String NODE = "HPF01";
    private static final String BANK = "BANK01";
    private static final String UNIT = "9999";
    private static final String OPERATOR = "system";

    private PartnerSettings settings;
    private DebitAccount debit;
    private SignedLine line;
    private SettlementPort port;

    /** Reads the environment at the first call. */
    public SettlementLine() {}

    /** With settings of its own, for tests. */
    public SettlementLine(PartnerSettings settings, DebitAccount debit) {
        this.settings = settings;
        this.debit = debit;
    }

    /** A wrong account stops the start, in words, and not the first payment of the day; a hall without one runs, and pays nothing. */
    void check(@Observes Startup started) {
        try {
            debit();
        } catch (DebitAccount.Missing none) {
            LOG.log(Level.WARNING, "{0}; nothing can be paid until it is", none.getMessage());
        }
    }

    /** Orders, exactly once. */
    <R> R order(String operation, Function<SettlementPort, R> call) throws NoAnswerException {
        open();
        return line.order(operation, port, call);
    }

    /** Asks, and asks again while there is time. */
    <R> R ask(String operation, Function<SettlementPort, R> call) throws NoAnswerException {
        open();
        return line.ask(operation, port, call);
    }

    /** The account the centre pays from. */
    synchronized DebitAccount debit() {
        debit = debit == null ? DebitAccount.from(System::getenv) : debit;
        return debit;
    }

    HeadIn head(String code, String sendSeqNo, LocalDateTime at) {
        HeadIn head = new HeadIn();
        head.setSendDate(at.format(DATE8));
        head.setSendTime(at.format(TIME6));
        head.setSendSeqNo(sendSeqNo);
        head.setTxUnitNo(UNIT);
        head.setSendNode(NODE);
        head.setTxCode(code);
        head.setReceiveNode(BANK);
        head.setCustNo(debit().customer());
        head.setOperNo(OPERATOR);
        return head;
    }

    @Override
    public String partner() {
        return PARTNER;
    }

    @Override
    public synchronized Map<String, String> lines() {
        return line == null ? Map.of() : line.states();
    }

    private synchronized void open() {
        if (port == null) {
            PartnerSettings known = settings == null ? PartnerSettings.fromEnvironment() : settings;
            line = new SignedLine(PARTNER, known.keys());
            port = line.port(SettlementPort.class, "bank/settlement-v1.wsdl", known.bankUrl());
        }
    }
}
