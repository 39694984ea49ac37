/** Papers to keep: receipts as PDF, with embedded fonts and a QR code. Words and figures come from the pages' own beans. */
package hall.web.pdf;
