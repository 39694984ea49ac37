/**
 * The words every area speaks: money, identity numbers, case numbers, facts in canonical form, refusals, roles.
 *
 * <p>Knows nothing of the areas. Times are Asia/Shanghai local everywhere in the hall (no daylight saving there).
 *
 * <p>Out of scope: anything that only one area needs.
 */
package hall.shared;
