package hall.system;

import static org.assertj.core.api.Assertions.assertThat;

import hall.shared.Facts;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Node;

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

    /** Each answer is of the contract that the hall gives, whatever happened to the case. */
    @Test
    void tellsRefusalsAndAmendmentsInTheWordsOfTheStandard() throws Exception {
        String refused = DeskCases.refused();
        String amended = DeskCases.asked();
        Visit citizen = Visit.ofCitizen(DeskCases.WHO.idNumber);
        Map<String, String> reply =
                Visit.form(citizen.get("/citizen/amend.xhtml?no=" + amended).body(), "form");
        reply.putAll(Map.of("q-contractNumber", "YS202611240001", "reply", ""));
        assertThat(citizen.post("/citizen/amend.xhtml", reply).statusCode()).isEqualTo(302);
        DeskCases.waitsForPeople(amended);
        new Application(DeskCases.WHO).retractAll(DeskCases.WHO);
        List<String> events = ofToday();

        List<String> ofRefused = ofCase(events, refused);
        assertThat(ofRefused).extracting(e -> element(e, "kind")).containsExactly("0", "2");
        assertThat(ofRefused.get(1))
                .containsPattern("<(\\w+:)?acceptance><(\\w+:)?result>2</")
                .contains(">合同已注销，请与开发企业核实</", ">accept1</");
        List<String> ofAmended = ofCase(events, amended);
        assertThat(ofAmended).extracting(e -> element(e, "kind")).containsExactly("0", "7", "8", "4");
        assertThat(ofAmended.get(1)).contains(">有关部门没有查到记录，需要补充材料</", ">请照合同首页重新填写&lt;b></");
        assertThat(ofAmended.get(2)).contains(">通过</", ">申请人</");
        assertThat(ofAmended.get(3))
                .containsPattern("<(\\w+:)?close><(\\w+:)?result>2</")
                .contains(">撤回</");
    }

    /** All events since midnight, each page held against the schema. */
    private static List<String> ofToday() throws Exception {
        Validator contract = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(new StreamSource(
                        new StringReader(Hall.get(Exchange.PATH + "?xsd").body())))
                .newValidator();
        String from = "<x:since>" + Books.today().toString().replace("-", "") + "T000000</x:since>";
        List<String> events = new ArrayList<>();
        String more = "true";
        while (more.equals("true")) {
            String page = pull(from + "<x:max>500</x:max>");
            Node body = SignedSoap.parse(page)
                    .getElementsByTagNameNS(SignedSoap.SOAP, "Body")
                    .item(0);
            contract.validate(new DOMSource(body.getFirstChild()));
            EVENT.matcher(page).results().map(MatchResult::group).forEach(events::add);
            from = "<x:cursor>" + element(page, "cursor") + "</x:cursor>";
            more = element(page, "more");
        }
        return events;
    }

    private static List<String> ofCase(List<String> events, String number) {
        return events.stream()
                .filter(e -> element(e, "caseNo").equals(number))
                .distinct()
                .toList();
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
