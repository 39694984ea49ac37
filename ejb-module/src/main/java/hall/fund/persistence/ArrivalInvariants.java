package hall.fund.persistence;

import java.util.LinkedHashMap;
import java.util.Map;

/** What must hold of money that arrived and of its way back to its payer; part of {@link LedgerInvariants}. */
final class ArrivalInvariants {

    static final Map<String, String> RULES = new LinkedHashMap<>();

    static {
        RULES.put(
                "L6 money of nobody stands in suspense until it has an owner or is on its way back",
                "select concat('arrival ', m.id) from money_arrival m left join (select account, sum(net) net from ("
                        + " select credit_account account, amount net from posting where credit_account like '219:A-%'"
                        + " union all select debit_account, -amount from posting where debit_account like '219:A-%') p"
                        + " group by account) s on s.account = concat('219:A-', m.id) where coalesce(s.net, 0) <>"
                        + " if(m.employer_account is null and m.refund_id is null and m.came_back is null, m.amount - m.taken_back, 0)");
        RULES.put(
                "L6 a refund was agreed by two, left suspense once, and is paid or back there",
                "select concat('refund ', r.id) from arrival_refund r left join money_arrival m on m.id = r.arrival_id"
                        + " left join ledger_entry h on h.business_key = concat('REFUND-HOLD:', r.payment)"
                        + " left join ledger_entry f on f.business_key = concat('REFUND-FINAL:', r.payment)"
                        + " left join ledger_entry b on b.business_key = concat('REFUND-RELEASE:', r.payment)"
                        + " where (r.state in ('INSTRUCTED', 'PAID', 'REFUSED', 'CAME_BACK')) <> (h.id is not null)"
                        + "  or (r.state in ('PAID', 'CAME_BACK')) <> (f.id is not null) or (r.state = 'REFUSED') <> (b.id is not null)"
                        + "  or b.id is not null and b.reverses <> h.id or h.id is not null and r.decided_by = r.entered_by"
                        + "  or not exists (select 1 from suspense_item i where i.id = r.money_id)"
                        + "  and ((r.state in ('INSTRUCTED', 'PAID')) <> (coalesce(m.refund_id, 0) = r.id)"
                        + "   or (r.state = 'PAID') <> (m.refunded_at is not null and m.refund_id = r.id)"
                        + "   or r.amount > m.amount or r.state in ('INSTRUCTED', 'PAID')"
                        + "   and (r.money_id <> m.id or r.amount <> m.amount - m.taken_back))");
        RULES.put(
                "L6 what the bank's detail does not have of an arrival left the books once, by two, for what is contested",
                "select concat('contest ', c.id) from arrival_contest c left join ledger_entry e"
                        + " on e.business_key = concat('ARRIVAL-CORRECTED:', c.bank_serial) left join posting p on p.entry_id = e.id"
                        + " where (c.state = 'CORRECTED') <> (e.id is not null) or c.state = 'CORRECTED'"
                        + "  and (c.decided_by = c.entered_by or p.amount <> c.amount or p.credit_head <> '101' or p.debit_head <> '219')"
                        + " union all select concat('arrival ', m.id) from money_arrival m where m.taken_back <> (select"
                        + "  coalesce(sum(c.amount), 0) from arrival_contest c where c.arrival_id = m.id and c.state = 'CORRECTED'"
                        + "  and c.made_up_by is null) + (select coalesce(sum(c.amount), 0) from arrival_contest c"
                        + "  where c.made_up_by = m.id and c.state = 'CORRECTED')"
                        + " union all select concat('employer ', employer) from (select employer_account employer, taken_back less"
                        + "  from money_arrival where employer_account is not null"
                        + "  union all select employer_account, -taken_back from suspense_item) t group by employer having sum(less) <> 0");
        RULES.put(
                "L7 a payment came back once, as two officers found, by an arrival of nobody that is nobody else's",
                "select concat('payment ', p.send_seq_no) from payment_instruction p"
                        + " left join ledger_entry e on e.business_key = concat('CAME-BACK:', p.send_seq_no)"
                        + " left join posting q on q.entry_id = e.id and q.debit_head = '219' left join money_arrival m on m.came_back = p.send_seq_no"
                        + " left join payment_ruling r on r.send_seq_no = p.send_seq_no and r.verdict = 'CAME_BACK' and r.state = 'CONFIRMED'"
                        + " where (p.status = 'CAME_BACK') <> (e.id is not null) or (e.id is null) <> (m.id is null)"
                        + "  or (e.id is null) <> (r.id is null) or e.id is not null and (r.bank_serial <> m.bank_serial"
                        + "   or q.amount is null or q.amount <> p.amount or q.debit_account <> concat('219:A-', m.id) or r.decided_by = r.entered_by)");
    }

    private ArrivalInvariants() {}
}
