package hall.web.faces.officer;

import static org.assertj.core.api.Assertions.assertThat;

import hall.material.domain.FileKind;
import hall.material.domain.MaterialView;
import hall.material.domain.ScanState;
import hall.shared.CaseNumber;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class VoucherPagesTest {

    private static final CaseNumber NUMBER = new CaseNumber("12999900ME000001XE3342017002004202611240001");
    private static final List<MaterialView> VOUCHERS = List.of(pdf(7, 3), pdf(8, 1));

    @Test
    void leadsFromEachPageToItsNeighbours() {
        VoucherPages.Leaf middle = leaf("7", "2");
        assertThat(middle.page()).isEqualTo(2);
        assertThat(middle.previous()).endsWith("&file=7&page=1#v-7").contains("no=" + NUMBER.value());
        assertThat(middle.next()).endsWith("&file=7&page=3#v-7");
        assertThat(leaf("7", "1").previous()).isNull();
        assertThat(leaf("7", "3").next()).isNull();
    }

    @Test
    void opensTheOthersAtTheirFirstPage() {
        VoucherPages.Leaf other =
                new VoucherPages("7", "2").of(VOUCHERS, NUMBER).get(1);
        assertThat(other.page()).isEqualTo(1);
        assertThat(other.previous()).isNull();
        assertThat(other.next()).isNull();
    }

    @Test
    void opensTheFirstPageWhereTheAddressNamesNone() {
        for (String page : new String[] {null, "", "0", "4", "-1", "2.0", "two", "99999", "2 ", "２"}) {
            assertThat(leaf("7", page).page()).as(page).isEqualTo(1);
        }
        for (String file : new String[] {null, "", "9", "07", "7'", "<7>"}) {
            assertThat(leaf(file, "2").page()).as(file).isEqualTo(1);
        }
    }

    @Test
    void carriesNothingThatIsNoNumber() {
        VoucherPages hostile = new VoucherPages("\"><script>", "1\"");
        assertThat(hostile.getFile()).isEmpty();
        assertThat(hostile.getPage()).isEmpty();
    }

    private static VoucherPages.Leaf leaf(String file, String page) {
        return new VoucherPages(file, page).of(VOUCHERS, NUMBER).get(0);
    }

    private static MaterialView pdf(long id, int pages) {
        return new MaterialView(
                id,
                "凭证.pdf",
                FileKind.PDF,
                1000,
                pages,
                "0".repeat(64),
                LocalDateTime.of(2026, 11, 24, 9, 0),
                ScanState.CLEAN,
                NUMBER.value(),
                1);
    }
}
