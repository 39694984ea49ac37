package hall.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import hall.integration.datacentre.DataCentreEvidenceSource;
import hall.sandbox.mishap.Mode;
import hall.sandbox.mishap.Operation;
import hall.verification.domain.EvidenceAnswer;
import hall.verification.domain.EvidenceOutcome;
import hall.verification.domain.EvidenceType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The data centre's adapter against the stand-in city over real sockets, in health and in each failure. */
class EvidenceOverTheWireTest {

    private static TestCity city;
    private static LogWatch logs;
    private DataCentreEvidenceSource source;

    @BeforeAll
    static void openTheCity() {
        city = new TestCity();
        logs = new LogWatch();
    }

    @AfterAll
    static void closeTheCity() {
        logs.close();
        city.close();
    }

    @BeforeEach
    void healthyCityFreshAdapter() {
        city.heal();
        logs.clear();
        source = new DataCentreEvidenceSource(TestCity.CLOCK, city.settings());
    }

    @Test
    void confirmsThePerson() {
        EvidenceAnswer answer = source.ask(TestCity.aboutYi(EvidenceType.PERSON_IDENTITY));
        assertThat(answer.problem()).isEmpty();
        assertThat(answer.outcome()).isEqualTo(EvidenceOutcome.CONFIRMED);
        assertThat(answer.facts().text("status")).isEqualTo("VALID");
        assertThat(answer.sourceUpdatedAt()).isNotNull();
    }

    @Test
    void confirmsTheMarriageAndNamesTheSpouse() {
        EvidenceAnswer answer = source.ask(TestCity.aboutYi(EvidenceType.MARRIAGE));
        assertThat(answer.outcome()).isEqualTo(EvidenceOutcome.CONFIRMED);
        assertThat(answer.facts().text("maritalStatus")).isEqualTo("MARRIED");
        assertThat(answer.facts().text("spouseIdentityNumber")).isEqualTo("999902198506150010");
    }

    @Test
    void confirmsTheContractWithItsBuyersAndWhatWasPaid() {
        EvidenceAnswer answer = source.ask(TestCity.aboutYi(EvidenceType.HOME_CONTRACT));
        assertThat(answer.problem()).isEmpty();
        assertThat(answer.outcome()).isEqualTo(EvidenceOutcome.CONFIRMED);
        assertThat(answer.facts().money("paid")).hasToString("204000.00");
        assertThat(answer.facts().flag("personIsBuyer")).isTrue();
        assertThat(answer.facts().has("otherBuyers")).isFalse();
    }

    @Test
    void seesAContractEndWhileACaseRuns() {
        String day = java.time.LocalDate.now(TestCity.CLOCK).minusDays(1).toString();
        city.send(
                "PUT",
                "/control/api/contracts/" + TestCity.CONTRACT_OF_YI,
                "{\"state\":\"注销\",\"changedOn\":\"" + day + "\",\"paid\":\"100000.00\"}");
        EvidenceAnswer ended = source.ask(TestCity.aboutYi(EvidenceType.HOME_CONTRACT));
        assertThat(ended.outcome()).isEqualTo(EvidenceOutcome.DENIED);
        assertThat(ended.facts().text("statusChangedOn")).isEqualTo(day);
        assertThat(ended.facts().money("paid")).hasToString("100000.00");
        city.send(
                "PUT",
                "/control/api/contracts/" + TestCity.CONTRACT_OF_YI,
                "{\"state\":\"有效\",\"paid\":\"204000.00\"}");
        EvidenceAnswer again = source.ask(TestCity.aboutYi(EvidenceType.HOME_CONTRACT));
        assertThat(again.outcome()).isEqualTo(EvidenceOutcome.CONFIRMED);
        assertThat(again.facts().has("statusChangedOn")).isFalse();
    }

    @Test
    void confirmsTheHouseholdAndNamesTheSpouse() {
        EvidenceAnswer answer = source.ask(TestCity.aboutYi(EvidenceType.HOUSEHOLD));
        assertThat(answer.outcome()).isEqualTo(EvidenceOutcome.CONFIRMED);
        assertThat(answer.facts().text("spouseIdentityNumber")).isEqualTo("999902198506150010");
    }

