package hall.identity.service;

import hall.identity.domain.Officer;
import hall.identity.domain.OfficerProfile;
import hall.identity.domain.Officers;
import hall.identity.domain.PasswordHash;
import hall.identity.domain.PayoutCard;
import hall.identity.domain.Person;
import hall.identity.domain.Persons;
import hall.identity.domain.TotpSecret;
import hall.shared.BankCardNumber;
import hall.shared.Facts;
import hall.shared.IdentityNumber;
import hall.shared.MobileNumber;
import hall.shared.PersonName;
import hall.shared.Role;
import hall.shared.SecretBox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The demo's citizens and officers. */
@ApplicationScoped
public class DemoPeople {

    /** Of every demo account; everybody knows it. */
    static final String PASSWORD = "Demo-2026!";

    private static final String MAIN_BRANCH = "999902";
    private static final int SECRET_BYTES = 20;

    /** 示例庚 of the cast is an officer, too: the own case must be refused to him, and those of who works at the same school. */
    private static final String GENG = "999902200002290095";

    private static final List<Post> STAFF = List.of(
            new Post("accept1", "受理岗一", Role.ACCEPTANCE, MAIN_BRANCH, "999902197601119017"),
            new Post("accept2", "受理岗二（示例庚）", Role.ACCEPTANCE, MAIN_BRANCH, GENG),
            new Post("accept3", "受理岗三", Role.ACCEPTANCE, "999921", "999921197702129029"),
            new Post("review1", "审核岗一", Role.REVIEW, MAIN_BRANCH, "999902197803139032"),
            new Post("review2", "审核岗二", Role.REVIEW, MAIN_BRANCH, "999902197904149045"),
            new Post("approve1", "审批岗一", Role.APPROVAL, MAIN_BRANCH, "99990219800515905X"),
            new Post("approve2", "审批岗二", Role.APPROVAL, MAIN_BRANCH, "999902198106169062"),
            new Post("finance1", "财务岗一", Role.FINANCE, MAIN_BRANCH, "999902198207179075"),
            new Post("finance2", "财务岗二", Role.FINANCE, MAIN_BRANCH, "999902198308189088"),
            new Post("supervisor1", "效能监察", Role.SUPERVISOR, MAIN_BRANCH, null),
            new Post("policy1", "政策管理员一", Role.POLICY, MAIN_BRANCH, null),
            new Post("policy2", "政策管理员二", Role.POLICY, MAIN_BRANCH, null),
            new Post("admin1", "系统管理员", Role.ADMIN, MAIN_BRANCH, null),
            new Post("security1", "安全管理员", Role.SECURITY, MAIN_BRANCH, null),
            new Post("auditor1", "审计管理员", Role.AUDITOR, MAIN_BRANCH, null));

    /** An officer to be; the identity number is null for who decides neither on cases nor on money. */
    private record Post(String name, String displayName, String role, String branch, String number) {}

    private final SecureRandom random = new SecureRandom();

    @Inject
    private Persons persons;

    @Inject
    private Officers officers;

    @Inject
    private PasswordHasher hasher;

    @Inject
    private SecretBox box;

    /** Adds all of them; person ids by the cast's keys, registered persons only. */
    Map<String, Long> load(Facts cast, LocalDateTime now) {
        Map<String, Facts> byKey = cast.list("persons").stream().collect(Collectors.toMap(p -> p.text("key"), p -> p));
        // Hashed once for all: forty hashes would outlast the transaction on a busy machine.
        PasswordHash password = hasher.hash(PASSWORD);
        Map<String, Long> ids = new LinkedHashMap<>();
        for (Facts one : cast.list("persons")) {
            if (one.flag("registered")) {
                ids.put(one.text("key"), addPerson(one, byKey, password, now));
            }
        }
        STAFF.forEach(post -> addOfficer(post, password));
        return ids;
    }

    private long addPerson(Facts one, Map<String, Facts> byKey, PasswordHash password, LocalDateTime now) {
        Facts social = one.facts("socialSecurityCard");
        Person person = new Person(
                new PersonName(one.text("name")),
                new IdentityNumber(one.text("idNumber")),
                new MobileNumber(one.text("phone")),
                card(PayoutCard.Kind.SOCIAL_SECURITY, social.text("bankCardNo"), social.text("bankName")),
                one.text("division"),
                password,
                now);
        for (Facts own : one.list("bankCards")) {
            person.addCard(card(PayoutCard.Kind.BANK, own.text("cardNo"), own.text("bankName")));
        }
        one.optionalText("spouse")
                .map(key -> new IdentityNumber(byKey.get(key).text("idNumber")))
                .ifPresent(person::marriedTo);
        persons.add(person);
        return person.id();
    }

    private static PayoutCard card(PayoutCard.Kind kind, String number, String bankName) {
        return new PayoutCard(kind, new BankCardNumber(number), bankName);
    }

    private void addOfficer(Post post, PasswordHash password) {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        Optional<IdentityNumber> number = Optional.ofNullable(post.number()).map(IdentityNumber::new);
        officers.add(new Officer(
                new OfficerProfile(post.name(), post.displayName(), Set.of(post.role()), post.branch(), number),
                password,
                TotpSecret.of(secret),
                box));
    }
}
