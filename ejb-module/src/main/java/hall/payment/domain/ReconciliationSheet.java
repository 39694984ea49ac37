package hall.payment.domain;

import hall.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A day of the bank's lines against our entries (对账): what goes together, and every difference with its kind. Pure; the same
 * entries in another order come to the same. Our entries may be instructions or rows of the ledger: three ways are two sheets.
 *
 * @param pairs a line and an entry of the day that agree
 * @param differences whatever of the day does not
 */
public record ReconciliationSheet(LocalDate day, List<Pair> pairs, List<Difference> differences) {

    /**
     * A line of the bank.
     *
     * @param reference our number that the bank says it is for, empty when it says none
     * @param amount positive for what came in, negative for what went out
     */
    public record BankEntry(String serial, String reference, Money amount, LocalDate day) {}

    /**
     * An entry of ours.
     *
     * @param number our own number: SendSeqNo, or the key of a ledger entry
     * @param bankSerial the bank's serial as we know it, empty when we do not
     * @param amount positive for what came in, negative for what went out
     */
    public record OwnEntry(String number, String bankSerial, Money amount, LocalDate day) {}

    /** A line and an entry that are the same movement. */
    public record Pair(BankEntry bank, OwnEntry own) {}

    /** What is wrong with a line or an entry. */
    public enum Kind {
        /** The bank has it, we do not. */
        BANK_ONLY,
        /** We have it, the bank does not. */
        OURS_ONLY,
        /** Both have it, with different amounts. */
        AMOUNT_DIFFERS,
        /** One side has it once more than the other. */
        TWICE,
        /** Both have it, on different days. */
        OTHER_DAY
    }

    /**
     * A difference; a side that has nothing is null.
     *
     * @param bank null for OURS_ONLY, and for TWICE where ours is the one too many
     * @param own null for BANK_ONLY, and for TWICE where the bank's is the one too many
     */
    public record Difference(Kind kind, BankEntry bank, OwnEntry own) {

        /** How much more the bank has on the day by this difference alone; negative for less. */
        public Money gap(LocalDate day) {
            Money theirs = bank != null && bank.day().equals(day) ? bank.amount() : Money.ZERO;
            Money ours = own != null && own.day().equals(day) ? own.amount() : Money.ZERO;
            return theirs.minus(ours);
        }
    }

    /**
     * Compares. Entries of the days around are only there to be found: alone they are no difference of this day.
     *
     * @param bank lines of the day and of the days around it
     * @param own entries of the day and of the days around it
     */
    public static ReconciliationSheet of(LocalDate day, List<BankEntry> bank, List<OwnEntry> own) {
        return new Matching(day, bank, own).sheet();
    }

    /** The sum of all gaps: what the bank's day has more than ours. */
    public Money gap() {
        return differences.stream().map(d -> d.gap(day)).reduce(Money.ZERO, Money::plus);
    }

    /** The work of one comparison. */
    private static final class Matching {

        private final LocalDate day;
        private final List<BankEntry> bank;
        private final List<OwnEntry> own;
        private final Map<String, List<BankEntry>> bySerial = new LinkedHashMap<>();
        private final Map<String, List<BankEntry>> byReference = new LinkedHashMap<>();
        private final Set<Integer> used = new HashSet<>();
        private final Map<BankEntry, List<Integer>> places = new LinkedHashMap<>();
        private final List<Pair> pairs = new ArrayList<>();
        private final List<Difference> differences = new ArrayList<>();