    @Test
    void confirmsTheSocialSecurityCard() {
        EvidenceAnswer answer = source.ask(TestCity.aboutYi(EvidenceType.SOCIAL_SECURITY_CARD));
        assertThat(answer.outcome()).isEqualTo(EvidenceOutcome.CONFIRMED);
        assertThat(answer.facts().text("bankCard")).isEqualTo(TestCity.CARD_OF_YI);
        assertThat(answer.facts().text("financialState")).isEqualTo("ACTIVE");
    }

    @Test
    void confirmsTheAccountByFourElements() {
        EvidenceAnswer answer = source.ask(TestCity.aboutYi(EvidenceType.BANK_ACCOUNT));
        assertThat(answer.outcome()).isEqualTo(EvidenceOutcome.CONFIRMED);
        assertThat(answer.facts().text("accountClass")).isEqualTo("I");
    }

    @Test
    void deniesADeadPerson() {
        EvidenceAnswer answer = source.ask(TestCity.question(EvidenceType.PERSON_IDENTITY, "示例己", TestCity.JI));
        assertThat(answer.outcome()).isEqualTo(EvidenceOutcome.DENIED);
        assertThat(answer.facts().text("status")).isEqualTo("DEAD");
    }

    @Test
    void reportsAnotherNameAsAMismatch() {
        assertThat(source.ask(TestCity.question(EvidenceType.PERSON_IDENTITY, "示例已", TestCity.YI))
                        .outcome())
                .isEqualTo(EvidenceOutcome.MISMATCH);
    }

    @Test
    void deniesAnAccountThatIsAnothers() {
        assertThat(source.ask(TestCity.question(EvidenceType.BANK_ACCOUNT, "示例己", TestCity.JI))
                        .outcome())
                .isEqualTo(EvidenceOutcome.DENIED);
    }

    @Test
    void readsNoRecordAsNoRecord() {
        assertThat(source.ask(TestCity.question(EvidenceType.MARRIAGE, "示例己", TestCity.JI))
                        .outcome())
                .isEqualTo(EvidenceOutcome.NO_RECORD);
    }

