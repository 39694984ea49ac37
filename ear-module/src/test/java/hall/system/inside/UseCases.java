package hall.system.inside;

import hall.identity.domain.PasswordHash;
import hall.identity.domain.PayoutCard;
import hall.identity.domain.Person;
import hall.identity.domain.Persons;
import hall.outbox.domain.Delivery;
import hall.shared.BankCardNumber;
import hall.shared.CaseNumber;
import hall.shared.Facts;
import hall.shared.IdentityNumber;
import hall.shared.MobileNumber;
import hall.shared.Money;
import hall.shared.PersonName;
import hall.shared.Role;
import hall.verification.domain.EvidenceAnswer;
import hall.verification.domain.EvidenceOutcome;
import hall.verification.domain.EvidenceQuery;
import hall.verification.domain.EvidenceType;
import hall.verification.service.EvidenceService;
import jakarta.annotation.Resource;
import jakarta.ejb.SessionContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;

/** Plays use cases in one transaction that is undone at the end, each with its statements counted; the subclass is the bean. */
abstract class UseCases {

    static final String CARD = "9999990000000000014";

    @Resource
    SessionContext context;

    @PersistenceContext(unitName = "ejb-module.jar#hall")
    EntityManager entityManager;

    @Inject
    FundProbe fund;

    @Inject
    Persons persons;

    @Inject
    EvidenceService evidence;

    @Inject
    Clock clock;

    Map<String, Long> counts = new LinkedHashMap<>();

    /** Somebody nobody else uses, with an account and a loan. */
    long person(IdentityNumber number, String account) {
        fund.open(account, number.value(), Money.of("50000.00"));
        fund.lend("7" + account.substring(1), List.of(number));
        Person person = new Person(
                new PersonName("测试计数"),
                number,
                new MobileNumber("19900000002"),
                new PayoutCard(PayoutCard.Kind.SOCIAL_SECURITY, new BankCardNumber(CARD), "示例市商业银行"),
                "999902",
                PasswordHash.of(PasswordHash.Parameters.CURRENT, new byte[16], new byte[32]),
                LocalDateTime.now(clock));
        persons.add(person);
        entityManager.flush();
        return person.id();
    }

    /** Answers a question: the card is in order, of anything else there is no record. */
    void receive(Delivery question) {
        Facts f = question.payload();
        EvidenceType type = EvidenceType.valueOf(f.text("type"));
        EvidenceAnswer answer = switch (type) {
            case BANK_ACCOUNT -> confirmed(Facts.with("accountClass", "I").and("accountState", "NORMAL"));
            case SOCIAL_SECURITY_CARD ->
                confirmed(
                        Facts.with("bankCard", CARD).and("cardState", "NORMAL").and("financialState", "ACTIVE"));
            default -> new EvidenceAnswer(EvidenceOutcome.NO_RECORD, Facts.none(), null, "");
        };
        EvidenceQuery query = new EvidenceQuery(
                f.text("requestNumber"),
                type,
                f.text("caseNumber"),
                f.text("itemCode"),
                f.text("authorisation"),
                f.text("purpose"),
                new PersonName(f.text("name")),
                new IdentityNumber(f.text("identityNumber")),
                f.facts("details"));
        evidence.receive(question, query, answer);
    }

    private static EvidenceAnswer confirmed(Facts.Builder said) {
        return new EvidenceAnswer(EvidenceOutcome.CONFIRMED, said.build(), null, "");
    }

    /** Unclaimed messages of the case, as a worker would get them. */
    List<Delivery> waiting(String channel, CaseNumber number) {
        List<?> rows = entityManager
                .createNativeQuery(
                        "SELECT id, order_key, payload, fence FROM outbox_message WHERE channel = ?1 AND state = 'WAITING'"
                                + " AND order_key LIKE ?2 ORDER BY id")
                .setParameter(1, channel)
                .setParameter(2, number.value() + "%")
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(r -> new Delivery(
                        ((Number) r[0]).longValue(),
                        channel,
                        (String) r[1],
                        Facts.parse((String) r[2]),
                        ((Number) r[3]).longValue(),
                        1))
                .toList();
    }

    /** Does it in a persistence context of its own, and notes how many statements it took. */
    <T> T count(String useCase, Callable<T> work) throws Exception {
        entityManager.flush();
        // Each use case has a persistence context of its own.
        entityManager.clear();
        long before = questions();
        T result = work.call();
        entityManager.flush();
        // The second question about the questions stands for the COMMIT.
        counts.merge(useCase, questions() - before, Math::max);
        return result;
    }

    private long questions() {
        Object[] row = (Object[]) entityManager
                .createNativeQuery("SHOW SESSION STATUS LIKE 'Questions'")
                .getSingleResult();
        return Long.parseLong(row[1].toString());
    }

    static Void system(Runnable work) throws Exception {
        return as("system", Role.SYSTEM, () -> {
            work.run();
            return null;
        });
    }

    static <T> T as(String principal, String role, Callable<T> work) throws Exception {
        return SecurityDomain.getCurrent()
                .createAdHocIdentity(principal)
                .withDefaultRoleMapper(RoleMapper.constant(Roles.of(role)))
                .runAs(work);
    }
}
