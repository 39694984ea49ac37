/**
 * Tells people what happened to their case, by SMS. A leaf: it only listens, in the transaction of what happened, and puts a
 * message into the outbox; the gateway being down delays a message and nothing else.
 */
package hall.notification;
