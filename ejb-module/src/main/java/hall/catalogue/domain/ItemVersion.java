package hall.catalogue.domain;

import hall.shared.BusinessException;
import hall.shared.Facts;
import hall.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** A published version of an item. Written once: the database refuses to change or remove it. */
@Entity
@Table(name = "item_version")
public class ItemVersion {

    @Id
    private long id;

    @Column(name = "item_code", nullable = false, length = 4)
    private String itemCode;

    @Column(name = "number", nullable = false)
    private int number;

    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;

    @Column(name = "published_at", nullable = false)
    private LocalDateTime publishedAt;

    @Column(name = "content", nullable = false)
    private String content;

    @Column(name = "content_hash", nullable = false, length = 64)
    private String contentHash;

    protected ItemVersion() {}

    public ItemVersion(Facts content, LocalDateTime publishedAt) {
        ItemContent parsed = ItemContent.of(content);
        this.id = Ids.next();
        this.itemCode = parsed.code().value();
        this.number = parsed.version();
        this.validFrom = parsed.validFrom();
        this.publishedAt = publishedAt;
        this.content = content.canonical();
        this.contentHash = content.sha256();
    }

    /** Refused with {@code ITEM-003} when the content is another: a published version is never edited, only succeeded. */
    public void mustBe(Facts expected) {
        if (!contentHash.equals(expected.sha256())) {
            throw new BusinessException("ITEM-003", itemCode, number);
        }
    }

    public String itemCode() {
        return itemCode;
    }

    public int number() {
        return number;
    }

    public LocalDateTime publishedAt() {
        return publishedAt;
    }

    public String contentHash() {
        return contentHash;
    }

    public ItemContent parsed() {
        return ItemContent.of(Facts.parse(content));
    }
}
