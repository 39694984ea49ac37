package hall.verification.domain;

import hall.shared.Facts;
import hall.shared.IdentityNumber;
import hall.shared.PersonName;

/**
 * A question to a source, as narrow as the purpose allows.
 *
 * @param requestNumber our number (uuid), returned by the source; the same question asked again has the same number
 * @param type what is asked
 * @param caseNumber 43 characters, or empty when no case exists yet (registration)
 * @param itemCode 31 characters implementation code, or empty
 * @param authorisation authorisation number (授权编号) of the case
 * @param purpose plain Chinese purpose, logged by both sides
 * @param name the person's name
 * @param identityNumber the person's identity number
 * @param details further fields by name: {@code account}, {@code phone} for BANK_ACCOUNT; {@code spouseName},
 *     {@code spouseIdentityNumber} (optional) for MARRIAGE; {@code contractNumber} for HOME_CONTRACT
 */
public record EvidenceQuery(
        String requestNumber,
        EvidenceType type,
        String caseNumber,
        String itemCode,
        String authorisation,
        String purpose,
        PersonName name,
        IdentityNumber identityNumber,
        Facts details) {}
