package hall.shared.memory;

import jakarta.persistence.Embeddable;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Units of work over books in memory, which roll back as a database's transactions do: what was added is gone, and each entity that was
 * handed out is again what it was. For one thread; outside of a unit nothing is undone.
 */
public final class MemoryUnit {

    private static final Map<Class<?>, Field[]> FIELDS = new ConcurrentHashMap<>();

    /** What an entity was when it was handed out. */
    private record State(Field[] fields, Object[] values, State[] parts) {}

    private final List<Runnable> backwards = new ArrayList<>();
    private final Map<Object, State> before = new IdentityHashMap<>();
    private Runnable atStep = () -> {};
    private boolean open;

    /** What is to happen at each reading or writing of a port, such as a crash now and then. */
    public void atEachStep(Runnable happening) {
        atStep = happening;
    }

    /** Does the work whole, or not at all; work within work is one unit. */
    public <T> T run(Supplier<T> work) {
        if (open) {
            return work.get();
        }
        open = true;
        boolean done = false;
        try {
            T result = work.get();
            done = true;
            return result;
        } finally {
            if (!done) {
                rollBack();
            }
            backwards.clear();
            before.clear();
            open = false;
        }
    }

    /** The same for work that gives nothing. */
    public void run(Runnable work) {
        run(() -> {
            work.run();
            return null;
        });
    }

    /** Whether anything was added, or handed out to be changed. */
    public boolean touched() {
        return !backwards.isEmpty() || !before.isEmpty();
    }

    public boolean isOpen() {
        return open;
    }

    /** A port is read or written. */
    public void step() {
        if (open) {
            atStep.run();
        }
    }

    /** Hands an entity out: what is done to it is undone with the unit. */
    public <T> T manage(T entity) {
        if (open && entity != null && !before.containsKey(entity)) {
            before.put(entity, stateOf(entity));
        }
        return entity;
    }

    /** What undoes something that was just done. */
    public void undoBy(Runnable back) {
        if (open) {
            backwards.add(back);
        }
    }

    /** Adds to the end of a list, to be taken away again with the unit. */
    public <T> void add(List<T> list, T element) {
        list.add(element);
        undoBy(() -> list.remove(list.size() - 1));
    }

    /** Adds to a set; gives whether it was new. */
    public <T> boolean add(Set<T> set, T element) {
        boolean fresh = set.add(element);
        if (fresh) {
            undoBy(() -> set.remove(element));
        }
        return fresh;
    }

    /** Puts under a key that stands once, or fails as a unique key does. */
    public <K, V> void putOnce(Map<K, V> map, K key, V value) {
        if (map.putIfAbsent(key, value) != null) {
            throw new IllegalStateException("unique key " + key);
        }
        undoBy(() -> map.remove(key));
    }

    private void rollBack() {
        for (int i = backwards.size() - 1; i >= 0; i--) {
            backwards.get(i).run();
        }
        before.forEach(MemoryUnit::restore);
    }

    private static State stateOf(Object entity) {
        Field[] fields = fieldsOf(entity.getClass());
        Object[] values = new Object[fields.length];
        State[] parts = new State[fields.length];
        try {
            for (int i = 0; i < fields.length; i++) {
                values[i] = fields[i].get(entity);
                if (values[i] != null && values[i].getClass().isAnnotationPresent(Embeddable.class)) {
                    parts[i] = stateOf(values[i]);
                }
            }
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
        return new State(fields, values, parts);
    }

    private static void restore(Object entity, State state) {
        try {
            for (int i = 0; i < state.fields.length; i++) {
                state.fields[i].set(entity, state.values[i]);
                if (state.parts[i] != null) {
                    restore(state.values[i], state.parts[i]);
                }
            }
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Field[] fieldsOf(Class<?> type) {
        return FIELDS.computeIfAbsent(type, t -> {
            List<Field> fields = new ArrayList<>();
            for (Field field : t.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers()) && !Modifier.isFinal(field.getModifiers())) {
                    field.setAccessible(true);
                    fields.add(field);
                }
            }
            return fields.toArray(Field[]::new);
        });
    }
}
