package hall.fund.persistence;

import java.util.LinkedHashMap;
import java.util.Map;

/** What must hold between accounts, their journals, corrections and what courts ordered; part of {@link LedgerInvariants}. */
final class AccountInvariants {

    private static final String CONFIRMED = "('TO_BE_PAID', 'RETURNED', 'PAID')";

    static final Map<String, String> RULES = new LinkedHashMap<>();

    static {
        corrections();
        journals();
        freezes();
        deductionsAndMerges();
    }

    private AccountInvariants() {}

    private static void corrections() {
        RULES.put(
                "L2 a red entry is its original the other way round, and is no original itself",
                "select concat('entry ', r.business_key) from ledger_entry r join ledger_entry o on o.id = r.reverses"
                        + " left join posting p on p.entry_id = o.id left join posting q on q.entry_id = r.id"
                        + "  and q.line = p.line and q.debit_account = p.credit_account"
                        + "  and q.credit_account = p.debit_account and q.amount = p.amount"
                        + " where o.reverses is not null or q.entry_id is null or (select count(*) from posting c"
                        + "  where c.entry_id = r.id) <> (select count(*) from posting c where c.entry_id = o.id)");
        RULES.put(
                "L2 an entry is undone once",
                "select concat('entry ', reverses) from ledger_entry where reverses is not null"
                        + " group by reverses having count(*) > 1");
        RULES.put(
                "L2 a red row takes back what a black row of the same account did, once",
                "select concat('row ', r.serial) from account_entry r left join account_entry o on o.id = r.reverses"
                        + " where r.red <> (r.reverses is not null) or r.reverses is not null and (o.id is null or o.red"
                        + "  or o.account_number <> r.account_number or o.amount + r.amount <> 0"
                        + "  or o.serial <> r.serial or o.type <> r.type)"
                        + " union all select concat('row ', reverses, ' undone twice') from account_entry"
                        + "  where reverses is not null group by reverses having count(*) > 1");
    }

    private static void journals() {
        RULES.put(
                "L3 each journal row says what the balance was after it",
                "select concat('row ', id) from (select id, balance_after, sum(amount) over"
                        + " (partition by account_number order by id) so_far from account_entry) j"
                        + " where balance_after <> so_far");
        RULES.put(
                "L3 a closed account is empty and claimed by nobody",
                "select concat('account ', account_number) from personal_account where state in ('03', '04', '05')"
                        + " and (carried_over + current_year <> 0 or claimed <> 0 or whole_freezes <> 0)");
        RULES.put(
                "L3 no suspense account is below zero",
                "select concat('account ', account, ' ', net) from (select account, sum(net) net from ("
                        + " select credit_account account, amount net from posting where credit_head = '219'"
                        + " union all select debit_account, -amount from posting where debit_head = '219') m"
                        + " where account <> '219' group by account) s where net < 0");
    }

    private static void freezes() {
        RULES.put(
                "L4 what is held is what is claimed, as far as it is there",
                "select concat('account ', account_number, ' holds ', held) from personal_account where held <>"
                        + " if(whole_freezes > 0, carried_over + current_year, least(claimed, carried_over + current_year))");
        RULES.put(
                "L4 what is claimed is the sum of the live freezes",
                "select concat('account ', a.account_number, ' claims ', a.claimed) from personal_account a left join ("
                        + " select account_number, sum(remaining) amount, sum(remaining is null) whole from account_freeze"
                        + " where state = 'LIVE' group by account_number) f on f.account_number = a.account_number"
                        + " where a.claimed <> coalesce(f.amount, 0) or a.whole_freezes <> coalesce(f.whole, 0)");
        RULES.put(
                "L4 an account is frozen while all of it is",
                "select concat('account ', account_number) from personal_account"
                        + " where (state = '06') <> (whole_freezes > 0)");
    }

    private static void deductionsAndMerges() {
        RULES.put(
                "L6 a confirmed deduction left its account and is owed to the court, by two officers",
                "select concat('deduction ', d.id) from court_deduction d left join ledger_entry e"
                        + " on e.business_key = concat('COURT-DEDUCTION:', d.id) left join posting p on p.entry_id = e.id"
                        + "  and p.debit_account = concat('201:', d.account_number)"
                        + "  and p.credit_account = concat('219:C-', d.id) and p.amount = d.amount"
                        + " where (d.state in " + CONFIRMED + ") <> (p.entry_id is not null)"
                        + "  or d.state in " + CONFIRMED + " and d.decided_by = d.entered_by");
        RULES.put(
                "L6 what a court took is owed until it is paid, once",
                "select concat('deduction ', d.id) from court_deduction d where d.state in " + CONFIRMED
                        + " and (d.state = 'PAID') <> (coalesce((select count(*) from posting p join ledger_entry e"
                        + "  on e.id = p.entry_id where p.debit_account = concat('219:C-', d.id)"
                        + "  and p.amount = d.amount and p.credit_head = '101'), 0) - (select count(*) from posting b"
                        + "  join ledger_entry c on c.id = b.entry_id where b.credit_account = concat('219:C-', d.id)"
                        + "  and c.business_key like 'CAME-BACK:%') = 1)");
        RULES.put(
                "L6 what was deducted from a freeze is what is missing from it",
                "select concat('freeze ', f.id) from account_freeze f left join (select freeze_id, sum(amount) amount"
                        + " from court_deduction where state in " + CONFIRMED
                        + " group by freeze_id) d on d.freeze_id = f.id"
                        + " where f.ordered is not null and f.ordered - f.remaining <> coalesce(d.amount, 0)");
        RULES.put(
                "L6 a merge stands while the account it ended is closed by it, and has moved what that had",
                "select concat('merge ', m.id) from account_merge m"
                        + " join personal_account a on a.account_number = m.from_account"
                        + " left join ledger_entry e on e.business_key = concat('MERGE:', m.id)"
                        + " left join posting p on p.entry_id = e.id where m.amount <> coalesce(p.amount, 0)"
                        + "  or m.undone_at is null and a.state <> '03'"
                        + "  or (m.undone_at is not null and m.amount > 0) <> exists (select 1 from ledger_entry r"
                        + "   where r.business_key = concat('MERGE-UNDONE:', m.id))");
        RULES.put(
                "L6 an account closed by merging has a merge that stands",
                "select concat('account ', a.account_number) from personal_account a where a.state = '03' and not exists"
                        + " (select 1 from account_merge m where m.from_account = a.account_number and m.undone_at is null)");
    }
}
