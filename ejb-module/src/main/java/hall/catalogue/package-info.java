/**
 * What can be applied for: the thirty service items (事项), the versions of their guides (办事指南), the laws they rest on.
 *
 * <ol>
 *   <li>One item is one ground and one object; items are neither merged nor overlaid (不合并、不叠加).
 *   <li>A published version is never edited, only succeeded; a case keeps the version it was lodged under.
 *   <li>Each version states for each stage its post and its limit twice: automatic in minutes, by post in working days.
 *   <li>Nothing is published with an empty field, with an open-ended material, with a promise later than the statutory
 *       limit, or with an article that does not exist.
 *   <li>Numbers about the catalogue are counted from it, never typed.
 * </ol>
 *
 * <p>Out of scope: whether somebody meets the conditions (casefile's rule sets, fund).
 */
package hall.catalogue;
