package hall.fund.domain.suspense;

import hall.payment.domain.MoneyArrived;
import hall.shared.Money;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who paid, by what the bank says: what the payer wrote comes first (a list's number, the employer's account, its credit code), then the
 * payer's name, then an account from which money was allotted before. A clue that leads to two employers leads to none: nothing is
 * guessed.
 */
public final class PayerClues {

    private static final int SHORTEST = 8;

    private PayerClues() {}

    /** Port: what the books know of payers; each gives the employers' account numbers (DWZH). */
    public interface Known {
        Set<String> byNumbers(Set<String> numbers);

        Set<String> byNames(Set<String> variants);

        Set<String> byPayerAccount(String payerAccount);

        /** Employers of which a confirmed list waits for exactly so much; ten at most. */
        Set<String> byWaitingTotal(Money amount);
    }

    /** The employer, empty when nobody or more than one is meant. */
    public static Optional<String> employer(MoneyArrived money, Known known) {
        Set<String> written = known.byNumbers(words(money.remark()));
        if (!written.isEmpty()) {
            return only(written);
        }
        Set<String> named = money.payerName().isBlank() ? Set.of() : known.byNames(variants(money.payerName()));
        if (!named.isEmpty()) {
            return only(named);
        }
        return money.payerAccount().isBlank() ? Optional.empty() : only(known.byPayerAccount(money.payerAccount()));
    }

    /** Every employer that anything points to, with what does; those with more and stronger clues first. */
    public static Map<String, Set<PayerClue.Kind>> all(Arrival arrival, Known known) {
        Map<String, Set<PayerClue.Kind>> found = new LinkedHashMap<>();
        note(found, PayerClue.Kind.REMARK, known.byNumbers(words(arrival.remark())));
        if (!arrival.payerName().isBlank()) {
            note(found, PayerClue.Kind.NAME, known.byNames(variants(arrival.payerName())));
        }
        if (!arrival.payerAccount().isBlank()) {
            note(found, PayerClue.Kind.PAYER, known.byPayerAccount(arrival.payerAccount()));
        }
        note(found, PayerClue.Kind.AMOUNT, known.byWaitingTotal(arrival.amount()));
        return found;
    }

    private static void note(Map<String, Set<PayerClue.Kind>> found, PayerClue.Kind kind, Set<String> employers) {
        employers.forEach(e -> found.computeIfAbsent(e, any -> EnumSet.noneOf(PayerClue.Kind.class))
                .add(kind));
    }

    private static Optional<String> only(Set<String> found) {
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }

    /** The words of a remark that could be numbers of ours: letters and digits, eight or more, at most ten of them. */
    static Set<String> words(String remark) {
        List<String> all = Arrays.asList(plain(remark).split("[^0-9A-Z]+"));
        return all.stream().filter(w -> w.length() >= SHORTEST).limit(10).collect(Collectors.toSet());
    }

    /** The ways in which a name may stand in our books: as it came, plain, and plain with Chinese brackets. */
    static Set<String> variants(String name) {
        return Stream.of(
                        name.strip(), plain(name), plain(name).replace('(', '（').replace(')', '）'))
                .collect(Collectors.toSet());
    }

    /** One form for what looks the same: full-width signs, brackets, letters' case, surrounding space. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
    }
}
