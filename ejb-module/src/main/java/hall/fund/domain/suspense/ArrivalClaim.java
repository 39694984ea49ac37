package hall.fund.domain.suspense;

import hall.shared.BusinessException;
import hall.shared.Facts;
import hall.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/**
 * That a finance officer says to which employer money of nobody belongs (认领), until another officer confirms it or it is taken back; the
 * audit of the arrival keeps what became of it. One of an arrival at most; changed under the arrival's lock.
 */
@Entity
@Table(name = "arrival_claim")
public class ArrivalClaim {

    @Id
    @Column(name = "arrival_id")
    private long arrival;

    @Column(name = "id", nullable = false)
    private long id;

    /** DWZH. */
    @Column(name = "employer_account", nullable = false, length = 12)
    private String employerAccount;

    @Column(name = "reason", nullable = false, length = 200)
    private String reason;

    @Column(name = "proposed_by", nullable = false, length = 60)
    private String proposedBy;

    @Column(name = "proposed_at", nullable = false)
    private LocalDateTime proposedAt;

    protected ArrivalClaim() {}

    /** Says it; {@code by} is a sign-in name. */
    public ArrivalClaim(Arrival arrival, String employerAccount, String reason, String by, LocalDateTime at) {
        this.arrival = arrival.id();
        this.id = Ids.next();
        this.employerAccount = employerAccount;
        this.reason = reason;
        this.proposedBy = by;
        this.proposedAt = at;
    }

    /** Refuses with {@code CONTRIBUTION-138} whatever else is to be done with the money meanwhile. */
    public void refuseOthers() {
        throw new BusinessException("CONTRIBUTION-138", proposedBy, employerAccount);
    }

    /** Refuses with {@code CONTRIBUTION-140} whoever proposed it. */
    public void requireOther(String by) {
        if (proposedBy.equals(by)) {
            throw new BusinessException("CONTRIBUTION-140");
        }
    }

    /** What the audit keeps of it. */
    public Facts auditFacts() {
        return Facts.with("claim", id)
                .and("claimedFor", employerAccount)
                .and("reason", reason)
                .and("proposedBy", proposedBy)
                .build();
    }

    public long arrival() {
        return arrival;
    }

    /** Of this proposal: who confirms it has seen this one and no other. */
    public long id() {
        return id;
    }

    /** DWZH. */
    public String employerAccount() {
        return employerAccount;
    }

    public String reason() {
        return reason;
    }

    /** Sign-in name. */
    public String proposedBy() {
        return proposedBy;
    }
}
