package hall.fund.service.contribution;

import hall.fund.domain.contribution.ContributionMonth;
import hall.fund.domain.contribution.ContributionPolicy;
import hall.fund.domain.contribution.Member;
import hall.fund.domain.contribution.StaffLine;
import hall.fund.domain.contribution.StaffTableCheck;
import hall.fund.domain.contribution.TableFile;
import hall.fund.domain.contribution.TableKind;
import hall.fund.domain.contribution.TypedLine;
import hall.fund.service.table.StaffTableReading;
import hall.fund.service.table.TableReader;
import hall.policy.service.PolicyInForce;
import hall.shared.BusinessException;
import hall.shared.Role;
import hall.shared.Sha256;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;

/**
 * Takes a clerk's table in: reads it, checks every line, and keeps good and bad ones to be looked at.
 *
 * <p>NOT_SUPPORTED: a table is read for up to some seconds; the transactions are {@link StaffTableSteps}'.
 */
@Stateless
@RolesAllowed(Role.CITIZEN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class StaffTableService {

    private static final int MEGABYTE = 1024 * 1024;
    private static final int NAME_MOST = 120;

    /** A table being read takes memory; more than two at once wait their turn at the browser. */
    private static final Semaphore HANDS = new Semaphore(2);

    @Inject
    private StaffTableSteps steps;

    @Inject
    private PolicyInForce policy;

    @Inject
    private Clock clock;

    /**
     * A table that was handed in.
     *
     * @param known whether the same bytes were before
     */
    public record Received(long id, boolean known) implements Serializable {}

    /**
     * Takes a table in.
     *
     * @param fileName as the browser sent it; shown, never used
     * @param month of back payments, empty for bases
     * @return the table, or the one with the same bytes that stands already
     * @throws BusinessException {@code CONTRIBUTION-404} not this employer's clerk; {@code TABLE-001} to {@code 012}, see {@code
     *     hall.fund.service.table}
     */
    public Received receive(
            String employerAccount,
            TableKind kind,
            Optional<ContributionMonth> month,
            String fileName,
            InputStream content) {
        if (!HANDS.tryAcquire()) {
            throw new BusinessException("TABLE-012");
        }
        try {
            byte[] bytes = content.readNBytes(TableReader.LONGEST + 1);
            if (bytes.length > TableReader.LONGEST) {
                throw new BusinessException("TABLE-001", TableReader.LONGEST / MEGABYTE);
            }
            // The month belongs to what a table of back payments says: the same file for another month is another
            // table.
            String hash = Sha256.hex(
                    Sha256.hex(bytes) + month.map(ContributionMonth::toString).orElse(""));
            return take(employerAccount, new TableFile(kind, shown(fileName), hash, month), bytes);
        } catch (IOException brokenOff) {
            BusinessException refusal = new BusinessException("TABLE-004");
            refusal.initCause(brokenOff);
            throw refusal;
        } finally {
            HANDS.release();
        }
    }

    private Received take(String employerAccount, TableFile file, byte[] bytes) {
        Optional<Long> known = steps.known(employerAccount, file);
        if (known.isPresent()) {
            return new Received(known.get(), true);
        }
        StaffTableCheck check = new StaffTableCheck(
                file.kind(), ContributionPolicy.of(policy.on(LocalDate.now(clock), ContributionPolicy.NAMES)));
        List<StaffLine> lines = new ArrayList<>();
        StaffTableReading.read(file.kind(), bytes, some -> {
            Map<String, Member> members = members(employerAccount, some);
            some.forEach(line -> lines.add(check.check(line, whose(line, members))));
        });
        return new Received(steps.keep(employerAccount, file, lines), false);
    }

    private Map<String, Member> members(String employerAccount, List<TypedLine> some) {
        Set<String> numbers = new HashSet<>();
        some.forEach(line -> numbers.add(number(line)));
        numbers.remove("");
        Map<String, Member> found = new HashMap<>();
        for (Member m : steps.members(employerAccount, numbers)) {
            found.put(m.account(), m);
            found.put(m.certificateNumber(), m);
        }
        return found;
    }

    private static String number(TypedLine line) {
        return line.account().isEmpty() ? line.identityNumber() : line.account();
    }

    private static Optional<Member> whose(TypedLine line, Map<String, Member> members) {
        return Optional.ofNullable(members.get(number(line)));
    }

    private static String shown(String fileName) {
        String name = Normalizer.normalize(fileName == null ? "" : fileName, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Co}\\p{Cs}\\p{Cn}<>]", "_")
                .strip();
        return name.codePointCount(0, name.length()) <= NAME_MOST
                ? name
                : name.substring(0, name.offsetByCodePoints(0, NAME_MOST));
    }
}
