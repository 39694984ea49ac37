/**
 * Tables that people hand in and take away: XLSX and CSV, read row by row as text. Nothing of a file is ever calculated, executed or
 * fetched; what could hide something (macros, links, merged cells among the data, more rows than anybody types) is refused with its
 * reason. What goes out is text too, so that no program that opens it calculates.
 *
 * <p>Refusals: {@code TABLE-001} too large (argument: megabytes); {@code 002} an old or encrypted workbook (.xls); {@code 003} neither
 * XLSX nor CSV; {@code 004} damaged; {@code 005} no heading with the wanted columns (argument: the columns); {@code 006} too many rows
 * (how many may be); {@code 007} macros, links or embedded files; {@code 008} grows too much when unpacked; {@code 009} merged cells
 * among the data (where); {@code 010} neither UTF-8 nor GB18030; {@code 011} empty; {@code 012} no hand free now.
 */
package hall.fund.service.table;
