package hall.finance.memory;

import hall.finance.domain.close.DayBooks;
import hall.finance.domain.close.Way;
import hall.payment.domain.ReconciliationSheet.BankEntry;
import hall.payment.domain.ReconciliationSheet.OwnEntry;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Leaves out what the database leaves out: a row of each book that agree in everything and that no other row mentions. */
final class PlainPairs {

    private final DayBooks all;

    /** @param all the rows of all days, null when nothing is left out */
    PlainPairs(DayBooks all) {
        this.all = all;
    }

    /** What is left of some ways. */
    DayBooks leaveOut(DayBooks whole, Set<Way> ways) {
        DayBooks rest = new DayBooks();
        for (Way way : ways) {
            whole.their(way).stream()
                    .filter(t -> whole.our(way).stream().noneMatch(o -> isPlain(way, t, o)))
                    .forEach(t -> rest.add(way, t));
            whole.our(way).stream()
                    .filter(o -> whole.their(way).stream().noneMatch(t -> isPlain(way, t, o)))
                    .forEach(o -> rest.add(way, o));
        }
        return rest;
    }

    private boolean isPlain(Way way, BankEntry their, OwnEntry our) {
        if (all == null) {
            return false;
        }
        boolean alike = their.amount().equals(our.amount()) && their.day().equals(our.day());
        boolean meant = their.reference().equals(our.number())
                || their.reference().isEmpty() && their.serial().equals(our.bankSerial());
        return alike
                && meant
                && !mentioned(way, their, our)
                && isOnce(all.their(way), their)
                && isOnce(all.our(way), our);
    }

    /** Whether any other row has a number or serial of these two. */
    private boolean mentioned(Way way, BankEntry their, OwnEntry our) {
        List<String> ofThese = words(their.serial(), their.reference(), our.number(), our.bankSerial());
        Stream<List<String>> theirs =
                all.their(way).stream().filter(t -> !t.equals(their)).map(t -> words(t.serial(), t.reference()));
        Stream<List<String>> ours =
                all.our(way).stream().filter(o -> !o.equals(our)).map(o -> words(o.number(), o.bankSerial()));
        return Stream.concat(theirs, ours).anyMatch(other -> other.stream().anyMatch(ofThese::contains));
    }

    private static <T> boolean isOnce(List<T> rows, T row) {
        return rows.stream().filter(row::equals).count() == 1;
    }

    private static List<String> words(String... some) {
        return Stream.of(some)
                .filter(Objects::nonNull)
                .filter(w -> !w.isEmpty())
                .toList();
    }
}
