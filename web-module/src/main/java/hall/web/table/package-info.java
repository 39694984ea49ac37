/** Tables to take away, as XLSX in which every cell is text. */
package hall.web.table;
