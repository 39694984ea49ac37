package hall.web.faces.portal;

import hall.casefile.domain.ItemFigures;
import hall.casefile.service.CaseStatistics;
import hall.casefile.service.ItemFlowQueries;
import hall.catalogue.domain.Bilingual;
import hall.catalogue.domain.Guide;
import hall.catalogue.domain.GuideField;
import hall.catalogue.domain.GuideMaterial;
import hall.catalogue.domain.ItemProfile;
import hall.catalogue.domain.ItemVersionView;
import hall.catalogue.domain.LawCitation;
import hall.catalogue.service.ItemQueries;
import hall.catalogue.service.LawQueries;
import hall.shared.ServiceItemCode;
import hall.web.words.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The guide of one item (办事指南): twelve blocks, always in the same order; an empty one says so. */
@Named("guide")
@RequestScoped
public class GuidePage {

    /** Fields with a block of their own; the rest stands under 事项信息. */
    private static final Set<GuideField> PLACED = Set.of(
            GuideField.SERVED,
            GuideField.FLOW,
            GuideField.STATUTORY_NOTE,
            GuideField.PROMISE_NOTE,
            GuideField.FEE,
            GuideField.RESULT,
            GuideField.RESULT_SAMPLE,
            GuideField.BLANK_FORM,
            GuideField.FILLED_SAMPLE,
            GuideField.ADVICE,
            GuideField.SUPERVISION,
            GuideField.PLACE,
            GuideField.HOURS,
            GuideField.REMEDIES);

    private static final int BLOCKS = 12;

    @Inject
    ItemQueries items;

    @Inject
    LawQueries laws;

    @Inject
    ItemCards cards;

    @Inject
    CaseStatistics statistics;

    @Inject
    ItemFlowQueries flows;

    @Inject
    Words words;

    @Inject
    HttpServletRequest request;

    private ItemProfile item;
    private FlowChart flow;

    /** A label and its value. */
    public record Line(String label, String value) {}

    /** A statement with the article it rests on; the citation is null when the text is not in the library. */
    public record Ground(String text, LawCitation citation) {}

    /** A line of the table of contents. */
    public record Entry(String id, String number, String title) {}

    public ItemProfile getItem() {
        if (item == null) {
            String code = request.getParameter("code");
            item = items.byCode(new ServiceItemCode(code == null ? "" : code));
        }
        return item;
    }

    public String getName() {
        return in(getItem().name());
    }

    public ItemCard getCard() {
        return cards.card(getItem());
    }

    public ItemVersionView getVersion() {
        return items.version(getItem().code()).orElse(null);
    }

    public boolean isOpen() {
        ItemVersionView version = getVersion();
        return version != null && version.open();
    }

    public boolean isPublished() {
        return guide() != null;
    }

    /** The flow chart, null while nothing is published. */
    public FlowChart getFlow() {
        if (flow == null && getVersion() != null) {
            flow = FlowChart.of(flows.of(getVersion()), words.phrases(), "");
        }
        return flow;
    }

    public List<Entry> getContents() {
        List<Entry> out = new ArrayList<>();
        for (int i = 1; i <= BLOCKS; i++) {
            out.add(new Entry("b" + i, String.format("%02d", i), words.text("guide.block." + i)));
        }
        return out;
    }

    /** The form filled in with answers that fit; empty when nothing is asked. */
    public List<Line> getSample() {
        return getVersion() == null
                ? List.of()
                : getVersion()
                        .form()
                        .fields()
                        .map(f -> new Line(in(f.label()), f.example().isEmpty() ? in(f.hint()) : f.example()))
                        .toList();
    }

    /** What became of the item's cases, counted. */
    public ItemFigures getFigures() {
        return statistics.ofItem(getItem().code());
    }

    /** A field of the guide, 无 when it is empty. */
    public String field(String name) {
        Bilingual value = isPublished() ? guide().fields().get(GuideField.valueOf(name)) : null;
        return value == null || in(value).isBlank() ? words.text("none") : in(value);
    }

    public List<Line> lines(String names) {
        List<Line> out = new ArrayList<>();
        for (String name : names.split(" ")) {
            out.add(new Line(words.text("guide." + name), field(name)));
        }
        return out;
    }

    /** Everything that has no block of its own, codes first. */
    public List<Line> getParticulars() {
        List<Line> out = new ArrayList<>();
        out.add(new Line(words.text("guide.basicCode"), getItem().basicCode()));
        out.add(new Line(words.text("guide.implementationCode"), getItem().implementationCode()));
        out.add(new Line(
                words.text("guide.kind"), words.text("guide.kind." + getItem().kind())));
        if (isPublished()) {
            for (GuideField f : GuideField.values()) {
                if (!PLACED.contains(f)) {
                    out.add(new Line(words.text("guide." + f), field(f.name())));
                }
            }
            ItemVersionView v = getVersion();
            out.add(new Line(
                    words.text("guide.version"), words.text("guide.version.value", v.version(), v.validFrom())));
        }
        return out;
    }

    public List<Ground> getBases() {
        if (isPublished()) {
            return grounds(guide().bases());
        }
        return getItem().bases().stream()
                .map(b -> new Ground("", laws.cite(b).orElse(null)))
                .filter(g -> g.citation() != null)
                .toList();
    }

    public List<Ground> getConditions() {
        return isPublished() ? grounds(guide().conditions()) : List.of();
    }

    /** A material with its words in the reader's language, and the numbers of its copies. */
    public record Material(
            String name,
            String issuer,
            String channel,
            String age,
            String handling,
            String use,
            String copies,
            boolean required) {}

    public List<Material> getMaterials() {
        return isPublished() ? guide().materials().stream().map(this::material).toList() : List.of();
    }

    private Material material(GuideMaterial m) {
        return new Material(
                in(m.name()),
                in(m.issuer()),
                in(m.channel()),
                in(m.age()),
                in(m.handling()),
                in(m.use()),
                words.text("guide.material.count", m.originals(), m.copies()),
                m.required());
    }

    public long getRequiredMaterials() {
        return getMaterials().stream().filter(Material::required).count();
    }

    public List<Line> getQuestions() {
        return isPublished()
                ? guide().questions().stream()
                        .map(q -> new Line(in(q.question()), in(q.answer())))
                        .toList()
                : List.of();
    }

    public String getStatutory() {
        return getItem()
                .statutory()
                .map(s -> words.text("guide.statutory." + s.unit(), s.value()))
                .orElse(words.text("none"));
    }

    private List<Ground> grounds(List<Guide.Statement> statements) {
        return statements.stream()
                .map(s -> new Ground(in(s.text()), laws.cite(s.article()).orElse(null)))
                .toList();
    }

    private Guide guide() {
        return items.guide(getItem().code()).orElse(null);
    }

    private String in(Bilingual text) {
        return text.in(words.locale());
    }
}
