/** The words of the pages: bundles, placeholders, and how numbers and dates read in each language. */
package hall.web.words;
