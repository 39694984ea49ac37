package hall.system.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What an employer owes by the real database's statements, person by person (Regulation Art. 19, 20, 38). */
@ExtendWith(ArquillianExtension.class)
class ArrearsIT {

    @EJB
    private ArrearsProbe probe;

    @EJB
    private HiresProbe hires;

    @EJB
    private TableProbe tables;

    @Test
    void countsWhatWasPutOffPersonByPerson() {
        String number = String.format("9994%07d", System.nanoTime() % 10_000_000);
        assertThat(probe.story(number + "1", number + "2"))
                .containsExactly(
                        "reminded of the first true",
                        "put off 2 with the first",
                        "moved Optional[true]",
                        "a table of back payments finds 1, of bases 0",
                        "without who moved 2 with the first",
                        "with who moved 1",
                        "without who left before 0",
                        "one undone 1 with the first",
                        "bases shown [0.00, 4567.00]",
                        "merged 1 with the first, a table finds 1, for which stands 900.00",
                        "behind while it pays 0",
                        "behind when all left 2",
                        "with the other account 0, behind 1");
    }

    /** Regulation Art. 15: who comes later is on no list of before, and is owed what is put off from that month on. */
    @Test
    void paysForWhoComesFromThatMonthOn() {
        assertThat(hires.story(String.format("9995%07d1", System.nanoTime() % 10_000_000)))
                .containsExactly(
                        "due in the first true",
                        "its list has 3, stale 0, a line for who came false, for who was there true",
                        "taken back false",
                        "owed 2",
                        "made up for who was there true",
                        "for one who came 1",
                        "for both 0",
                        "behind 0",
                        "behind when one is back 1, due from now on true");
    }

    /** Personal Information Protection Law Art. 19: what was typed goes, what it came to stays. */
    @Test
    void keepsNoNamesAndNumbersOfTablesForEver() {
        assertThat(tables.forgotten("999990000001"))
                .containsExactly("unread due false", "due true", "due false", "2 880000000002好", "3 ");
    }
}
