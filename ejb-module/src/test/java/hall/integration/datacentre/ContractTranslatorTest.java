package hall.integration.datacentre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hall.contract.datacentre.Buyer;
import hall.contract.datacentre.ContractRow;
import hall.contract.datacentre.QueryContractResponse;
import hall.integration.soap.UntrustedAnswerException;
import hall.shared.Facts;
import hall.verification.domain.EvidenceAnswer;
import hall.verification.domain.EvidenceOutcome;
import hall.verification.domain.EvidenceQuery;
import hall.verification.domain.EvidenceType;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractTranslatorTest {

    private static final String NUMBER = "YS202611240001";

    private final ContractTranslator translator = new ContractTranslator();
    private final EvidenceQuery query = Asked.about(
            EvidenceType.HOME_CONTRACT, Facts.with("contractNumber", NUMBER).build());
    private final ContractRow row = row();

    private static ContractRow row() {
        ContractRow row = new ContractRow();
        row.setHtbh(NUMBER);
        row.setBazt("有效");
        row.setQyrq("20261010");
        row.setFwzl("示例市示例大道1号");
        row.setZj(new BigDecimal("680000.00"));
        row.setSfk(new BigDecimal("204000"));
        row.getMsr().add(buyer(Asked.YI));
        row.getMsr().add(buyer(Asked.JIA));
        row.setCmr("示例市置业有限公司");
        return row;
    }

    private static Buyer buyer(String number) {
        Buyer buyer = new Buyer();
        buyer.setSfzh(number);
        buyer.setFe(new BigDecimal("50"));
        return buyer;
    }

    private EvidenceAnswer read(String code, String updated, ContractRow... rows) {
        QueryContractResponse response = new QueryContractResponse();
        response.setHead(Asked.head(code, updated));
        response.getRow().addAll(java.util.List.of(rows));
        return translator.answer(query, response, Asked.NOW);
    }

    private EvidenceAnswer read() {
        return read("0000", "20261123230000", row);
    }

    @Test
    void asksByTheNumberAndSaysWhomItIsAbout() {
        assertThat(translator.question(query, Asked.NOW).getHtbh()).isEqualTo(NUMBER);
        assertThat(translator.question(query, Asked.NOW).getSfzh()).isEqualTo(Asked.YI);
    }

    @Test
    void keepsNoMoreThanIsNeeded() {
        assertThat(read().outcome()).isEqualTo(EvidenceOutcome.CONFIRMED);
        assertThat(read().facts().canonical())
                .isEqualTo("{\"buyers\":2,\"contractNumber\":\"YS202611240001\",\"paid\":204000.00,"
                        + "\"personIsBuyer\":true,\"price\":680000.00,"
                        + "\"signedOn\":\"2026-10-10\",\"status\":\"VALID\"}");
    }

    @Test
    void keepsTheOtherBuyersOnlyWhenThePersonIsNone() {
        row.getMsr().remove(0);
        assertThat(read().facts().flag("personIsBuyer")).isFalse();
        assertThat(read().facts().values("otherBuyers")).containsExactly(Asked.JIA);
    }

    @ParameterizedTest
    @CsvSource({"注销, CANCELLED", "撤销, REVOKED"})
    void deniesWhatIsNotValidAnyMoreWithItsDay(String theirs, String ours) {
        row.setBazt(theirs);
        row.setBgrq("20261104");
        assertThat(read().outcome()).isEqualTo(EvidenceOutcome.DENIED);
        assertThat(read().facts().text("status")).isEqualTo(ours);
        assertThat(read().facts().text("statusChangedOn")).isEqualTo("2026-11-04");
    }

    @Test
    void takesNoRecordForNoRecordAndOldDataForStale() {
        assertThat(read("0001", "20261123230000").outcome()).isEqualTo(EvidenceOutcome.NO_RECORD);
        assertThat(read("0000", "20261123101503", row).outcome()).isEqualTo(EvidenceOutcome.CONFIRMED);
        assertThat(read("0000", "20261123101502", row).outcome()).isEqualTo(EvidenceOutcome.STALE);
        assertThat(read("0000", "20261123230000", row, row()).outcome()).isEqualTo(EvidenceOutcome.AMBIGUOUS);
    }

    @Test
    void refusesAnAnswerAboutAnotherContract() {
        row.setHtbh("YS202611240002");
        assertThatThrownBy(this::read).isInstanceOf(UntrustedAnswerException.class);
        assertThatThrownBy(() -> read("0000", "20261123230000", row(), row))
                .isInstanceOf(UntrustedAnswerException.class);
    }

    @Test
    void refusesWhatMakesNoSense() {
        row.setBazt("待定");
        assertThatThrownBy(this::read).isInstanceOf(GarbageException.class);
        row.setBazt("有效");
        row.setQyrq("20261301");
        assertThatThrownBy(this::read).isInstanceOf(GarbageException.class);
        row.setQyrq("20261125");
        assertThatThrownBy(this::read).hasMessage("qyrq is still to come");
        row.setQyrq("20261010");
        row.setSfk(new BigDecimal("680000.01"));
        assertThatThrownBy(this::read).hasMessage("sfk is more than zj");
        row.setSfk(new BigDecimal("204000.001"));
        assertThatThrownBy(this::read).isInstanceOf(GarbageException.class);
        row.setSfk(null);
        assertThatThrownBy(this::read).isInstanceOf(GarbageException.class);
        row.setSfk(BigDecimal.ONE);
        row.getMsr().get(0).setSfzh("999902198702230027");
        assertThatThrownBy(this::read).hasMessage("msr is no identity number");
        row.getMsr().clear();
        assertThatThrownBy(this::read).isInstanceOf(GarbageException.class);
    }
}
