package hall.web.faces.citizen;

import hall.casefile.domain.Assessment;
import hall.casefile.domain.Finding;
import hall.catalogue.service.LawQueries;
import hall.shared.Facts;
import hall.shared.Money;
import hall.shared.ServiceItemCode;
import hall.web.words.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts an assessment into words: conditions with their articles, and the arithmetic behind the amount. */
@RequestScoped
public class Findings {

    /** Figures in the order they are computed; those that are zero are left out. */
    private static final List<String> BEFORE = List.of("repaid", "claimed", "paid", "taken", "available");

    @Inject
    Words words;

    @Inject
    LawQueries laws;

    /** A line of the arithmetic; the last one is the total. */
    public record SumLine(String label, String value, boolean total) {}

    /** The conditions, those not met first. */
    public List<FindingRow> rows(ServiceItemCode item, Assessment assessment, LocalDateTime at) {
        return assessment.findings().stream()
                .sorted(Comparator.comparingInt(f -> f.verdict() == Finding.Verdict.FAIL ? 0 : 1))
                .map(f -> row(item, f, at))
                .toList();
    }

    /** Before anything is lodged: what the sources outside will be asked only after confirming says so. */
    public List<FindingRow> before(ServiceItemCode item, Assessment assessment, LocalDateTime at) {
        return rows(item, assessment, at).stream()
                .map(r -> r.verdict().equals(Finding.Verdict.UNKNOWN.name())
                        ? new FindingRow(r.verdict(), before(item, r), "", r.citation(), r.code(), r.condition())
                        : r)
                .toList();
    }

    private String before(ServiceItemCode item, FindingRow row) {
        String key = "before." + item + "." + row.condition();
        return words.has(key) ? words.text(key) : row.text();
    }

    private FindingRow row(ServiceItemCode item, Finding f, LocalDateTime at) {
        String key = "source." + item + "." + f.condition();
        String source = f.verdict() == Finding.Verdict.UNKNOWN || !words.has(key) || at == null
                ? ""
                : words.text("source.at", words.text(key), words.minute(at));
        return new FindingRow(
                f.verdict().name(),
                words.finding(item.value(), f),
                source,
                laws.cite(f.basis().key()).orElse(null),
                f.reasonCode(),
                f.condition());
    }

    /** The figures the amount comes from, in the order of the arithmetic, then the amount, then what is left. */
    public List<SumLine> arithmetic(ServiceItemCode item, Assessment assessment) {
        List<SumLine> out = new ArrayList<>();
        for (String name : BEFORE) {
            Money figure = figure(assessment, name);
            if (figure.isPositive()) {
                out.add(new SumLine(words.text("arithmetic." + item + "." + name), words.money(figure), false));
            }
        }
        out.add(new SumLine(words.text("arithmetic.amount"), words.money(assessment.amount()), true));
        if (assessment.amount().isPositive()) {
            out.add(new SumLine(
                    words.text("arithmetic.balanceAfter"), words.money(figure(assessment, "balanceAfter")), false));
            if (assessment.arithmetic().has("leftAfter")) {
                out.add(new SumLine(
                        words.text("arithmetic." + item + ".leftAfter"),
                        words.money(figure(assessment, "leftAfter")),
                        false));
            }
        }
        return out;
    }

    /** A figure of the arithmetic, zero when the rules found none. */
    public Money figure(Assessment assessment, String name) {
        Facts figures = assessment.arithmetic();
        return figures.raw(name) instanceof BigDecimal ? figures.money(name) : Money.ZERO;
    }
}
