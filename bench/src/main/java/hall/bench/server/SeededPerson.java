package hall.bench.server;

/**
 * Who a case is driven for.
 *
 * @param id of the person
 * @param contract number of the home's contract
 * @param voucher identifier of the file the person has uploaded, 0 where the item asks for none
 */
public record SeededPerson(long id, String contract, long voucher) {}
