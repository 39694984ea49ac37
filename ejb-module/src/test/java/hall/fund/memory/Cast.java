package hall.fund.memory;

import hall.identity.domain.Applicant;
import hall.identity.domain.PayoutCard;
import hall.shared.BankCardNumber;
import hall.shared.Facts;
import hall.shared.IdentityNumber;
import hall.shared.MobileNumber;
import hall.shared.PersonName;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The demo cast, as the hall reads it. */
record Cast(Facts facts) {

    static Cast read() {
        try (InputStream in = Cast.class.getResourceAsStream("/demo/cast.json")) {
            return new Cast(Facts.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Applicant applicant(String key) {
        Facts p = facts.list("persons").stream()
                .filter(x -> x.text("key").equals(key))
                .findFirst()
                .orElseThrow();
        Facts card = p.facts("socialSecurityCard");
        return new Applicant(
                1,
                new PersonName(p.text("name")),
                new IdentityNumber(p.text("idNumber")),
                new MobileNumber(p.text("phone")),
                new PayoutCard(
                        PayoutCard.Kind.SOCIAL_SECURITY,
                        new BankCardNumber(card.text("bankCardNo")),
                        card.text("bankName")),
                p.text("division"));
    }
}
