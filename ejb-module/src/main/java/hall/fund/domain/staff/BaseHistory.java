package hall.fund.domain.staff;

/**
 * What became of a person's base in a base year.
 *
 * @param changes from how many months on it was changed, by tables or by itself, and then paid by
 * @param paid whether any month of the year was paid
 */
public record BaseHistory(int changes, boolean paid) {

    /** Of whom no month was paid for. */
    public static final BaseHistory NONE = new BaseHistory(0, false);
}
