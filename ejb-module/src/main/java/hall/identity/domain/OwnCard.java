package hall.identity.domain;

import java.io.Serializable;

/**
 * One of a person's registered cards.
 *
 * @param id how it is chosen; a card's number never comes from outside again
 * @param usual whether money goes here unless the person chooses another
 */
public record OwnCard(long id, PayoutCard card, boolean usual) implements Serializable {}
