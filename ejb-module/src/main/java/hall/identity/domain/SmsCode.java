package hall.identity.domain;

import hall.shared.BusinessException;
import hall.shared.Ids;
import hall.shared.MobileNumber;
import hall.shared.Sha256;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HexFormat;

/**
 * A six-digit code sent to a phone for one enrolment. Kept as a salted hash: ten minutes and five tries protect it, the
 * hash keeps it out of dumps and logs.
 */
@Entity
@Table(name = "sms_code")
public class SmsCode {

    public static final Duration LIFE = Duration.ofMinutes(10);
    public static final Duration BETWEEN = Duration.ofSeconds(60);
    public static final int TRIES = 5;
    public static final int PER_DAY = 10;

    private static final SecureRandom RANDOM = new SecureRandom();

    /** How a try ended. */
    public enum Answer {
        RIGHT,
        WRONG,
        /** Too old, used, or tried too often: a new code is needed. */
        VOID
    }

    @Id
    private long id;

    @Column(name = "enrolment", nullable = false, length = 32)
    private String enrolment;

    @Column(name = "phone", nullable = false, length = 11)
    private String phone;

    @Column(name = "source", nullable = false, length = 64)
    private String source;

    @Column(name = "salt", nullable = false, length = 32)
    private String salt;

    @Column(name = "code_hash", nullable = false, length = 64)
    private String codeHash;

    @Column(name = "sent_at", nullable = false)
    private LocalDateTime sentAt;

    @Column(name = "tries", nullable = false)
    private int tries;

    @Column(name = "used_at")
    private LocalDateTime usedAt;

    protected SmsCode() {}

    /** Keeps a code that is being sent. */
    public SmsCode(String enrolment, MobileNumber phone, String source, String code, LocalDateTime now) {
        byte[] random = new byte[16];
        RANDOM.nextBytes(random);
        this.id = Ids.next();
        this.enrolment = enrolment;
        this.phone = phone.value();
        this.source = source;
        this.salt = HexFormat.of().formatHex(random);
        this.codeHash = hash(code);
        this.sentAt = now;
    }

    /** Six random digits. */
    public static String draw() {
        return String.format("%06d", RANDOM.nextInt(1_000_000));
    }

    /** Tries a code; each try counts, a right one uses it up. */
    public Answer tryWith(String code, LocalDateTime now) {
        if (usedAt != null || tries >= TRIES || sentAt.plus(LIFE).isBefore(now)) {
            return Answer.VOID;
        }
        tries++;
        boolean same = MessageDigest.isEqual(
                codeHash.getBytes(StandardCharsets.US_ASCII), hash(code).getBytes(StandardCharsets.US_ASCII));
        if (same) {
            usedAt = now;
            return Answer.RIGHT;
        }
        return tries >= TRIES ? Answer.VOID : Answer.WRONG;
    }

    /** How many tries are left. */
    public int triesLeft() {
        return TRIES - tries;
    }

    private String hash(String code) {
        return Sha256.hex(salt + code);
    }

    /**
     * What was sent before, for the limits.
     *
     * @param lastToPhone when the last one went to this phone, null when none did
     * @param toPhoneToday sent to this phone in the last 24 hours
     * @param fromSourceToday asked for by this source in the last 24 hours
     */
    public record Sent(LocalDateTime lastToPhone, long toPhoneToday, long fromSourceToday) {

        /**
         * Refuses one more: {@code IDENTITY-012} with the seconds to wait within a minute of the last, {@code IDENTITY-013}
         * after ten in a day.
         */
        public void requireRoom(LocalDateTime now) {
            if (toPhoneToday >= PER_DAY || fromSourceToday >= PER_DAY) {
                throw new BusinessException("IDENTITY-013", PER_DAY);
            }
            if (lastToPhone != null && lastToPhone.plus(BETWEEN).isAfter(now)) {
                throw new BusinessException(
                        "IDENTITY-012",
                        Duration.between(now, lastToPhone.plus(BETWEEN)).toSeconds() + 1);
            }
        }
    }
}
