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

    @Test
    void countsWhatWasPutOffPersonByPerson() {
        String number = String.format("9994%07d", System.nanoTime() % 10_000_000);
        assertThat(probe.story(number + "1", number + "2"))
                .containsExactly(
                        "reminded of the first true",
                        "put off 2 with the first, reminded false",
                        "moved Optional[true]",
                        "a table of back payments finds 1, of bases 0",
                        "without who moved 2 with the first",
                        "with who moved 1",
                        "without who left before 0",
                        "one undone 1 with the first",
                        "bases shown [0.00, 4567.00]",
                        "merged 1 with the first, a table finds 1",
                        "behind while it pays 0",
                        "behind when all left 2",
                        "with the other account 0, behind 1");
    }
}
