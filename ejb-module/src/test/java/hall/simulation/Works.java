package hall.simulation;

import hall.payment.memory.ScriptedBank.Crash;
import hall.shared.memory.MemoryUnit;
import java.util.function.Supplier;

/**
 * The transactions of the simulated servers. Now and then a server dies at one of its steps, and nothing of the unit is left; or right
 * after the commit, and nobody hears that it was done. After each commit the books are looked at.
 */
final class Works {

    private static final int DEATHS = 40;
    private static final int STEPS = 14;

    final MemoryUnit unit = new MemoryUnit();
    private final Chance chance;
    private Runnable afterCommit = () -> {};
    private boolean mayDie = true;
    private int fuse;

    Works(Chance chance) {
        this.chance = chance;
        unit.atEachStep(this::burn);
    }

    void afterEachCommit(Runnable look) {
        afterCommit = look;
    }

    /** From now on no server dies. */
    void steady() {
        mayDie = false;
    }

    private void burn() {
        if (fuse > 0 && --fuse == 0) {
            throw new Crash();
        }
    }

    /** One transaction; one within another is the same. */
    <T> T tx(Supplier<T> work) {
        if (unit.isOpen()) {
            return work.get();
        }
        fuse = mayDie && chance.oneIn(DEATHS) ? 1 + chance.below(STEPS) : 0;
        boolean[] touched = {false};
        T result;
        try {
            result = unit.run(() -> {
                T done = work.get();
                touched[0] = unit.touched();
                return done;
            });
        } catch (RuntimeException notDone) {
            fuse = 0;
            throw notDone;
        }
        if (touched[0]) {
            afterCommit.run();
        }
        if (fuse > 0) {
            fuse = 0;
            throw new Crash();
        }
        return result;
    }

    /** The same for work that gives nothing. */
    void tx(Runnable work) {
        tx(() -> {
            work.run();
            return null;
        });
    }

    /** Between transactions: here too a server may die. */
    void between() {
        if (unit.isOpen()) {
            throw new IllegalStateException("a partner is called with a transaction open");
        }
        if (mayDie && chance.oneIn(DEATHS)) {
            throw new Crash();
        }
    }
}
