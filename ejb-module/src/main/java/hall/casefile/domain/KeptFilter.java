package hall.casefile.domain;

import hall.shared.ServiceItemCode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;

/** The row of a {@link SavedFilter}; written by the port's statement, which replaces one of the same name. */
@Entity
@Table(name = "saved_filter")
public class KeptFilter {

    @Id
    private long id;

    @Column(name = "officer", nullable = false, length = 40)
    private String officer;

    @Column(name = "name", nullable = false, length = 30)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "view_name", nullable = false, length = 10)
    private TaskView view;

    /** Empty for every item. */
    @Column(name = "item_code", nullable = false, length = 4)
    private String itemCode;

    /** Empty for every stage. */
    @Column(name = "stage", nullable = false, length = 10)
    private String stage;

    @Enumerated(EnumType.STRING)
    @Column(name = "ordering", nullable = false, length = 20)
    private TaskOrder order;

    protected KeptFilter() {}

    public SavedFilter filter() {
        return new SavedFilter(
                name,
                view,
                Optional.of(itemCode).filter(code -> !code.isEmpty()).map(ServiceItemCode::new),
                Optional.of(stage).filter(s -> !s.isEmpty()).map(CaseStage::valueOf),
                order);
    }
}
