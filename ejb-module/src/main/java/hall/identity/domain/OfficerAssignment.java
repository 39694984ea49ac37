package hall.identity.domain;

import hall.shared.BusinessException;
import hall.shared.Ids;
import hall.shared.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;

/**
 * What the centre has an officer do for some days beside the own posts: another post, or work for another branch (替岗). It ends by
 * itself; it changes nothing about whom an officer must not decide for, nor that nobody decides two stages of a case.
 */
@Entity
@Table(name = "officer_assignment")
public class OfficerAssignment {

    /** The posts that decide cases; no other can be lent. */
    public static final Set<String> POSTS = Set.of(Role.ACCEPTANCE, Role.REVIEW, Role.APPROVAL);

    /** The longest an assignment lasts: what lasts longer is a posting. */
    public static final int LONGEST_DAYS = 92;

    @Id
    private long id;

    @Column(name = "officer", nullable = false, length = 40)
    private String officer;

    @Column(name = "post", nullable = false, length = 20)
    private String post;

    @Column(name = "branch", nullable = false, length = 6)
    private String branch;

    @Column(name = "from_day", nullable = false)
    private LocalDate firstDay;

    @Column(name = "until_day", nullable = false)
    private LocalDate lastDay;

    @Column(name = "given_by", nullable = false, length = 40)
    private String givenBy;

    @Column(name = "given_at", nullable = false)
    private LocalDateTime givenAt;

    @Column(name = "ended_at")
    private LocalDateTime endedAt;

    protected OfficerAssignment() {}

    /**
     * An assignment about to be given.
     *
     * @param until its last day, that day included
     * @throws BusinessException {@code OFFICER-005} to oneself; {@code OFFICER-009} no post that decides cases, an administrator, or
     *     what the officer does anyway; {@code OFFICER-010} days in the past, in the wrong order, or too many
     */
    public OfficerAssignment(
            OfficerProfile who, OfficerProfile.Duty what, LocalDate from, LocalDate until, Giver giver) {
        if (who.name().equals(giver.name())) {
            throw new BusinessException("OFFICER-005");
        }
        boolean own = who.branch().equals(what.branch()) && who.holds(what.post());
        boolean caseworker = who.posts().stream().anyMatch(POSTS::contains);
        if (!POSTS.contains(what.post()) || !caseworker || own) {
            throw new BusinessException("OFFICER-009");
        }
        LocalDate today = giver.at().toLocalDate();
        if (from.isBefore(today) || until.isBefore(from) || until.isAfter(from.plusDays(LONGEST_DAYS))) {
            throw new BusinessException("OFFICER-010", LONGEST_DAYS);
        }
        this.id = Ids.next();
        this.officer = who.name();
        this.post = what.post();
        this.branch = what.branch();
        this.firstDay = from;
        this.lastDay = until;
        this.givenBy = giver.name();
        this.givenAt = giver.at();
    }

    /** Who gives it, and when. */
    public record Giver(String name, LocalDateTime at) {}

    /** Ends it before its last day; ended once stays ended. */
    public void end(LocalDateTime now) {
        if (endedAt == null) {
            endedAt = now;
        }
    }

    public boolean isEnded() {
        return endedAt != null;
    }

    public OfficerProfile.Duty duty() {
        return new OfficerProfile.Duty(post, branch);
    }

    public long id() {
        return id;
    }

    public String officer() {
        return officer;
    }

    public LocalDate firstDay() {
        return firstDay;
    }

    public LocalDate lastDay() {
        return lastDay;
    }

    public String givenBy() {
        return givenBy;
    }

    public Optional<LocalDateTime> endedAt() {
        return Optional.ofNullable(endedAt);
    }
}
