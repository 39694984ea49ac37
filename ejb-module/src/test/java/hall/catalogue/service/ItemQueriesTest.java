package hall.catalogue.service;

import static org.assertj.core.api.Assertions.assertThat;

import hall.catalogue.domain.Catalogue;
import hall.catalogue.domain.CatalogueVersion;
import hall.catalogue.domain.ItemVersion;
import hall.catalogue.domain.ReleasedCatalogue;
import hall.catalogue.domain.ServiceItem;
import hall.catalogue.domain.ServiceItems;
import hall.policy.domain.PolicyParameter;
import hall.policy.domain.PolicyParameters;
import hall.policy.service.PolicyInForce;
import hall.shared.ServiceItemCode;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the public reads of a number follows the policy of the day. */
class ItemQueriesTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static List<String> conditionsOn(LocalDate day) {
        Clock clock = Clock.fixed(day.atTime(9, 0).atZone(ZONE).toInstant(), ZONE);
        return new ItemQueries(new CatalogueInForce(new Released()), new PolicyInForce(new Moved()), clock)
                .guide(new ServiceItemCode("TQ01")).orElseThrow().conditions().stream()
                        .map(c -> c.text().zh())
                        .toList();
    }

    @Test
    void showsInTheGuideWhatTheRulesDecideBy() {
        assertThat(conditionsOn(LocalDate.of(2026, 12, 31))).contains("合同签订未超过24个月。");
        assertThat(conditionsOn(LocalDate.of(2027, 1, 1))).contains("合同签订未超过36个月。");
    }

    /** The period after a contract grows from 24 months to 36 at the turn of a year. */
    private static final class Moved implements PolicyParameters {

        @Override
        public long version() {
            return 1;
        }

        @Override
        public List<PolicyParameter> all() {
            return List.of(
                    months("24", LocalDate.of(2016, 1, 1), LocalDate.of(2026, 12, 31)),
                    months("36", LocalDate.of(2027, 1, 1), null));
        }

        private static PolicyParameter months(String value, LocalDate from, LocalDate to) {
            return new PolicyParameter(
                    "TQ01.monthsSinceSigning", new BigDecimal(value), "MONTH", from, to, "", from.atStartOfDay());
        }
    }

    /** The catalogue of this release. */
    private static final class Released implements ServiceItems {

        @Override
        public long version() {
            return 1;
        }

        @Override
        public Catalogue load() {
            ReleasedCatalogue release = ReleasedCatalogue.read();
            List<ServiceItem> items = new ArrayList<>();
            release.items().forEach(content -> items.add(new ServiceItem(items.size() + 1, content)));
            LocalDate day = LocalDate.of(2026, 1, 1);
            return new Catalogue(
                    items,
                    release.versions().stream()
                            .map(content -> new ItemVersion(content, day.atStartOfDay()))
                            .toList());
        }

        @Override
        public CatalogueVersion locked() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<ServiceItem> find(String code) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<ItemVersion> find(String code, int number) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void add(ServiceItem item) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void add(ItemVersion version) {
            throw new UnsupportedOperationException();
        }
    }
}
