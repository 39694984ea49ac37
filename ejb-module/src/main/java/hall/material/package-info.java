/**
 * Files that applicants hand in (材料).
 *
 * <ol>
 *   <li>{@code MaterialService.receive} takes a file for the signed-in person: at most 10 MB, PDF, JPEG or PNG by its content,
 *       nothing that acts, hides another file, or grows without bound when it is opened. A PDF is read, and drawn, in a process
 *       of its own (adr/0010).
 *   <li>Pictures are kept without what is no picture (place and time of the photo, comments, whatever was appended): the
 *       centre asks for no more than it needs. The pixels stay byte for byte.
 *   <li>{@code CaseMaterials} of the area casefile binds files to a case when it is lodged or amended; what is never bound is
 *       removed after the days of the policy parameter {@code material.keepDays}.
 *   <li>The content lies in the database ({@code material_content}, adr/0008): one transaction, one backup.
 *   <li>Where a virus scanner is configured, nobody but the owner opens a file before it is found clean; a scanner that is
 *       silent delays, it never lets through.
 *   <li>Who may see a case's files is decided by the area casefile; nothing here opens one for an officer by itself.
 * </ol>
 *
 * <p>Out of scope: what a file proves, and which files an item asks for.
 */
package hall.material;
