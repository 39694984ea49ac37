/**
 * Months of a city of any size through the real services of a deployed hall, with the stand-in city beside it.
 *
 * <ol>
 *   <li>{@code CityLaying} lays persons, employers, accounts and loans by many rows a statement, in the hall's books and the city's.
 *   <li>{@code EmployersMonth} and {@code WithdrawalsMonth} act as clerks, finance officers and citizens through the services; money
 *       comes and goes at the stand-in city's bank, which misbehaves as the seed says.
 *   <li>{@code CityDays} moves hall and city on day by day, and has each day's detail read and its totals kept.
 *   <li>{@code CityProof} holds the books against the bank's and against their own invariants.
 * </ol>
 *
 * <p>Never released, like the rest of this module.
 */
package hall.bench.city;
