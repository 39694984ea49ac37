package hall.work.domain;

/**
 * A long work in somebody's hands.
 *
 * @param work its id
 * @param subject what it is about: the id of a table, of a list
 * @param fence the token of this beginning; with an older one nothing can be written
 * @param attempt 1 for the first beginning
 */
public record Hold(long work, WorkKind kind, long subject, long fence, int attempt) {}
