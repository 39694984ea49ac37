package hall.web.faces.portal;

/**
 * An item as a card: one link with what it asks of the applicant and how long it takes.
 *
 * @param tone tone of the tag that says what is asked
 * @param icon icon of that tag
 */
public record ItemCard(String code, String name, String tone, String icon, String effort, String time) {}
