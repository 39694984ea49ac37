package hall.catalogue.domain;

import hall.shared.BusinessException;
import hall.shared.ServiceItemCode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The whole catalogue at one moment: every item in order, every published version. Immutable. */
public final class Catalogue {

    private final Map<ServiceItemCode, ItemProfile> items = new LinkedHashMap<>();
    private final Map<ServiceItemCode, List<Published>> versions;

    private record Published(ItemVersionView view, ItemContent content) {}

    public Catalogue(Collection<ServiceItem> items, Collection<ItemVersion> versions) {
        items.stream()
                .sorted(Comparator.comparingInt(ServiceItem::position))
                .map(ServiceItem::profile)
                .forEach(profile -> this.items.put(profile.code(), profile));
        this.versions = versions.stream()
                .sorted(Comparator.comparingInt(ItemVersion::number))
                .map(this::published)
                .collect(Collectors.groupingBy(p -> p.view().code()));
    }

    private Published published(ItemVersion version) {
        ItemContent content = version.parsed();
        ItemProfile profile = item(content.code());
        ItemVersionView view = new ItemVersionView(
                content.code(),
                content.version(),
                profile.implementationCode(),
                profile.name().zh(),
                profile.name().en(),
                content.stagePolicy(),
                content.stages(),
                content.promisedWorkingDays(),
                content.statutory(),
                content.form(),
                content.open(),
                content.validFrom(),
                version.contentHash());
        return new Published(view, content);
    }

    public List<ItemProfile> items() {
        return List.copyOf(items.values());
    }

    /** The item; refused with {@code ITEM-001} when there is none of that code. */
    public ItemProfile item(ServiceItemCode code) {
        ItemProfile item = items.get(code);
        if (item == null) {
            throw new BusinessException("ITEM-001", code.value());
        }
        return item;
    }

    /** The item of an implementation code (实施编码, 31); refused with {@code ITEM-001} when there is none. */
    public ItemProfile byImplementationCode(String code) {
        return items.values().stream()
                .filter(item -> item.implementationCode().equals(code))
                .findFirst()
                .orElseThrow(() -> new BusinessException("ITEM-001", code));
    }

    /** The version in force on a day: of those valid by then, the one with the highest number. */
    public Optional<ItemVersionView> current(ServiceItemCode code, LocalDate day) {
        return currentPublished(code, day).map(Published::view);
    }

    /** The guide in force on a day. */
    public Optional<Guide> guide(ServiceItemCode code, LocalDate day) {
        return currentPublished(code, day).map(p -> p.content().guide());
    }

    private Optional<Published> currentPublished(ServiceItemCode code, LocalDate day) {
        return versions.getOrDefault(code, List.of()).stream()
                .filter(p -> !p.view().validFrom().isAfter(day))
                .reduce((earlier, later) -> later);
    }

    /** A certain version, in force or not. */
    public Optional<ItemVersionView> version(ServiceItemCode code, int number) {
        return versions.getOrDefault(code, List.of()).stream()
                .map(Published::view)
                .filter(v -> v.version() == number)
                .findFirst();
    }

    /** The longest limit of a stage in any published version, in working days; 0 when nothing is published. */
    public int longestStage() {
        return versions.values().stream()
                .flatMap(List::stream)
                .flatMap(p -> p.view().stages().stream())
                .mapToInt(StageLimit::byPostWorkingDays)
                .max()
                .orElse(0);
    }

    /** Items that match what somebody typed; all of them for blank text. */
    public List<ItemProfile> search(String text) {
        return items().stream()
                .filter(item -> text == null || text.isBlank() || item.matches(text))
                .toList();
    }

    public CatalogueCounts counts(LocalDate day) {
        return new CatalogueCounts(
                items.size(),
                count(i -> i.upload() == UploadNeed.NEVER),
                count(i -> i.effort() == Effort.CONFIRM),
                count(i -> current(i.code(), day).map(ItemVersionView::open).orElse(false)));
    }

    private int count(java.util.function.Predicate<ItemProfile> wanted) {
        return (int) items.values().stream().filter(wanted).count();
    }
}
