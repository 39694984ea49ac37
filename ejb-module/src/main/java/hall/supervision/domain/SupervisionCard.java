package hall.supervision.domain;

import hall.audit.domain.AuditHead;
import hall.casefile.domain.CaseStage;
import hall.shared.Actor;
import hall.shared.BusinessException;
import hall.shared.Facts;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A yellow or red card (黄牌, 红牌): a limit of a case passed; or a blue one (预警): it is about to. Made by the port's insert, which the database takes once; the
 * only thing that can happen to it later is that a supervisor revokes it. Owns the audit stream {@code card:<id>}.
 */
@Entity
@Table(name = "supervision_card")
public class SupervisionCard {

    private static final int LONGEST_REASON = 400;

    @Id
    private long id;

    @Column(name = "case_number", nullable = false, length = 43)
    private String caseNumber;

    @Enumerated(EnumType.STRING)
    @Column(name = "rule", nullable = false, length = 20)
    private CardRule rule;

    @Enumerated(EnumType.STRING)
    @Column(name = "colour", nullable = false, length = 10)
    private CardColour colour;

    @Enumerated(EnumType.STRING)
    @Column(name = "stage", nullable = false, length = 10)
    private CaseStage stage;

    @Column(name = "post", nullable = false, length = 20)
    private String post;

    @Column(name = "branch", nullable = false, length = 6)
    private String branch;

    @Column(name = "clock_from", nullable = false)
    private LocalDateTime clockFrom;

    @Column(name = "stage_opened_at", nullable = false)
    private LocalDateTime stageOpenedAt;

    @Column(name = "last_day", nullable = false)
    private LocalDate lastDay;

    @Column(name = "holder", length = 40)
    private String holder;

    @Column(name = "raised_at", nullable = false)
    private LocalDateTime raisedAt;

    @Column(name = "revoked_at")
    private LocalDateTime revokedAt;

    @Column(name = "revoked_by", length = 80)
    private String revokedBy;

    @Column(name = "revoke_reason", length = 400)
    private String revokeReason;

    @Embedded
    private AuditHead auditHead = AuditHead.start();

    @Version
    @Column(name = "version", nullable = false)
    private int version;

    protected SupervisionCard() {}

    /**
     * Revokes the card (撤销); it stays where it is, marked.
     *
     * @throws BusinessException {@code SUPERVISION-002} it was revoked before; {@code SUPERVISION-003} no reason; {@code SUPERVISION-004} the reason
     *     is too long
     */
    public void revoke(Actor by, String reason, LocalDateTime now) {
        if (revokedAt != null) {
            throw new BusinessException("SUPERVISION-002");
        }
        String words = reason == null ? "" : reason.strip();
        if (words.isEmpty()) {
            throw new BusinessException("SUPERVISION-003");
        }
        if (words.length() > LONGEST_REASON) {
            throw new BusinessException("SUPERVISION-004", LONGEST_REASON);
        }
        revokedAt = now;
        revokedBy = by.toString();
        revokeReason = words;
    }

    /** What the audit keeps of it. */
    public Facts facts() {
        return Facts.with("case", caseNumber)
                .and("rule", rule)
                .and("colour", colour)
                .and("stage", stage)
                .and("lastDay", lastDay)
                .and("holder", holder)
                .build();
    }

    public AuditHead audit() {
        return auditHead;
    }

    public String auditStream() {
        return "card:" + id;
    }
}
