package hall.payment.memory;

import hall.audit.service.AuditTrail;
import hall.outbox.domain.Delivery;
import hall.outbox.domain.MessageHandler.Attempt;
import hall.outbox.service.Outbox;
import hall.payment.domain.ArrivalShares;
import hall.payment.domain.BankAnswer;
import hall.payment.domain.BankLineReport;
import hall.payment.domain.BankLines;
import hall.payment.domain.BankStatement;
import hall.payment.domain.BatchGateway;
import hall.payment.domain.BatchGateway.Said;
import hall.payment.domain.BatchOrder;
import hall.payment.domain.BatchResult;
import hall.payment.domain.MoneyArrived;
import hall.payment.domain.MoneyTakenBack;
import hall.payment.domain.OpenDays;
import hall.payment.domain.PaymentBatch;
import hall.payment.domain.PaymentBatches;
import hall.payment.domain.PaymentGateway;
import hall.payment.domain.PaymentInstructions;
import hall.payment.domain.PaymentOrder;
import hall.payment.domain.PaymentOutcome;
import hall.payment.domain.PaymentSettled;
import hall.payment.service.BankLineService;
import hall.payment.service.BankMessageHandler;
import hall.payment.service.BankTimes;
import hall.payment.service.BatchBuilding;
import hall.payment.service.BatchDelivery;
import hall.payment.service.BatchMessageHandler;
import hall.payment.service.LineAmending;
import hall.payment.service.PaymentDelivery;
import hall.payment.service.PaymentQueue;
import hall.payment.service.PaymentRelease;
import hall.payment.service.PaymentSettling;
import hall.payment.service.StatementDays;
import hall.payment.service.StatementReading;
import hall.shared.memory.MemoryUnit;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The payment's services with a transaction for each call from outside, as their container gives them. */
public final class PaymentsInTransactions {

    /** Who does a piece of work in one transaction. */
    public interface Transactions {
        <T> T tx(Supplier<T> work);
    }

    /** What the services stand on. */
    public record Ports(
            PaymentInstructions instructions,
            BankLines lines,
            Outbox outbox,
            AuditTrail audit,
            BankTimes times,
            Clock clock,
            MemoryUnit unit) {}

    public final Batches batches;

    /** For whoever settles payments beside the bank's word. */
    public final PaymentSettling settling;

    private final Transactions work;
    private final Ports ports;
    private final BankMessageHandler singles;
    private final BatchMessageHandler files;
    private final PaymentRelease release;

    public PaymentsInTransactions(
            Transactions work,
            Ports ports,
            PaymentQueue queue,
            PaymentGateway bank,
            BatchGateway batchBank,
            Heard<PaymentSettled> settled) {
        this.work = work;
        this.ports = ports;
        batches = new Batches(ports.unit());
        settling = new PaymentSettling(
                ports.instructions(), ports.audit(), settled, () -> ScriptedBank.ACCOUNT, ports.clock());
        PaymentDelivery delivery = new Single(queue, settling);
        singles = new BankMessageHandler(delivery, bank);
        files = new BatchMessageHandler(new Whole(queue), delivery, batchBank);
        BatchBuilding building =
                new BatchBuilding(batches, queue, batchBank, ports.outbox(), ports.audit(), ports.clock());
        release = new PaymentRelease(ports.instructions(), queue, building, ports.times(), ports.clock());
    }

    /** Delivers a message of either channel. */
    public Attempt deliver(Delivery delivery) {
        return delivery.channel().equals("bank") ? singles.deliver(delivery) : files.deliver(delivery);
    }

    /** Lets out what is due. */
    public int releaseDue() {
        return work.tx(release::releaseDue);
    }

    /** The service of the bank's lines, each call a transaction. */
    public Statement statementInTransactions(
            BankLines lines,
            ArrivalShares shares,
            BankStatement bank,
            OpenDays days,
            Heard<MoneyArrived> arrived,
            Heard<MoneyTakenBack> takenBack) {
        LineAmending amending = new LineAmending(lines, shares, ports.audit(), arrived, takenBack, ports.clock());
        BankLineService kept = new Lines(lines, bank, days, amending, arrived);
        return new Statement(kept, new StatementReading(bank, kept, new Days(lines, bank, days)));
    }

