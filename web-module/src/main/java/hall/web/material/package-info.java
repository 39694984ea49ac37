/** The address of what applicants handed in: files to see or to save, and pictures of their pages. */
package hall.web.material;
