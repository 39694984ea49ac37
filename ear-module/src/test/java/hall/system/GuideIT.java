package hall.system;

import static org.assertj.core.api.Assertions.assertThat;

import hall.catalogue.domain.FormField;
import hall.catalogue.domain.ItemContent;
import hall.catalogue.domain.ReleasedCatalogue;
import hall.shared.Facts;
import java.io.ByteArrayInputStream;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Story 7, A1.14: what the portal says of an item is its published version, in the picture, in words, as a file, in both languages. */
@SystemTest
class GuideIT {

    private static final String PAGE = "/items/item.xhtml?code=";
    private static final Pattern BOX = Pattern.compile("<g transform.*?</g>", Pattern.DOTALL);
    private static final Pattern TEXT = Pattern.compile("<text[^>]*>(.*?)</text>", Pattern.DOTALL);
    private static final Pattern LINE = Pattern.compile("<li(| aria-current=\"step\")>(.*?)</li>", Pattern.DOTALL);
    private static final Pattern LAW = Pattern.compile("/law\\.xhtml\\?law=([a-z0-9-]+)#(article-[0-9]+)");
    private static final Map<String, String> POSTS =
            Map.of("citizen", "申请人", "acceptance", "受理岗", "review", "审核岗", "approval", "审批岗", "finance", "财务岗");

    private static String page(String address, String language) {
        Visit visit = new Visit();
        visit.get("/index.xhtml?lang=" + language);
        return visit.get(address).body();
    }

    private static Facts item(String code) {
        return Facts.parse(Hall.get("/api/v1/items/" + code).body());
    }

    private static String between(String text, String from, String to) {
        int begin = text.indexOf(from);
        assertThat(begin).as(from).isNotNegative();
        return text.substring(begin + from.length(), text.indexOf(to, begin + from.length()));
    }

