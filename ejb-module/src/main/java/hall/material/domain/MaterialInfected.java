package hall.material.domain;

import hall.shared.MobileNumber;

/**
 * A file was found infected and is in quarantine; its owner is to be told. Fired in the transaction that keeps the verdict.
 *
 * @param phone the owner's, as registered now
 * @param name the file's shown name
 * @param caseNumber the case it is a part of, null before that
 */
public record MaterialInfected(long materialId, MobileNumber phone, String name, String caseNumber) {}
