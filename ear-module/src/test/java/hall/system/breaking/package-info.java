/**
 * Tests that break parts of a hall of their own (kill -9, another database server): they start it themselves through
 * {@code HallProcess}, not through Arquillian, and carry {@code @Tag("long")}. Run by {@code ./hall test --long}.
 */
package hall.system.breaking;