    /** Without its tags, as a reader sees it. */
    private static String bare(String html) {
        return html.replaceAll("<[^>]*>", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ");
    }

    private static List<List<String>> boxes(String page) {
        return BOX.matcher(between(page, "<svg class=\"h\"", "</svg>"))
                .results()
                .map(g -> TEXT.matcher(g.group()).results().map(t -> t.group(1)).toList())
                .toList();
    }

    private static List<String> lines(String page) {
        String list = between(page.substring(page.indexOf("</figure>")), "<ol class=\"flow-list\">", "</ol>");
        return LINE.matcher(list)
                .results()
                .map(li -> li.group(1) + bare(li.group(2)))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TQ01", "TQ04"})
    void drawsAndSaysTheStagesThatTheInterfaceTells(String code) throws Exception {
        List<Facts> stages = item(code).list("stages");
        String page = page(PAGE + code, "zh");
        List<List<String>> boxes = boxes(page);
        List<String> lines = lines(page);
        assertThat(boxes).hasSameSizeAs(stages);
        assertThat(lines).hasSameSizeAs(stages);
        for (int i = 0; i < stages.size(); i++) {
            Facts stage = stages.get(i);
            assertThat(boxes.get(i))
                    .startsWith((i + 1) + " " + stage.facts("name").text("zh"), POSTS.get(stage.text("post")));
            int days = stage.integer("byPostWorkingDays");
            assertThat(boxes.get(i).subList(2, 4).toString()).contains(days == 0 ? "草稿保留 30 天" : days + " 个工作日");
            assertThat(lines.get(i)).contains(boxes.get(i));
        }
        String picture = between(page, "<figure class=\"flow\">", "</figure>");
        assertThat(picture).containsPattern("<title id=\"fh-t\">.+流程图</title><desc id=\"fh-d\">从申请开始.+</desc>");
        assertThat(picture).as("none stands still here").doesNotContain("您在这里");
        written(code, stages);
    }

    /** The file for programs says the same. */
    private static void written(String code, List<Facts> stages) throws Exception {
        var answer = Hall.get("/items/flow.bpmn?code=" + code);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .contains(code + "-1.bpmn");
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document process = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(answer.body().getBytes("UTF-8")));
        Map<String, Element> tasks = elements(process, "userTask").stream()
                .collect(Collectors.toMap(t -> t.getAttribute("id"), t -> t, (a, b) -> a, LinkedHashMap::new));
        for (Facts stage : stages) {
            Element task = tasks.get(stage.text("stage"));
            assertThat(task.getAttribute("name")).isEqualTo(stage.facts("name").text("zh"));
            assertThat(task.getAttributeNS("http://camunda.org/schema/1.0/bpmn", "candidateGroups"))
                    .isEqualTo(stage.text("post"));
            assertThat(task.getTextContent()).contains(POSTS.get(stage.text("post")));
        }
        assertThat(elements(process, "BPMNShape")).as("drawn").hasSizeGreaterThan(stages.size());
        assertThat(Hall.get("/items/flow.bpmn?code=KH01").statusCode()).isEqualTo(404);
        assertThat(Hall.get("/items/flow.bpmn?code=%3Cx%3E").statusCode()).isEqualTo(404);
    }

    private static List<Element> elements(Document of, String name) {
        NodeList all = of.getElementsByTagNameNS("*", name);
        return IntStream.range(0, all.getLength())
                .mapToObj(i -> (Element) all.item(i))
                .toList();
    }

    @Test
    void marksWhereALiveCaseIs() {
        String number = DeskCases.lodged();
        Visit citizen = Visit.ofCitizen(DeskCases.WHO.idNumber);
        String page = citizen.get("/citizen/case.xhtml?no=" + number).body();
        List<String> here =
                lines(page).stream().filter(l -> l.contains("aria-current")).toList();
        assertThat(here).hasSize(1);
        assertThat(here.get(0)).contains("2 受理", "您在这里");
        assertThat(boxes(page).get(1)).contains("2 受理", "您在这里");
        assertThat(between(page, "<svg class=\"h\"", "</svg>").split("room here", -1))
                .hasSize(2);
        DeskCases.decide(Visit.ofOfficer("accept1"), number, "REFUSED", "合同已注销，请与开发企业核实");
        String closed = citizen.get("/citizen/case.xhtml?no=" + number).body();
        assertThat(lines(closed)).noneMatch(l -> l.contains("aria-current"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TQ01", "TQ04"})
    void leadsFromEachBasisToItsArticle(String code) {
        Facts guide = item(code).facts("guide");
        String page = page(PAGE + code, "zh");
        List<Facts> cited = new ArrayList<>(guide.list("bases"));
        cited.addAll(guide.list("conditions"));
        List<String[]> links = LAW.matcher(between(page, "id=\"b1\"", "id=\"b4\""))
                .results()
                .map(m -> new String[] {m.group(1), m.group(2)})
                .toList();
        assertThat(links).hasSameSizeAs(cited);
        for (int i = 0; i < links.size(); i++) {
            String[] link = links.get(i);
            String article = cited.get(i).text("article");
            assertThat(article + ".").startsWith(link[0] + "#" + link[1].replace("article-", "") + ".");
            String law = page("/law.xhtml?law=" + link[0], "zh");
            assertThat(bare(between(law, "id=\"" + link[1] + "\"", "</div>")))
                    .as(article)
                    .containsPattern("第.+条.{10,}");
        }
        String first = guide.list("bases").get(0).facts("text").text("zh");
        assertThat(bare(between(page, "id=\"b1\"", "id=\"b2\""))).contains(first);
    }

    @Test
    void showsTheFormFilledInAsItAsks() {
        List<FormField> fields = ReleasedCatalogue.read().versions().stream()
                .map(ItemContent::of)
                .filter(c -> c.code().value().equals("TQ01"))
                .findFirst()
                .orElseThrow()
                .form()
                .fields()
                .toList();
        String sample = between(page(PAGE + "TQ01", "zh"), "id=\"sample\"", "</table>");
        assertThat(sample.split("<th scope=\"row\">", -1)).hasSize(fields.size() + 1);
        String form = formPages();
        for (FormField field : fields) {
            assertThat(bare(sample)).contains(field.label().zh());
            assertThat(bare(form)).contains(field.label().zh());
            if (!field.example().isEmpty()) {
                assertThat(bare(sample)).contains(field.example());
            }
        }
    }

    private static String formPages() {
        HomeForm.forget(Cast.SI);
        Visit visit = Visit.ofCitizen(Cast.SI.idNumber);
        String first = visit.get("/citizen/form.xhtml?item=TQ01&group=contract").body();
        Map<String, String> form = Visit.form(first, "form");
        form.putAll(Map.of("q-contractNumber", "YS202611240016", "save", ""));
        visit.post("/citizen/form.xhtml", form);
        String second = visit.get("/citizen/form.xhtml?item=TQ01&group=voucher").body();
        HomeForm.forget(Cast.SI);
        return first + second;
    }

    /** They are at most a minute old: what was closed since then may be missing in them, nothing else. */
    @Test
    void countsWhatBecameOfTheCases() {
        if (counted("1", Books.now()) == 0) {
            DeskCases.refused();
        }
        Books.await("counted", () -> page(PAGE + "TQ01", "zh").contains("id=\"figures\""));
        String said = bare(between(page(PAGE + "TQ01", "zh"), "id=\"figures\">", "</p>"));
        Matcher m = Pattern.compile("办结 (\\d+) 件，按时办结 (\\d+)%，准予 (\\d+) 件。.*?(\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d)")
                .matcher(said);
        assertThat(m.find()).as(said).isTrue();
        LocalDateTime asOf = LocalDateTime.parse(m.group(4).replace(' ', 'T'));
        long closed = Long.parseLong(m.group(1));
        assertThat(closed).isBetween(counted("1", asOf), counted("1", asOf.plusMinutes(1)));
        assertThat(Long.parseLong(m.group(3)))
                .isBetween(counted("status = 'DONE'", asOf), counted("status = 'DONE'", asOf.plusMinutes(1)));
        assertThat(Long.parseLong(m.group(2)))
                .isBetween(
                        counted("DATE(closed_at) <= promised_due", asOf) * 100 / closed,
                        counted("DATE(closed_at) <= promised_due", asOf.plusMinutes(1)) * 100 / closed);
    }

    private static long counted(String what, LocalDateTime until) {
        return Books.count(
                "SELECT COALESCE(SUM(" + what + "), 0) FROM case_file WHERE item_code = 'TQ01'"
                        + " AND status NOT IN ('RETRACTED', 'ABANDONED') AND closed_at <= ?",
                until);
    }

    @ParameterizedTest
    @CsvSource({"yes,看起来可以办", "no,有条件现在不符合", "unsure,登录后就能知道"})
    void answersIsThisForMeInThreeWays(String answer, String outcome) {
        int conditions = item("TQ01").facts("guide").list("conditions").size();
        String rest =
                IntStream.range(1, conditions).mapToObj(i -> "&c" + i + "=yes").collect(Collectors.joining());
        String result = between(
                page("/items/for-me.xhtml?code=TQ01&asked=1&c0=" + answer + rest, "zh"), "<div id=\"result\"", "<form");
        assertThat(result).contains(outcome);
        String first = item("TQ01")
                .facts("guide")
                .list("conditions")
                .get(0)
                .facts("text")
                .text("zh");
        if (answer.equals("no")) {
            assertThat(result).contains(first, "#article-24");
        } else {
            assertThat(result).doesNotContain(first);
        }
    }

    /** A number of policy stands in guide and questions as it is in force, not as somebody once typed it. */
    @Test
    void fillsInTheParametersInForce() {
        String months = Books.value(
                "SELECT TRIM(TRAILING '.0' FROM value) FROM policy_parameter WHERE name = 'TQ01.monthsSinceSigning'"
                        + " AND valid_from <= ? ORDER BY valid_from DESC LIMIT 1",
                Books.today());
        assertThat(page(PAGE + "TQ01", "zh"))
                .contains("合同签订未超过" + months + "个月。")
                .doesNotContain("{TQ");
        assertThat(page("/items/for-me.xhtml?code=TQ01", "zh")).contains("合同签订未超过" + months + "个月。");
        assertThat(Hall.get("/api/v1/items/TQ04").body()).doesNotContain("{TQ");
    }

    @ParameterizedTest
    @CsvSource({"TQ01,zh", "TQ01,en", "TQ04,zh", "TQ04,en"})
    void showsEveryAttributeOfEveryMaterial(String code, String language) {
        String materials = between(page(PAGE + code, language), "id=\"b4\"", "id=\"b5\"");
        String said = bare(materials);
        List<Facts> all = item(code).facts("guide").list("materials");
        assertThat(materials.split("<section class=\"mat\">", -1)).hasSize(all.size() + 1);
        for (Facts m : all) {
            for (String name : List.of("name", "issuer", "channel", "age", "handling", "use")) {
                assertThat(said).as(name).contains(m.facts(name).text(language));
            }
            assertThat(said)
                    .contains(
                            language.equals("zh")
                                    ? "原件 " + m.integer("originals") + " 份，复印件 " + m.integer("copies") + " 份"
                                    : "Originals: " + m.integer("originals") + ", copies: " + m.integer("copies"))
                    .contains(
                            m.flag("required")
                                    ? language.equals("zh") ? "必备，由您提交" : "Required, handed in by you"
                                    : language.equals("zh") ? "不用您提交" : "Nothing to hand in");
        }
    }
}
