package hall.simulation;

import hall.shared.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.SplittableRandom;

/** All chance of one simulation comes from here: the same seed makes the same choices. */
final class Chance {

    private final SplittableRandom random;

    Chance(long seed) {
        random = new SplittableRandom(seed);
    }

    /** From 0 to less than the bound. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    <T> T of(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    /** One of the indices, each as likely as its weight says. */
    int weighted(int... weights) {
        int total = 0;
        for (int w : weights) {
            total += w;
        }
        int hit = random.nextInt(total);
        for (int i = 0; ; i++) {
            hit -= weights[i];
            if (hit < 0) {
                return i;
            }
        }
    }

    /** From one fen to the most. */
    Money upTo(Money most) {
        return fen(1 + random.nextLong(Math.max(1, most.amount().unscaledValue().longValueExact())));
    }

    static Money fen(long fen) {
        return new Money(BigDecimal.valueOf(fen, 2));
    }
}
