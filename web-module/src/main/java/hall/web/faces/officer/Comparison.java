package hall.web.faces.officer;

import hall.casefile.domain.CaseProgressView;
import hall.casefile.domain.CaseProgressView.EvidenceView;
import hall.casefile.service.CaseDesk.DeskView;
import hall.catalogue.domain.FormField;
import hall.catalogue.service.ItemVersions;
import hall.shared.BankCardNumber;
import hall.shared.IdentityNumber;
import hall.verification.domain.EvidenceOutcome;
import hall.verification.domain.EvidenceType;
import hall.web.words.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the applicant said beside what the source answered, field by field; numbers are masked. */
@RequestScoped
public class Comparison {

    private static final int NUMBER_LENGTH = 18;
    private static final int SHOWN_OF_CARD = 4;

    @Inject
    Words words;

    @Inject
    ItemVersions versions;

    /** How two values compare. */
    public enum Verdict {
        SAME,
        DIFFERS,
        OPEN;

        /** The look of it; the word stands beside. */
        public String tone() {
            return this == SAME ? "ok" : this == DIFFERS ? "warn" : "hold";
        }

        public String icon() {
            return this == SAME ? "ok" : this == DIFFERS ? "warn" : "clock";
        }
    }

    /**
     * A field.
     *
     * @param said by the applicant, or known of the applicant when the case was lodged
     * @param answer of the source
     * @param source who answered, and when
     */
    public record Row(String what, String said, String answer, String source, Verdict verdict) {}

    /** Only what can be compared; a source without an answer yet says so. */
    public List<Row> of(DeskView desk) {
        List<Row> rows = new ArrayList<>();
        CaseProgressView view = desk.progress();
        String own = view.applicant().identityNumber().value();
        answer(view, EvidenceType.PERSON_IDENTITY)
                .ifPresent(e -> rows.add(
                        confirmed("compare.identity", IdentityNumber.parse(own).masked(), e)));
        versions.byVersion(view.item(), view.itemVersion())
                .form()
                .fields()
                .forEach(field -> answered(view, field)
                        .ifPresent(e -> rows.add(typed(
                                field,
                                desk.application().raw(field.name()) instanceof String answer ? answer : "",
                                e))));
        answer(view, EvidenceType.HOME_CONTRACT)
                .filter(e -> e.facts().raw("personIsBuyer") != null)
                .ifPresent(e -> rows.add(buyers(own, desk.spouseNumber(), e)));
        answer(view, EvidenceType.MARRIAGE)
                .ifPresent(e -> desk.spouseNumber().ifPresent(spouse -> rows.add(spouse(spouse, e))));
        BankCardNumber card = view.applicant().card().number();
        answer(view, EvidenceType.SOCIAL_SECURITY_CARD).ifPresent(e -> rows.add(card(card, e)));
        answer(view, EvidenceType.BANK_ACCOUNT)
                .ifPresent(e -> rows.add(confirmed("compare.account", tail(card.value()), e)));
        return rows;
    }

    // Who was asked about a field answers under the field's own name.
    private static Optional<EvidenceView> answered(CaseProgressView view, FormField field) {
        return view.evidence().stream().filter(e -> e.facts().has(field.name())).reduce((a, b) -> b);
    }

    private Row typed(FormField field, String said, EvidenceView e) {
        Optional<String> fact = text(e, field.name());
        Verdict verdict =
                fact.map(f -> f.equals(said) ? Verdict.SAME : Verdict.DIFFERS).orElseGet(() -> of(e.outcome()));
        return row(field.label().in(words.locale()), said, fact.orElseGet(() -> outcome(e)), e, verdict);
    }

    // Who else bought is in the answer only where the applicant is not among the buyers.
    private Row buyers(String own, Optional<String> spouse, EvidenceView e) {
        boolean self = Boolean.TRUE.equals(e.facts().raw("personIsBuyer"));
        List<String> others = e.facts().raw("otherBuyers") instanceof List<?> list
                ? list.stream().map(Object::toString).toList()
                : List.of();
        boolean family = self || spouse.filter(others::contains).isPresent();
        String said = Stream.of(Optional.of(own), spouse)
                .flatMap(Optional::stream)
                .map(Comparison::masked)
                .collect(Collectors.joining(words.text("list.and")));
        String answer = self
                ? words.text("compare.buyers.self", e.facts().raw("buyers"))
                : others.stream().map(Comparison::masked).collect(Collectors.joining(words.text("list.and")));
        return row(words.text("compare.buyers"), said, answer, e, family ? Verdict.SAME : Verdict.DIFFERS);
    }

    private Row spouse(String spouse, EvidenceView e) {
        Optional<String> fact = text(e, "spouseIdentityNumber");
        Verdict verdict = fact.map(f -> f.equals(spouse) ? Verdict.SAME : Verdict.DIFFERS)
                .orElse(e.outcome() == EvidenceOutcome.CONFIRMED ? Verdict.DIFFERS : of(e.outcome()));
        return row(
                words.text("compare.spouse"),
                masked(spouse),
                fact.map(Comparison::masked).orElseGet(() -> outcome(e)),
                e,
                verdict);
    }

    private Row card(BankCardNumber card, EvidenceView e) {
        List<String> known = Stream.of("cardNumber", "bankCard")
                .flatMap(name -> text(e, name).stream())
                .toList();
        Verdict verdict =
                known.isEmpty() ? of(e.outcome()) : known.contains(card.value()) ? Verdict.SAME : Verdict.DIFFERS;
        String answer = known.isEmpty()
                ? outcome(e)
                : known.stream().distinct().map(this::tail).collect(Collectors.joining(words.text("list.and")));
        return row(words.text("compare.card"), tail(card.value()), answer, e, verdict);
    }

    private Row confirmed(String key, String said, EvidenceView e) {
        return row(words.text(key), said, outcome(e), e, of(e.outcome()));
    }

    private Row row(String what, String said, String answer, EvidenceView e, Verdict verdict) {
        String source =
                words.text("source.at", words.text("department." + e.type().source()), words.minute(e.fetchedAt()));
        return new Row(what, said.isEmpty() ? "—" : said, answer, source, verdict);
    }

    private static Verdict of(EvidenceOutcome outcome) {
        return switch (outcome) {
            case CONFIRMED -> Verdict.SAME;
            case UNAVAILABLE -> Verdict.OPEN;
            default -> Verdict.DIFFERS;
        };
    }

    private String outcome(EvidenceView e) {
        return words.text("outcome." + e.outcome());
    }

    private static Optional<EvidenceView> answer(CaseProgressView view, EvidenceType type) {
        return view.evidence().stream().filter(e -> e.type() == type).reduce((a, b) -> b);
    }

    private static Optional<String> text(EvidenceView e, String name) {
        return e.facts().raw(name) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    private static String masked(String number) {
        return number.length() == NUMBER_LENGTH ? IdentityNumber.parse(number).masked() : "****";
    }

    // A social-security card's own number is none of a bank's cards.
    private String tail(String card) {
        return words.text("compare.tail", card.substring(Math.max(0, card.length() - SHOWN_OF_CARD)));
    }
}
