/** The pages' door: beans by audience; no rule of its own stands here. */
package hall.web.faces;
