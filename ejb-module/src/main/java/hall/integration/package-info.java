/**
 * The partners outside the centre, one package each: {@code datacentre}, {@code bank}, {@code sms}; {@code soap} is the
 * signed line that the first two share. Adapters implement ports of the areas and are called through them only.
 *
 * <p>Whatever a partner sends is checked against our own rule before it becomes a fact: whose signature, whose number,
 * which person, how old. What does not pass is "no answer"; it never becomes a person's fact, and it leaves a line in the
 * log {@code hall.security}. No line holds an identity or card number.
 */
package hall.integration;
