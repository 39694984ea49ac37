package hall.casefile.domain;

import hall.identity.domain.Applicant;
import hall.identity.domain.OfficerProfile;
import hall.identity.domain.PayoutCard;
import hall.shared.BankCardNumber;
import hall.shared.CaseNumber;
import hall.shared.Facts;
import hall.shared.IdentityNumber;
import hall.shared.MobileNumber;
import hall.shared.PersonName;
import hall.shared.ServiceItemCode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;

/** Cases and officers to test with. */
public final class Cases {

    public static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 24, 10, 15, 2);
    static final StageLimits LIMITS = new StageLimits(NOW.plusMinutes(1), LocalDate.of(2026, 11, 25));
    public static final Applicant YI = new Applicant(
            7,
            new PersonName("示例乙"),
            new IdentityNumber("999902198702230026"),
            new MobileNumber("19900000001"),
            new PayoutCard(PayoutCard.Kind.SOCIAL_SECURITY, new BankCardNumber("9999990000000000014"), "示例市商业银行"),
            "999902");

    private Cases() {}

    public static CaseFile lodged(DecisionBy by) {
        return lodged(by, LIMITS, new CaseDeadlines(LocalDate.of(2026, 11, 26), LocalDate.of(2026, 11, 27), null), NOW);
    }

    /** A case of 示例乙 with these limits. */
    public static CaseFile lodged(DecisionBy by, StageLimits accept, CaseDeadlines deadlines, LocalDateTime now) {
        Lodging lodging = new Lodging(
                new CaseNumber("12999900ME000001XE3342017002004202611240001"),
                new ServiceItemCode("TQ04"),
                1,
                YI,
                new Parties(Optional.of("999902198506150010"), Optional.of("91999900MA0000015N")),
                "key-1234",
                "hash",
                Facts.none(),
                by,
                "123456");
        return new CaseFile(lodging, accept, deadlines, now);
    }

    public static OfficerProfile officer(String name, String... roles) {
        return new OfficerProfile(name, name, Set.of(roles), "999902", Optional.empty());
    }
}
