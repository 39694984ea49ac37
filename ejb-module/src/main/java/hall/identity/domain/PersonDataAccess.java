package hall.identity.domain;

import hall.shared.Actor;
import hall.shared.IdentityNumber;
import hall.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** One look at a person's data. Written once; the database refuses to change or remove it. */
@Entity
@Table(name = "person_data_access")
public class PersonDataAccess {

    @Id
    private long id;

    /** Null when the person has no account in the hall. */
    @Column(name = "person_id")
    private Long personId;

    /** Identity number of whom has no account in the hall, else null. */
    @Column(name = "holder", length = 18)
    private String holder;

    @Column(name = "happened_at", nullable = false)
    private LocalDateTime happenedAt;

    @Column(name = "actor", nullable = false, length = 80)
    private String actor;

    @Column(name = "post", nullable = false, length = 20)
    private String post;

    @Column(name = "case_number", length = 43)
    private String caseNumber;

    @Column(name = "what", nullable = false, length = 80)
    private String what;

    @Column(name = "purpose", nullable = false, length = 200)
    private String purpose;

    protected PersonDataAccess() {}

    public PersonDataAccess(long personId, Actor actor, DataRead read, LocalDateTime now) {
        this(personId, null, actor, read, now);
    }

    /** Of somebody who has no account in the hall. */
    public PersonDataAccess(IdentityNumber holder, Actor actor, DataRead read, LocalDateTime now) {
        this(null, holder.value(), actor, read, now);
    }

    private PersonDataAccess(Long personId, String holder, Actor actor, DataRead read, LocalDateTime now) {
        this.id = Ids.next();
        this.personId = personId;
        this.holder = holder;
        this.happenedAt = now;
        this.actor = actor.toString();
        this.post = read.post();
        this.caseNumber = read.caseNumber().orElse(null);
        this.what = read.what();
        this.purpose = read.purpose();
    }
}
