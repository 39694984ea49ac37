package hall.material.service;

import hall.material.domain.VirusScanner;
import hall.outbox.domain.Delivery;
import hall.outbox.domain.MessageHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Has files looked at by the virus scanner. While it is silent the file stays 待查毒 and is asked about again. */
@ApplicationScoped
public class ScanMessageHandler implements MessageHandler {

    static final String CHANNEL = "virus";

    @Inject
    private VirusScanner scanner;

    @Inject
    private PartReader reader;

    @Inject
    private ScanResults results;

    @Override
    public String channel() {
        return CHANNEL;
    }

    @Override
    public Attempt deliver(Delivery delivery) {
        long id = Long.parseLong(delivery.payload().text("material"));
        if (results.isSettled(delivery, id)) {
            return Attempt.FINISHED;
        }
        VirusScanner.Verdict verdict =
                scanner.scan(reader.stream(id, delivery.payload().integer("size")));
        if (verdict == VirusScanner.Verdict.NO_ANSWER) {
            return Attempt.retry("the virus scanner gave no answer");
        }
        results.receive(delivery, id, verdict == VirusScanner.Verdict.CLEAN);
        return Attempt.FINISHED;
    }
}
