package hall.identity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A branch of the centre (管理部). */
@Entity
@Table(name = "branch")
public class Branch {

    @Id
    @Column(name = "division", nullable = false, length = 6)
    private String division;

    @Column(name = "name", nullable = false, length = 80)
    private String name;

    /** Whether people of other divisions belong to it; of one branch only. */
    @Column(name = "main", nullable = false)
    private boolean main;

    protected Branch() {}

    public String division() {
        return division;
    }

    public String name() {
        return name;
    }
}
