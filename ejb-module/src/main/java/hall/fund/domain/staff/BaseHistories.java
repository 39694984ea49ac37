package hall.fund.domain.staff;

import java.util.Map;

/** Port: what became of bases in a base year; reads only, one statement each. */
public interface BaseHistories {

    /** Of everybody whom the employer paid for in the year, by account number. */
    Map<String, BaseHistory> of(String employerAccount, BaseYear year);

    /** Of one of them; {@link BaseHistory#NONE} of whom no month was paid for. */
    BaseHistory of(String employerAccount, BaseYear year, String account);

    /** How many good lines of a table bring another base that the year does not allow any more. */
    int refused(StaffTable table, BaseYear year);
}
