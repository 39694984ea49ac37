package hall.work.domain;

/** Announced inside the transaction that keeps a long work; observed after the commit only, to wake a worker. */
public record WorkAsked(WorkKind kind) {}
