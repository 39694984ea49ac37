package hall.casefile.domain;

import hall.shared.BusinessException;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDateTime;

/** What the applicant of a machine's decision may ask for: why (说明), and that a person looks again (人工复核). */
@Embeddable
class HumanReview {

    @Column(name = "explanation_requested_at")
    private LocalDateTime explanationRequestedAt;

    @Column(name = "human_review_requested_at")
    private LocalDateTime requestedAt;

    @Column(name = "human_review_concluded_at")
    private LocalDateTime concludedAt;

    @Column(name = "human_review_opinion", length = 400)
    private String opinion;

    protected HumanReview() {}

    void requestExplanation(LocalDateTime now) {
        if (explanationRequestedAt == null) {
            explanationRequestedAt = now;
        }
    }

    void request(LocalDateTime now) {
        if (requestedAt == null) {
            requestedAt = now;
        }
    }

    boolean isOpen() {
        return requestedAt != null && concludedAt == null;
    }

    void conclude(String said, LocalDateTime now) {
        if (!isOpen()) {
            throw new BusinessException("CASE-032");
        }
        opinion = said;
        concludedAt = now;
    }

    LocalDateTime explanationRequestedAt() {
        return explanationRequestedAt;
    }

    LocalDateTime requestedAt() {
        return requestedAt;
    }

    LocalDateTime concludedAt() {
        return concludedAt;
    }

    String opinion() {
        return opinion;
    }
}
