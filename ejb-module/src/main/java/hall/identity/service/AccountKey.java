package hall.identity.service;

import hall.shared.IdentityNumber;
import hall.shared.MobileNumber;
import hall.shared.Sha256;
import java.util.Locale;

/** Names of throttle counters: the same for known and unknown accounts, without personal data. */
final class AccountKey {

    private AccountKey() {}

    static String ofCitizen(IdentityNumber number) {
        return "citizen:" + Sha256.hex(number.value());
    }

    static String ofOfficer(String name) {
        return "officer:" + Sha256.hex(name.toLowerCase(Locale.ROOT));
    }

    static String ofSource(String source) {
        return "source:" + Sha256.hex(source);
    }

    static String ofClaim(IdentityNumber number) {
        return "claim:" + Sha256.hex(number.value());
    }

    static String ofClaimSource(String source) {
        return "claims:" + Sha256.hex(source);
    }

    static String ofPhone(MobileNumber phone) {
        return "sms:" + Sha256.hex(phone.value());
    }

    static String ofSmsSource(String source) {
        return "smses:" + Sha256.hex(source);
    }
}
