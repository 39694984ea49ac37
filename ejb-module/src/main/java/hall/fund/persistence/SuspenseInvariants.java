package hall.fund.persistence;

import java.util.LinkedHashMap;
import java.util.Map;

/** What must hold of the sums in employers' suspense, what lists took of them, and corrections; part of {@link LedgerInvariants}. */
final class SuspenseInvariants {

    static final Map<String, String> RULES = new LinkedHashMap<>();

    static {
        RULES.put(
                "L6 what stands in an employer's suspense is what is left there, row by row, and what waiting lists claimed",
                "select concat('suspense of ', employer, ' differs by ', sum(net)) from ("
                        + " select substring(credit_account, 5) employer, amount net from posting"
                        + "  where credit_head = '219' and length(credit_account) = 16 and credit_account not like '219:%-%'"
                        + " union all select substring(debit_account, 5), -amount from posting"
                        + "  where debit_head = '219' and length(debit_account) = 16 and debit_account not like '219:%-%'"
                        + " union all select employer_account, -remaining from suspense_item"
                        + " union all select employer_account, -claimed from contribution_list where state = 'CONFIRMED') m"
                        + " group by employer having sum(net) <> 0");
        RULES.put(
                "L6 of a sum in suspense nothing is lost and nothing used twice",
                "select concat('item ', i.id) from suspense_item i left join (select item_id, sum(amount) used"
                        + " from suspense_use where released_at is null group by item_id) u on u.item_id = i.id"
                        + " left join (select money_id, sum(amount) sent from arrival_refund"
                        + "  where state in ('INSTRUCTED', 'PAID') group by money_id) r on r.money_id = i.id"
                        + " left join (select rest_of, sum(amount) rested from suspense_item where rest_of is not null"
                        + "  group by rest_of) p on p.rest_of = i.id"
                        + " where i.amount <> i.remaining + i.taken_back + coalesce(u.used, 0) + i.sent + i.rested"
                        + " or i.sent <> coalesce(r.sent, 0) or i.rested <> coalesce(p.rested, 0)");
        RULES.put(
                "L6 a list was paid to the cent by what it took of its employer's suspense",
                "select concat('list ', l.id) from contribution_list l left join (select v.list_id, sum(v.amount) taken,"
                        + " max(i.employer_account) most, min(i.employer_account) least from suspense_use v"
                        + " join suspense_item i on i.id = v.item_id where v.released_at is null group by v.list_id) u"
                        + " on u.list_id = l.id where coalesce(u.taken, 0) <> l.claimed"
                        + " or l.state = 'POSTED' and l.claimed <> l.total or l.state in ('DRAFT', 'UNDONE') and l.claimed <> 0"
                        + " or u.most <> l.employer_account or u.least <> l.employer_account");
        RULES.put(
                "L6 an employer's arrival, and a confirmed correction, is a sum in its suspense",
                "select concat('arrival ', m.id) from money_arrival m left join suspense_item i on i.id = m.id"
                        + " where (m.employer_account is not null) <> (i.id is not null)"
                        + " or i.kind <> 'ARRIVAL' or i.amount <> m.amount or i.employer_account <> m.employer_account"
                        + " union all select concat('item ', i.id) from suspense_item i left join contribution_correction c"
                        + " on c.id = i.id and c.state = 'CONFIRMED' and c.amount = i.amount"
                        + " where i.kind = 'CORRECTION' and c.id is null");
        RULES.put(
                "L2 a contribution was undone by two officers, and by nobody else",
                "select concat('correction ', c.id) from contribution_correction c left join account_entry r"
                        + " on r.reverses = c.row_id and r.account_number = c.account_number and r.amount = -c.amount"
                        + " where (c.state = 'CONFIRMED') <> (r.id is not null)"
                        + "  and not exists (select 1 from contribution_correction o where o.row_id = c.row_id"
                        + "   and o.state = 'CONFIRMED' and c.state <> 'CONFIRMED')"
                        + "  or c.state = 'CONFIRMED' and c.decided_by = c.entered_by"
                        + " union all select concat('row ', r.id) from account_entry r left join contribution_correction c"
                        + "  on c.row_id = r.reverses and c.state = 'CONFIRMED'"
                        + "  where r.red and r.type in ('01', '02') and c.id is null");
    }

    private SuspenseInvariants() {}
}