    private final class Single extends PaymentDelivery {
        Single(PaymentQueue queue, PaymentSettling settling) {
            super(ports.instructions(), ports.lines(), ports.outbox(), ports.audit(), settling, queue, ports.clock());
        }

        @Override
        public Step prepare(Delivery delivery, String sendSeqNo) {
            return work.tx(() -> super.prepare(delivery, sendSeqNo));
        }

        @Override
        public Optional<PaymentOrder> sendAgain(String sendSeqNo) {
            return work.tx(() -> super.sendAgain(sendSeqNo));
        }

        @Override
        public Attempt settle(Delivery delivery, String sendSeqNo, BankAnswer answer) {
            return work.tx(() -> super.settle(delivery, sendSeqNo, answer));
        }

        @Override
        public PaymentOutcome.Effect settleFromBatch(String sendSeqNo, BankAnswer answer) {
            return work.tx(() -> super.settleFromBatch(sendSeqNo, answer));
        }
    }

    private final class Whole extends BatchDelivery {
        Whole(PaymentQueue queue) {
            super(
                    batches,
                    ports.instructions(),
                    queue,
                    () -> ScriptedBank.ACCOUNT,
                    ports.outbox(),
                    ports.audit(),
                    ports.clock());
        }

        @Override
        public Step prepare(Delivery delivery, String number) {
            return work.tx(() -> super.prepare(delivery, number));
        }

        @Override
        public Optional<BatchOrder> sendAgain(String number) {
            return work.tx(() -> super.sendAgain(number));
        }

        @Override
        public void dissolve(Delivery delivery, String number, Said said, String code) {
            work.tx(() -> {
                super.dissolve(delivery, number, said, code);
                return null;
            });
        }

        @Override
        public void conclude(Delivery delivery, String number, BatchResult result) {
            work.tx(() -> {
                super.conclude(delivery, number, result);
                return null;
            });
        }

        @Override
        public void concludeUnread(Delivery delivery, String number, String problem) {
            work.tx(() -> {
                super.concludeUnread(delivery, number, problem);
                return null;
            });
        }
    }

    private final class Lines extends BankLineService {
        Lines(BankLines lines, BankStatement bank, OpenDays days, LineAmending amending, Heard<MoneyArrived> arrived) {
            super(lines, bank, ports.instructions(), ports.audit(), days, amending, arrived, ports.clock());
        }

        @Override
        public Taken receive(String partner, BankLineReport report) {
            return work.tx(() -> super.receive(partner, report));
        }

        @Override
        public Merged merge(List<BankLineReport> page) {
            return work.tx(() -> super.merge(page));
        }

        @Override
        public boolean mergeAlone(BankLineReport report) {
            return work.tx(() -> super.mergeAlone(report));
        }

        @Override
        public void missingAlone(String serial, LocalDate day) {
            work.tx(() -> {
                super.missingAlone(serial, day);
                return null;
            });
        }
    }

    private final class Days extends StatementDays {
        Days(BankLines lines, BankStatement bank, OpenDays days) {
            super(lines, bank, ports.instructions(), days, ports.clock());
        }

        @Override
        public void conclude(String account, LocalDate day, int read) {
            work.tx(() -> {
                super.conclude(account, day, read);
                return null;
            });
        }
    }

    /** What keeps the bank's lines, and what reads its detail into them. */
    public record Statement(BankLineService lines, StatementReading reading) {}

    /** Batches in memory. */
    public static final class Batches implements PaymentBatches {

        public final Map<String, PaymentBatch> byNumber = new LinkedHashMap<>();
        private final MemoryUnit unit;

        Batches(MemoryUnit unit) {
            this.unit = unit;
        }

        @Override
        public void add(PaymentBatch batch) {
            unit.step();
            unit.putOnce(byNumber, batch.number(), unit.manage(batch));
        }

        @Override
        public Optional<PaymentBatch> lock(String number) {
            unit.step();
            return Optional.ofNullable(unit.manage(byNumber.get(number)));
        }
    }
}
