package hall.identity.service;

import hall.identity.domain.PasswordHash;
import hall.identity.domain.PasswordRules;
import hall.shared.BusinessException;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Hashes passwords with Argon2id, two at a time in the order they came: sign-ins must not eat the machine. Call with no
 * transaction open.
 */
@ApplicationScoped
public class PasswordHasher {

    private static final int AT_A_TIME = 2;
    private static final int PATIENCE_SECONDS = 20;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final Semaphore places = new Semaphore(AT_A_TIME, true);
    private final PasswordHash nobody;

    public PasswordHasher() {
        byte[] salt = new byte[SALT_BYTES];
        byte[] hash = new byte[HASH_BYTES];
        random.nextBytes(salt);
        random.nextBytes(hash);
        nobody = PasswordHash.of(PasswordHash.Parameters.CURRENT, salt, hash);
    }

    /** A new hash with the current parameters and a fresh salt. */
    public PasswordHash hash(String password) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return PasswordHash.of(
                PasswordHash.Parameters.CURRENT,
                salt,
                work(password, salt, PasswordHash.Parameters.CURRENT, HASH_BYTES));
    }

    /** Whether the password fits; for nobody's hash the same work is done and the answer is no. */
    public boolean fits(String password, Optional<PasswordHash> known) {
        PasswordHash hash = known.orElse(nobody);
        byte[] kept = hash.hash();
        byte[] made = work(password, hash.salt(), hash.parameters(), kept.length);
        return MessageDigest.isEqual(kept, made) && known.isPresent();
    }

    private byte[] work(String password, byte[] salt, PasswordHash.Parameters cost, int length) {
        takePlace();
        try {
            Argon2BytesGenerator generator = new Argon2BytesGenerator();
            generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                    .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                    .withMemoryAsKB(cost.memoryKib())
                    .withIterations(cost.passes())
                    .withParallelism(cost.lanes())
                    .withSalt(salt)
                    .build());
            byte[] out = new byte[length];
            generator.generateBytes(PasswordRules.normal(password).getBytes(StandardCharsets.UTF_8), out);
            return out;
        } finally {
            places.release();
        }
    }

    private void takePlace() {
        try {
            if (places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        throw new BusinessException("IDENTITY-016");
    }
}
