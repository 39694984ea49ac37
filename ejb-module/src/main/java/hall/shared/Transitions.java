package hall.shared;

import java.util.HashMap;
import java.util.Map;

/**
 * A table of legal moves: which state an action leads to. What is not in it is refused with the table's code (arguments: the state,
 * the action). Written once as a constant; a move that stands twice is a programming error.
 *
 * @param <S> states
 * @param <A> actions
 */
public final class Transitions<S extends Enum<S>, A extends Enum<A>> {

    private record Move<S, A>(S from, A action) {}

    private final String refusal;
    private final Map<Move<S, A>, S> table;

    private Transitions(String refusal, Map<Move<S, A>, S> table) {
        this.refusal = refusal;
        this.table = table;
    }

    /** A table without moves yet, refusing by that code. */
    public static <S extends Enum<S>, A extends Enum<A>> Builder<S, A> refusing(String code) {
        return new Builder<>(code);
    }

    public boolean allows(S from, A action) {
        return table.containsKey(new Move<>(from, action));
    }

    /** The state after the action. */
    public S after(S from, A action) {
        S to = table.get(new Move<>(from, action));
        if (to == null) {
            throw new BusinessException(refusal, from, action);
        }
        return to;
    }

    /** Takes the moves. */
    public static final class Builder<S extends Enum<S>, A extends Enum<A>> {

        private final String refusal;
        private final Map<Move<S, A>, S> moves = new HashMap<>();

        private Builder(String refusal) {
            this.refusal = refusal;
        }

        public Builder<S, A> move(S from, A action, S to) {
            if (moves.put(new Move<>(from, action), to) != null) {
                throw new IllegalArgumentException("twice: " + from + " " + action);
            }
            return this;
        }

        public Transitions<S, A> build() {
            return new Transitions<>(refusal, Map.copyOf(moves));
        }
    }
}
