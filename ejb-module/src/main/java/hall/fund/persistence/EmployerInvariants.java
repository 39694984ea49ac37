package hall.fund.persistence;

import java.util.LinkedHashMap;
import java.util.Map;

/** What must hold between employers' journals, lists, corrections and what clerks changed; part of {@link LedgerInvariants}. */
final class EmployerInvariants {

    static final Map<String, String> RULES = new LinkedHashMap<>();

    static {
        RULES.put(
                "L3 a posted list stands in its employer's journal once, with its heads and its sum",
                "select concat('list ', l.id) from contribution_list l left join employer_entry e"
                        + " on e.serial = concat('H', l.id) and e.red = 0 and e.employer_account = l.employer_account"
                        + " where (l.state = 'POSTED') <> (e.id is not null)"
                        + " or e.heads <> l.heads or e.amount <> l.total or e.paid_for <> l.month"
                        + " or e.type <> if(l.kind = 'REMITTANCE', '01', '02')");
        RULES.put(
                "L2 a correction of a contribution stands in an employer's journal with its sum",
                "select concat('entry ', c.business_key) from ledger_entry c join posting p on p.entry_id = c.id"
                        + " left join employer_entry e on e.serial = concat('K', substring(c.business_key, 12)) and e.red = 1"
                        + " where c.business_key like 'CORRECTION:%' and coalesce(e.amount, 0) + p.amount <> 0");
        RULES.put(
                "L2 a red row of an employer's journal takes no more back than its black one had",
                "select concat('row ', o.id) from employer_entry r join employer_entry o on o.id = r.reverses"
                        + " where r.red = 1 group by o.id, o.red, o.amount, o.type, o.employer_account"
                        + " having o.red or min(r.type) <> o.type or max(r.type) <> o.type"
                        + " or min(r.employer_account) <> o.employer_account or sum(r.amount) + o.amount < 0");
        RULES.put(
                "L2 what a clerk changed stands in the employer's journal, and once more in red when it was taken back",
                "select concat('change ', c.id) from staff_change c left join (select serial, sum(red = 0) black, sum(red) red"
                        + " from employer_entry where serial like 'C%' group by serial) e on e.serial = concat('C', c.id)"
                        + " where coalesce(e.black, 0) = 0 or e.red <> if(c.undone_at is null, 0, e.black)");
        RULES.put(
                "L2 a merge stands in the journals of the employers concerned, and once more in red when it was taken back",
                "select concat('merge ', m.id) from account_merge m left join (select serial, sum(red = 0) black, sum(red) red"
                        + " from employer_entry where serial like 'M%' group by serial) e on e.serial = concat('M', m.id)"
                        + " where coalesce(e.black, 0) = 0 or e.red <> if(m.undone_at is null, 0, e.black)");
        RULES.put(
                "L3 a person has one account that is not closed",
                "select concat('person of account ', min(account_number)) from personal_account where closed_on is null"
                        + " group by certificate_number, certificate_type having count(*) > 1");
    }

    private EmployerInvariants() {}
}
