package hall.system.inside;

import hall.shared.IdentityNumber;
import java.time.LocalDate;

/** Persons whom no demo and no other test knows. */
final class People {

    private static final String CHECKS = "10X98765432";
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final LocalDate BORN = LocalDate.of(1949, 10, 1);

    private People() {}

    /** The one with that serial, 1 to 999. */
    static IdentityNumber person(int serial) {
        String front = "999902" + BORN.toString().replace("-", "") + String.format("%03d", serial);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (front.charAt(i) - '0') * WEIGHTS[i];
        }
        return new IdentityNumber(front + CHECKS.charAt(sum % CHECKS.length()));
    }
}
