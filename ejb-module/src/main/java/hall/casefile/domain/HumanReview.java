package hall.casefile.domain;

import hall.shared.BusinessException;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDateTime;

/** What the applicant of a machine's decision may ask for: why (说明), and that a person looks again (人工复核). */
@Embeddable
public class HumanReview {

    @Column(name = "explanation_requested_at")
    private LocalDateTime explanationRequestedAt;

    @Column(name = "human_review_requested_at")
    private LocalDateTime requestedAt;

    @Column(name = "human_review_concluded_at")
    private LocalDateTime concludedAt;

    @Column(name = "human_review_opinion", length = 400)
    private String opinion;

    protected HumanReview() {}

    /** The applicant asks why; the answer is the kept assessment, a person looks at it too. */
    public void requestExplanation(LocalDateTime now) {
        if (explanationRequestedAt == null) {
            explanationRequestedAt = now;
        }
    }

    void request(LocalDateTime now) {
        if (requestedAt == null) {
            requestedAt = now;
        }
    }

    /** Whether the applicant waits for a person to look again. */
    public boolean isOpen() {
        return requestedAt != null && concludedAt == null;
    }

    /**
     * A person has looked again and says what came of it.
     *
     * @throws BusinessException {@code CASE-032} nobody asked, or it was concluded before; {@code CASE-023} no opinion
     */
    public void conclude(String said, LocalDateTime now) {
        if (!isOpen()) {
            throw new BusinessException("CASE-032");
        }
        opinion = Reason.require(said);
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