    @ParameterizedTest
    @CsvSource({
        "0001,NO_RECORD",
        "0002,AMBIGUOUS",
        "0003,MISMATCH",
        "1001,UNAVAILABLE",
        "1002,UNAVAILABLE",
        "1003,UNAVAILABLE",
        "9001,UNAVAILABLE",
        "9002,UNAVAILABLE",
        "9999,UNAVAILABLE"
    })
    void readsEachBodyCode(String code, EvidenceOutcome outcome) {
        for (Operation operation : new Operation[] {
            Operation.ID1, Operation.ID2, Operation.MR1, Operation.RE1, Operation.SB1, Operation.BK1
        }) {
            city.plan(operation, "{\"mode\":\"CODE\",\"code\":\"" + code + "\"}");
        }
        assertThat(source.ask(TestCity.aboutYi(EvidenceType.PERSON_IDENTITY)).outcome())
                .isEqualTo(outcome);
        assertThat(source.ask(TestCity.aboutYi(EvidenceType.MARRIAGE)).outcome())
                .isEqualTo(outcome);
        assertThat(source.ask(TestCity.aboutYi(EvidenceType.HOUSEHOLD)).outcome())
                .isEqualTo(outcome);
        assertThat(source.ask(TestCity.aboutYi(EvidenceType.HOME_CONTRACT)).outcome())
                .isEqualTo(outcome);
        assertThat(source.ask(TestCity.aboutYi(EvidenceType.SOCIAL_SECURITY_CARD))
                        .outcome())
                .isEqualTo(outcome);
        assertThat(source.ask(TestCity.aboutYi(EvidenceType.BANK_ACCOUNT)).outcome())
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @EnumSource(
            value = Mode.class,
            names = {"FAULT", "HTTP_500", "HTML", "TRUNCATED", "EMPTY", "GBK", "OVERSIZE", "RESET", "LOSE_ANSWER"})
    void readsABrokenAnswerAsNone(Mode mode) {
        city.plan(Operation.SB1, mode);
        EvidenceAnswer answer = source.ask(TestCity.aboutYi(EvidenceType.SOCIAL_SECURITY_CARD));
        assertThat(answer.outcome()).isEqualTo(EvidenceOutcome.UNAVAILABLE);
        assertThat(answer.problem()).isNotEmpty();
        assertThat(logs.lines()).noneMatch(LogWatch::holdsPersonalNumber);
    }

    @ParameterizedTest
    @EnumSource(
            value = Mode.class,
            names = {"TAMPERED", "WRONG_KEY", "UNSIGNED", "DTD", "ENTITY_BOMB", "WRONG_PERSON", "WRONG_NUMBER"})
    void refusesAnUntrustworthyAnswerWithALineInTheSecurityLog(Mode mode) {
        city.plan(Operation.SB1, mode);
        EvidenceAnswer answer = source.ask(TestCity.aboutYi(EvidenceType.SOCIAL_SECURITY_CARD));
        assertThat(answer.outcome()).isEqualTo(EvidenceOutcome.UNAVAILABLE);
        assertThat(answer.facts().names()).isEmpty();
        assertThat(logs.lines()).anyMatch(line -> line.startsWith("hall.security") && line.contains("SB1"));
        assertThat(logs.lines()).noneMatch(LogWatch::holdsPersonalNumber);
    }

    @ParameterizedTest
    @EnumSource(
            value = Mode.class,
            names = {"WRONG_PERSON", "WRONG_NUMBER"})
    void refusesAnotherPersonsAnswerOfEveryDepartment(Mode mode) {
        for (Operation operation :
                new Operation[] {Operation.ID1, Operation.ID2, Operation.MR1, Operation.RE1, Operation.BK1}) {
            city.plan(operation, mode);
        }
        assertThat(source.ask(TestCity.aboutYi(EvidenceType.PERSON_IDENTITY)).outcome())
                .isEqualTo(EvidenceOutcome.UNAVAILABLE);
        assertThat(source.ask(TestCity.aboutYi(EvidenceType.MARRIAGE)).outcome())
                .isEqualTo(EvidenceOutcome.UNAVAILABLE);
        assertThat(source.ask(TestCity.aboutYi(EvidenceType.HOUSEHOLD)).outcome())
                .isEqualTo(EvidenceOutcome.UNAVAILABLE);
        assertThat(source.ask(TestCity.aboutYi(EvidenceType.HOME_CONTRACT)).outcome())
                .isEqualTo(EvidenceOutcome.UNAVAILABLE);
        assertThat(source.ask(TestCity.aboutYi(EvidenceType.BANK_ACCOUNT)).outcome())
                .isEqualTo(EvidenceOutcome.UNAVAILABLE);
    }

    @Test
    void readsOldDataAsStale() {
        city.plan(Operation.SB1, Mode.STALE);
        city.plan(Operation.BK1, Mode.STALE);
        assertThat(source.ask(TestCity.aboutYi(EvidenceType.SOCIAL_SECURITY_CARD))
                        .outcome())
                .isEqualTo(EvidenceOutcome.STALE);
        assertThat(source.ask(TestCity.aboutYi(EvidenceType.BANK_ACCOUNT)).outcome())
                .isEqualTo(EvidenceOutcome.STALE);
    }

    @Test
    void waitsForASlowAnswer() {
        city.plan(Operation.SB1, "{\"mode\":\"DELAY\",\"delayMillis\":1500}");
        assertThat(source.ask(TestCity.aboutYi(EvidenceType.SOCIAL_SECURITY_CARD))
                        .outcome())
                .isEqualTo(EvidenceOutcome.CONFIRMED);
    }

    @Test
    void stopsAskingAfterFiveFailuresAndLeavesTheOtherDepartmentsAlone() {
        city.plan(Operation.SB1, Mode.RESET);
        source.ask(TestCity.aboutYi(EvidenceType.SOCIAL_SECURITY_CARD));
        source.ask(TestCity.aboutYi(EvidenceType.SOCIAL_SECURITY_CARD));
        assertThat(source.lines()).containsEntry("SB1", "OPEN");
        city.heal();
        assertThat(source.ask(TestCity.aboutYi(EvidenceType.SOCIAL_SECURITY_CARD))
                        .problem())
                .startsWith("not asked");
        assertThat(source.ask(TestCity.aboutYi(EvidenceType.PERSON_IDENTITY)).outcome())
                .isEqualTo(EvidenceOutcome.CONFIRMED);
    }

    @Test
    void saysUnavailableWhenNobodyIsThere() {
        DataCentreEvidenceSource nobody = new DataCentreEvidenceSource(
                TestCity.CLOCK,
                new hall.integration.PartnerSettings(
                        "http://127.0.0.1:1", "", "", city.settings().keys()));
        assertThat(nobody.ask(TestCity.aboutYi(EvidenceType.PERSON_IDENTITY)).outcome())
                .isEqualTo(EvidenceOutcome.UNAVAILABLE);
    }
}
