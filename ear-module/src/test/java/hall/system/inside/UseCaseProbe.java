package hall.system.inside;

import hall.casefile.domain.DecisionBy;
import hall.casefile.domain.TaskFilter;
import hall.casefile.domain.TaskOrder;
import hall.casefile.service.AutomaticDecisionService;
import hall.casefile.service.CaseQueries;
import hall.casefile.service.LodgeApplication;
import hall.casefile.service.LodgementSteps;
import hall.casefile.service.PreviewService;
import hall.casefile.service.TaskQueries;
import hall.catalogue.service.ItemQueries;
import hall.notification.service.SmsDeliveries;
import hall.outbox.domain.Delivery;
import hall.payment.domain.BankAnswer;
import hall.payment.service.PaymentDelivery;
import hall.shared.Actor;
import hall.shared.CaseNumber;
import hall.shared.IdentityNumber;
import hall.shared.Role;
import hall.shared.ServiceItemCode;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Plays a whole TQ04 case and the pages around it in one transaction that is undone at the end, and asks the connection after each
 * use case how many statements it has had. So nobody else's work is counted, and nothing leaves the house.
 */
@Stateless
@PermitAll
public class UseCaseProbe extends UseCases {

    private static final ServiceItemCode ITEM = new ServiceItemCode("TQ04");
    private static final String DIGITS =
            "(SELECT 0 n UNION SELECT 1 UNION SELECT 2 UNION SELECT 3 UNION SELECT 4 UNION SELECT 5 UNION SELECT 6"
                    + " UNION SELECT 7 UNION SELECT 8 UNION SELECT 9)";

    @Inject
    private PreviewService preview;

    @Inject
    private LodgementSteps lodgement;

    @Inject
    private AutomaticDecisionService decisions;

    @Inject
    private PaymentDelivery payments;

    @Inject
    private SmsDeliveries messages;

    @Inject
    private CaseQueries cases;

    @Inject
    private TaskQueries tasks;

    @Inject
    private ItemQueries items;

    /**
     * Statements of each use case, its COMMIT included.
     *
     * @param who two persons nobody else uses: one whose case is copied, one whose case is counted
     * @param digits nine digits that make account and loan numbers nobody else uses
     * @param others how many closed cases the person has, and how many cases of others wait in the officers' queue
     */
    public Map<String, Long> play(List<IdentityNumber> who, String digits, int others) throws Exception {
        counts = new LinkedHashMap<>();
        try {
            fund.employer();
            long copied = person(who.get(0), "60" + digits + "1");
            long counted = person(who.get(1), "60" + digits + "2");
            copies(as(Actor.principalOfPerson(copied), Role.CITIZEN, this::lodge), counted, others);
            story(Actor.principalOfPerson(counted));
            return counts;
        } finally {
            context.setRollbackOnly();
        }
    }

    private void story(String citizen) throws Exception {
        count("preview", () -> as(citizen, Role.CITIZEN, () -> preview.preview(ITEM)));
        CaseNumber number = count("lodge", () -> as(citizen, Role.CITIZEN, this::lodge));
        for (Delivery question : waiting("evidence", number)) {
            count("answer of a source", () -> system(() -> receive(question)));
        }
        Delivery proceed = waiting("case", number).get(0);
        count("decide", () -> system(() -> decisions.proceed(proceed)));
        Delivery order = waiting("bank", number).get(0);
        String payment = order.payload().text("sendSeqNo");
        count("send to the bank", () -> system(() -> payments.prepare(order, payment)));
        BankAnswer paid = new BankAnswer(BankAnswer.Status.DONE, "0000", "", "B" + payment, LocalDateTime.now(clock));
        count("settle", () -> system(() -> payments.settle(order, payment, paid)));
        Delivery text = waiting("sms", number).get(0);
        count("end a text message", () -> system(() -> messages.done(text)));
        count("progress page", () -> as(citizen, Role.CITIZEN, () -> cases.progress(number)));
        count("version poll", () -> as(citizen, Role.CITIZEN, () -> cases.version(number)));
        count("my cases", () -> as(citizen, Role.CITIZEN, () -> cases.mine(Long.MAX_VALUE)));
        count(
                "task list",
                () -> as(
                        "accept1",
                        Role.ACCEPTANCE,
                        () -> tasks.tasks(TaskFilter.all(), TaskOrder.DUE, TaskOrder.DUE.start())));
        count("guide page", () -> items.guide(ITEM));
    }

    private CaseNumber lodge() {
        return lodgement
                .lodge(new LodgeApplication(ITEM, UUID.randomUUID().toString(), DecisionBy.AUTOMATIC, false))
                .caseNumber();
    }

    /** Copies a case: as closed ones of the person, and as waiting ones of as many strangers. */
    private void copies(CaseNumber of, long person, int copies) {
        List<?> columns = entityManager
                .createNativeQuery("SELECT column_name FROM information_schema.columns WHERE table_schema = DATABASE()"
                        + " AND table_name = 'case_file' AND extra NOT LIKE '%GENERATED%' ORDER BY ordinal_position")
                .getResultList();
        Map<String, String> own = new LinkedHashMap<>();
        columns.forEach(c -> own.put((String) c, "s." + c));
        own.put("submission_key", "CONCAT('copy-', i)");
        Map<String, String> strangers = new LinkedHashMap<>(own);
        own.put("id", "1000 + i");
        own.put("case_number", "CONCAT(LEFT(s.case_number, 31), '19990101', LPAD(i, 4, '0'))");
        own.put("person_id", Long.toString(person));
        own.put("status", "'DONE'");
        own.put("closed_at", "s.lodged_at");
        strangers.put("id", "100000 + i");
        strangers.put("case_number", "CONCAT(LEFT(s.case_number, 31), '19990102', LPAD(i, 4, '0'))");
        strangers.put("person_id", "-1 - i");
        strangers.put("status", "'SUBMITTED'");
        for (Map<String, String> copy : List.of(own, strangers)) {
            entityManager
                    .createNativeQuery("INSERT INTO case_file (" + String.join(", ", copy.keySet()) + ") SELECT "
                            + String.join(", ", copy.values())
                            + " FROM case_file s JOIN (SELECT a.n + 10 * b.n + 100 * c.n i FROM "
                            + DIGITS + " a, " + DIGITS + " b, " + DIGITS
                            + " c) numbers WHERE s.case_number = ?1 AND i < ?2")
                    .setParameter(1, of.value())
                    .setParameter(2, copies)
                    .executeUpdate();
        }
    }
}
