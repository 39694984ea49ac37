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
                        + " if(m.employer_account is null and m.refund_id is null, m.amount, 0)");
        RULES.put(
                "L6 a refund was agreed by two, left suspense once, and is paid or back there",
                "select concat('refund ', r.id) from arrival_refund r left join money_arrival m on m.id = r.arrival_id"
                        + " left join ledger_entry h on h.business_key = concat('REFUND-HOLD:', r.payment)"
                        + " left join ledger_entry f on f.business_key = concat('REFUND-FINAL:', r.payment)"
                        + " left join ledger_entry b on b.business_key = concat('REFUND-RELEASE:', r.payment)"
                        + " where (r.state in ('INSTRUCTED', 'PAID', 'REFUSED')) <> (h.id is not null)"
                        + "  or (r.state = 'PAID') <> (f.id is not null) or (r.state = 'REFUSED') <> (b.id is not null)"
                        + "  or b.id is not null and b.reverses <> h.id or h.id is not null and r.decided_by = r.entered_by"
                        + "  or not exists (select 1 from suspense_item i where i.id = r.money_id)"
                        + "  and ((r.state in ('INSTRUCTED', 'PAID')) <> (coalesce(m.refund_id, 0) = r.id)"
                        + "   or (r.state = 'PAID') <> (m.refunded_at is not null and m.refund_id = r.id)"
                        + "   or r.amount <> m.amount or r.money_id <> m.id and r.state in ('INSTRUCTED', 'PAID'))");
    }

    private ArrivalInvariants() {}
}
