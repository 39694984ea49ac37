package hall.system;

import static org.assertj.core.api.Assertions.assertThat;

import hall.shared.Facts;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The data centre asks the hall: the progress of cases by pages, each event at least once; guides. */
@SystemTest
class ExchangeFeedIT {

    private static final Cast WHO = Cast.CHEN;
    private static final Pattern EVENT = Pattern.compile("<(\\w+:)?event>.*?</(\\w+:)?event>", Pattern.DOTALL);

    @Test
    void tellsTheStandInCityWhatHappenedOnceEach() {
        String number = lodgeAndRetract();
        City.ask("pull", "{\"max\":500}");
        List<Facts> told = progressOf(number);
        assertThat(told).extracting(row -> row.text("kind")).containsExactly("4", "0");
        assertThat(told.get(0).text("result")).isEqualTo("撤回");
        assertThat(told.get(0).text("handler")).isEqualTo("申请人");
        assertThat(told.get(0).text("itemCode")).isEqualTo(number.substring(0, 31));
        assertThat(told.get(0).text("division")).hasSize(6);
        // What is fresh comes again, and is the same event.
        assertThat(City.ask("pull", "{\"max\":500}").number("fresh").intValue()).isZero();
        assertThat(progressOf(number)).hasSize(2);
    }

    @Test
    void pagesWithoutAGapAndNamesNobody() {
        lodgeAndRetract();
        Set<String> steps = new HashSet<>();
        String cursor = "";
        String more = "true";
        while (more.equals("true")) {
            String page = pull((cursor.isEmpty() ? "" : "<x:cursor>" + cursor + "</x:cursor>") + "<x:max>3</x:max>");
            assertThat(page).doesNotContain(WHO.idNumber, "示例", WHO.phone, WHO.card);
            Matcher events = EVENT.matcher(page);
            while (events.find()) {
                steps.add(element(events.group(), "step"));
            }
            cursor = element(page, "cursor");
            more = element(page, "more");
        }
        int settled = Books.count(
                "SELECT COUNT(*) FROM stage_record WHERE decision NOT IN ('PAYMENT_RETURNED', 'PAID_AGAIN') AND id <= ?",
                Long.parseLong(cursor.substring(1), 36));
        assertThat(steps.size()).isGreaterThanOrEqualTo(settled);
    }

    @Test
    void beginsAtADay() {
        String number = lodgeAndRetract();
        String page =
                pull("<x:since>" + Books.today().toString().replace("-", "") + "T000000</x:since><x:max>500</x:max>");
        assertThat(page).contains(number);
        assertThat(EVENT.matcher(pull("<x:since>29991231T000000</x:since><x:max>500</x:max>"))
                        .find())
                .isFalse();
    }

    @Test
    void refusesACursorOfSomebodyElse() {
        var answer = Exchange.post(
                SignedSoap.of("<x:PullCaseProgress xmlns:x=\"" + SignedSoap.EXCHANGE
                                + "\"><x:cursor>zz_zz</x:cursor><x:max>1</x:max></x:PullCaseProgress>")
                        .message(),
                "PullCaseProgress");
        Exchange.requireFault(answer, "Client", "EXC-004");
        assertThat(answer.body()).contains("Refusal", ">EXC-004<");
    }

    @Test
    void givesTheWholeGuideOfAnItem() {
        Facts guide = City.ask("guide", "{\"itemCode\":\"12999900ME000001XE3342017002004\"}");
        assertThat(guide.text("name")).isEqualTo("偿还住房公积金贷款提取");
        assertThat(guide.number("fields").intValue()).isEqualTo(37);
        assertThat(guide.number("stages").intValue()).isEqualTo(5);
        assertThat(City.ask("guide", "{\"itemCode\":\"12999900ME000001XE3342017009999\"}")
                        .text("error"))
                .contains("ITEM-001");
        assertThat(City.ask("ping", "{}").text("partner")).isEqualTo("datacentre");
    }

    private static String lodgeAndRetract() {
        Application application = new Application(WHO);
        application.retractAll(WHO);
        application.call(Application.key(), "{\"item\":\"TQ04\",\"decisionBy\":\"BY_POST\",\"despitePreview\":true}");
        String number = Application.openCase(WHO);
        assertThat(number).isNotEmpty();
        application.retractAll(WHO);
        return number;
    }

    private static List<Facts> progressOf(String number) {
        return City.list("progress").stream()
                .filter(row -> row.text("caseNo").equals(number))
                .toList();
    }

    private static String pull(String content) {
        var answer = Exchange.post(
                SignedSoap.of("<x:PullCaseProgress xmlns:x=\"" + SignedSoap.EXCHANGE + "\">" + content
                                + "</x:PullCaseProgress>")
                        .message(),
                "PullCaseProgress");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private static String element(String xml, String name) {
        Matcher m = Pattern.compile("<(?:\\w+:)?" + name + ">([^<]*)</").matcher(xml);
        return m.find() ? m.group(1) : "";
    }
}
