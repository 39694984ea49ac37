package hall.audit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import hall.shared.Actor;
import hall.shared.Facts;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class AuditRecordTest {

    private static final LocalDateTime AT = LocalDateTime.of(2026, 11, 24, 10, 15, 2, 123_456_789);

    @Test
    void eachRowFollowsTheOneBefore() {
        AuditHead head = AuditHead.start();
        AuditRecord first = append(head, AuditEventType.CASE_LODGED);
        String afterFirst = head.hash();
        AuditRecord second = append(head, AuditEventType.CASE_COMPLETED);
        assertThat(first.rowHash()).isEqualTo(afterFirst);
        assertThat(second.rowHash()).isEqualTo(head.hash()).isNotEqualTo(afterFirst);
        assertThat(head.next()).isEqualTo(3);
    }

    @Test
    void theHashChangesWithAnyColumn() {
        String hash = AuditRecord.hash(1, "case:x", 1, AT, "SYSTEM:system", "CASE_LODGED", "{}", "0");
        assertThat(AuditRecord.hash(1, "case:x", 1, AT.plusNanos(1_000_000), "SYSTEM:system", "CASE_LODGED", "{}", "0"))
                .isNotEqualTo(hash);
        assertThat(AuditRecord.hash(1, "case:x", 1, AT, "OFFICER:system", "CASE_LODGED", "{}", "0"))
                .isNotEqualTo(hash);
        assertThat(AuditRecord.hash(1, "case:x", 1, AT, "SYSTEM:system", "CASE_LODGED", "{ }", "0"))
                .isNotEqualTo(hash);
        assertThat(AuditRecord.hash(1, "case:x", 2, AT, "SYSTEM:system", "CASE_LODGED", "{}", "0"))
                .isNotEqualTo(hash);
    }

    private static AuditRecord append(AuditHead head, AuditEventType type) {
        return AuditRecord.append(head, "case:x", type, Actor.SYSTEM, AT, Facts.none());
    }
}
