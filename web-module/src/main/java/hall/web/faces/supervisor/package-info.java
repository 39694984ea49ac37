/** The supervisor's pages: the board, the list behind each figure, the trace of a case. */
package hall.web.faces.supervisor;