        Matching(LocalDate day, List<BankEntry> bank, List<OwnEntry> own) {
            this.day = day;
            this.bank = bank.stream()
                    .sorted(Comparator.comparing(BankEntry::serial)
                            .thenComparing(BankEntry::day)
                            .thenComparing(BankEntry::amount)
                            .thenComparing(BankEntry::reference))
                    .toList();
            this.own = own.stream()
                    .sorted(Comparator.comparing(OwnEntry::number)
                            .thenComparing(OwnEntry::day)
                            .thenComparing(OwnEntry::amount)
                            .thenComparing(OwnEntry::bankSerial))
                    .toList();
            for (int i = 0; i < this.bank.size(); i++) {
                BankEntry line = this.bank.get(i);
                places.computeIfAbsent(line, l -> new ArrayList<>()).add(i);
                bySerial.computeIfAbsent(line.serial(), s -> new ArrayList<>()).add(line);
                if (!line.reference().isEmpty()) {
                    byReference
                            .computeIfAbsent(line.reference(), r -> new ArrayList<>())
                            .add(line);
                }
            }
        }

        ReconciliationSheet sheet() {
            Set<String> seen = new HashSet<>();
            for (OwnEntry entry : own) {
                take(entry, seen);
            }
            for (int i = 0; i < bank.size(); i++) {
                if (!used.contains(i)) {
                    BankEntry line = bank.get(i);
                    note(new Difference(isKnown(line) ? Kind.TWICE : Kind.BANK_ONLY, line, null));
                }
            }
            return new ReconciliationSheet(day, List.copyOf(pairs), List.copyOf(differences));
        }

        private void take(OwnEntry entry, Set<String> seen) {
            List<BankEntry> candidates = candidates(entry);
            int place = best(entry, candidates);
            if (place < 0) {
                boolean again = !candidates.isEmpty() || !seen.add(entry.number());
                note(new Difference(again ? Kind.TWICE : Kind.OURS_ONLY, null, entry));
                return;
            }
            seen.add(entry.number());
            used.add(place);
            BankEntry line = bank.get(place);
            if (!line.amount().equals(entry.amount())) {
                note(new Difference(Kind.AMOUNT_DIFFERS, line, entry));
            } else if (!line.day().equals(entry.day())) {
                note(new Difference(Kind.OTHER_DAY, line, entry));
            } else if (line.day().equals(day)) {
                pairs.add(new Pair(line, entry));
            }
        }

        private List<BankEntry> candidates(OwnEntry entry) {
            List<BankEntry> found = new ArrayList<>();
            if (!entry.bankSerial().isEmpty()) {
                found.addAll(bySerial.getOrDefault(entry.bankSerial(), List.of()));
            }
            byReference.getOrDefault(entry.number(), List.of()).stream()
                    .filter(l -> !found.contains(l) && isOneWay(l.amount(), entry.amount()))
                    .forEach(found::add);
            return found;
        }

        // What came back of a payment has its number, too, and is another movement.
        private static boolean isOneWay(Money one, Money other) {
            return one.isNegative() == other.isNegative();
        }

        /** The place of the free line that fits best: by amount, then by day; -1 when none is free. */
        private int best(OwnEntry entry, List<BankEntry> candidates) {
            int best = -1;
            int bestFit = -1;
            for (BankEntry line : candidates) {
                int fit = (line.amount().equals(entry.amount()) ? 2 : 0)
                        + (line.day().equals(entry.day()) ? 1 : 0);
                int free = places.get(line).stream()
                        .filter(i -> !used.contains(i))
                        .findFirst()
                        .orElse(-1);
                if (free >= 0 && fit > bestFit) {
                    best = free;
                    bestFit = fit;
                }
            }
            return best;
        }

        /** Whether another line of the same serial or for the same number found its entry. */
        private boolean isKnown(BankEntry line) {
            return bySerial.get(line.serial()).stream().anyMatch(this::isUsed)
                    || byReference.getOrDefault(line.reference(), List.of()).stream()
                            .anyMatch(other -> isOneWay(other.amount(), line.amount()) && isUsed(other));
        }

        private boolean isUsed(BankEntry line) {
            return places.get(line).stream().anyMatch(used::contains);
        }

        private void note(Difference difference) {
            boolean ofTheDay = difference.bank() != null
                            && difference.bank().day().equals(day)
                    || difference.own() != null && difference.own().day().equals(day);
            if (ofTheDay) {
                differences.add(difference);
            }
        }
    }
}
