package hall.identity.domain;

import hall.shared.MobileNumber;
import java.time.LocalDateTime;
import java.util.Optional;

/** Port: enrolments and the codes sent for them; joins the caller's transaction. */
public interface Enrolments {

    void add(Enrolment enrolment);

    void add(SmsCode code);

    /** The enrolment, locked until the transaction ends; refuses with {@code IDENTITY-015} when there is none. */
    Enrolment locked(String token);

    /** The newest code of an enrolment; older ones are void. */
    Optional<SmsCode> newestCode(String token);

    /** What was sent to the phone and for the source since then. */
    SmsCode.Sent sentSince(MobileNumber phone, String source, LocalDateTime since);

    /** Removes what is older, with its personal data. */
    int removeOpenedBefore(LocalDateTime when);

    /** Removes codes that no limit counts any more. */
    int removeCodesSentBefore(LocalDateTime when);
}
