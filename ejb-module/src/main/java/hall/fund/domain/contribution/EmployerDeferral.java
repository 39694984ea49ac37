package hall.fund.domain.contribution;

import hall.shared.BusinessException;
import hall.shared.Facts;
import hall.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * The committee's leave (管委会批准) for an employer in difficulty to put contributions off (缓缴, Regulation Art. 20): one officer enters
 * it from the decision, another confirms it. Its months are not demanded; they are made up later as back payments.
 */
@Entity
@Table(name = "employer_deferral")
public class EmployerDeferral {

    /** What became of it. */
    public enum State {
        ENTERED,
        IN_FORCE,
        /** Its last month is over, or the employer pays again before. */
        ENDED,
        CANCELLED
    }

    @Id
    private long id;

    @Column(name = "employer_account", nullable = false, length = 12)
    private String employerAccount;

    /** {@code yyyyMM}. */
    @Column(name = "from_month", nullable = false, length = 6)
    private String from;

    @Column(name = "until_month", nullable = false, length = 6)
    private String until;

    /** Number of the committee's decision. */
    @Column(name = "document", nullable = false, length = 60)
    private String document;

    @Column(name = "decided_on", nullable = false)
    private LocalDate decidedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, length = 10)
    private State state;

    /** Sign-in name. */
    @Column(name = "entered_by", nullable = false, length = 60)
    private String enteredBy;

    @Column(name = "entered_at", nullable = false)
    private LocalDateTime enteredAt;

    @Column(name = "confirmed_by", length = 60)
    private String confirmedBy;

    @Column(name = "confirmed_at")
    private LocalDateTime confirmedAt;

    @Column(name = "ended_at")
    private LocalDateTime endedAt;

    @Version
    @Column(name = "version", nullable = false)
    private int version;

    protected EmployerDeferral() {}

    /**
     * One that waits to be confirmed.
     *
     * @param by sign-in name of the officer who enters it
     */
    public EmployerDeferral(
            String employerAccount,
            DeferredMonths months,
            String document,
            LocalDate decidedOn,
            String by,
            LocalDateTime at) {
        this.id = Ids.next();
        this.employerAccount = employerAccount;
        this.from = months.from().toString();
        this.until = months.until().toString();
        this.document = document;
        this.decidedOn = decidedOn;
        this.state = State.ENTERED;
        this.enteredBy = by;
        this.enteredAt = at;
    }

    /** Refuses with {@code CONTRIBUTION-062} whoever entered it, with {@code CONTRIBUTION-061} what is decided already. */
    public void confirm(String by, LocalDateTime at) {
        require(State.ENTERED);
        if (by.equals(enteredBy)) {
            throw new BusinessException("CONTRIBUTION-062");
        }
        state = State.IN_FORCE;
        confirmedBy = by;
        confirmedAt = at;
    }

    /** Takes it back before it is confirmed; refuses with {@code CONTRIBUTION-061} what is decided already. */
    public void cancel(LocalDateTime at) {
        require(State.ENTERED);
        state = State.CANCELLED;
        endedAt = at;
    }

    /**
     * The employer pays again; what ends early puts off no month that is still to come, and one that never had a month is cancelled.
     *
     * @param lastMonth the last month that can have been put off
     */
    public void end(ContributionMonth lastMonth, LocalDateTime at) {
        require(State.IN_FORCE);
        endedAt = at;
        state = months().from().isAfter(lastMonth) ? State.CANCELLED : State.ENDED;
        if (state == State.ENDED && months().until().isAfter(lastMonth)) {
            until = lastMonth.toString();
        }
    }

    private void require(State wanted) {
        if (state != wanted) {
            throw new BusinessException("CONTRIBUTION-061", document);
        }
    }

    /** What the audit keeps of it. */
    public Facts auditFacts() {
        return Facts.with("deferral", id)
                .and("document", document)
                .and("decidedOn", decidedOn)
                .and("from", from)
                .and("until", until)
                .build();
    }

    public long id() {
        return id;
    }

    /** YWLSH of its rows in the journals. */
    public String serial() {
        return "P" + id;
    }

    public String employerAccount() {
        return employerAccount;
    }

    public DeferredMonths months() {
        return new DeferredMonths(ContributionMonth.read(from), ContributionMonth.read(until));
    }

    public State state() {
        return state;
    }

    /** Whether its months count: it is or was in force. */
    public boolean counts() {
        return state == State.IN_FORCE || state == State.ENDED;
    }

    public String document() {
        return document;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    public String enteredBy() {
        return enteredBy;
    }
}
