package hall.catalogue.domain;

import hall.shared.Facts;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A service item (事项) as the catalogue lists it; its content is canonical JSON. */
@Entity
@Table(name = "service_item")
public class ServiceItem {

    @Id
    @Column(name = "code", length = 4)
    private String code;

    @Column(name = "position", nullable = false)
    private int position;

    @Column(name = "content", nullable = false)
    private String content;

    @Column(name = "content_hash", nullable = false, length = 64)
    private String contentHash;

    protected ServiceItem() {}

    public ServiceItem(int position, Facts content) {
        this.code = ItemProfile.of(content).code().value();
        this.position = position;
        this.content = content.canonical();
        this.contentHash = content.sha256();
    }

    /**
     * Takes over a corrected description; cases are not touched by it, they hold a version.
     *
     * @return whether anything changed
     */
    public boolean describe(int newPosition, Facts newContent) {
        boolean changed = position != newPosition || !contentHash.equals(newContent.sha256());
        position = newPosition;
        content = newContent.canonical();
        contentHash = newContent.sha256();
        return changed;
    }

    public String code() {
        return code;
    }

    public int position() {
        return position;
    }

    public ItemProfile profile() {
        return ItemProfile.of(Facts.parse(content));
    }
}
