package hall.fund.persistence;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What must hold of entries that people made (manual vouchers, a year's end), and of all others because of them (adr/0016); part of
 * {@link LedgerInvariants}. An entry is people's when it has a number.
 */
final class HandEntryInvariants {

    static final Map<String, String> RULES = new LinkedHashMap<>();

    static {
        RULES.put(
                "L3 only an entry that people made moves money between the special account with what it owes, and all else",
                "select concat('entry ', e.business_key, ' line ', p.line) from posting p"
                        + " join ledger_entry e on e.id = p.entry_id left join voucher_number n on n.entry_id = p.entry_id"
                        + " where (p.debit_head in ('101', '201', '202', '219'))"
                        + "  <> (p.credit_head in ('101', '201', '202', '219')) and n.entry_id is null");
        RULES.put(
                "L3 an entry that people made touches no personal account, nothing in transit and no loan",
                "select concat('entry ', e.business_key, ' line ', p.line) from voucher_number n"
                        + " join ledger_entry e on e.id = n.entry_id join posting p on p.entry_id = e.id"
                        + " where p.debit_head in ('121', '122', '201', '202')"
                        + "  or p.credit_head in ('121', '122', '201', '202')");
        RULES.put(
                "L5 the numbers of a month have no gap",
                "select concat('month ', month) from voucher_number group by month"
                        + " having max(number) <> count(*) or min(number) <> 1");
        RULES.put(
                "L6 a voucher is in the books when two officers agreed, and undone when two agreed again",
                "select concat('voucher ', v.id) from manual_voucher v"
                        + " left join ledger_entry e on e.business_key = concat('VOUCHER:', v.id)"
                        + " left join ledger_entry r on r.business_key = concat('VOUCHER-RED:', v.id)"
                        + " where (v.state in ('POSTED', 'CANCEL_ASKED', 'CANCELLED')) <> (e.id is not null)"
                        + "  or (v.state = 'CANCELLED') <> (r.id is not null)"
                        + "  or e.id is not null and (v.decided_by = v.entered_by or e.booked_on <> v.booked_on)"
                        + "  or r.id is not null and (r.reverses <> e.id or v.cancel_decided_by = v.cancel_asked_by)");
        RULES.put(
                "L6 what a voucher says is what its entry moved",
                "select concat('voucher ', id, ' account ', account) from ("
                        + " select concat('VOUCHER:', v.id) id, l.account, if(l.side = 'DEBIT', l.amount, -l.amount) net"
                        + "  from manual_voucher v join manual_voucher_line l on l.voucher_id = v.id"
                        + "  where v.state in ('POSTED', 'CANCEL_ASKED', 'CANCELLED')"
                        + " union all select e.business_key, p.debit_account, -p.amount from ledger_entry e"
                        + "  join posting p on p.entry_id = e.id where e.business_key like 'VOUCHER:%'"
                        + " union all select e.business_key, p.credit_account, p.amount from ledger_entry e"
                        + "  join posting p on p.entry_id = e.id where e.business_key like 'VOUCHER:%') m"
                        + " group by id, account having sum(net) <> 0");
        RULES.put(
                "L6 a year that was carried over has neither income nor expense left",
                "select concat('year ', c.period, ' head ', h.code) from period_close c"
                        + " join ledger_head h on h.code in ('401', '411') where c.kind = 'CARRY_OVER' and c.state = 'DONE'"
                        + " and (select coalesce(sum(if(p.debit_head = h.code, p.amount, 0)"
                        + "  - if(p.credit_head = h.code, p.amount, 0)), 0) from posting p"
                        + "  where p.booked_on <= concat(c.period, '-12-31')) <> 0");
    }

    private HandEntryInvariants() {}
}
