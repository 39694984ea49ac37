package hall.fund.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What must hold in the books at every instant, checked by SQL over any connection that may read them: after tests, after
 * faults, by the command line. Each query returns what breaks the rule; an empty result is a pass.
 *
 * <p>L2 (what the application may do to the books at all) is asked by {@link LedgerRights} over its own connection. L8 (the bank's own book) is checked by who can read that book; {@link #PAID_BY_NUMBER} gives our side.
 */
public final class LedgerInvariants {

    /** Our side of L8: number and amount of every payment the bank confirmed, also of those that came back. */
    public static final String PAID_BY_NUMBER =
            "select send_seq_no, amount from payment_instruction where status in ('DONE', 'CAME_BACK') order by send_seq_no";

    private static final int SHOWN = 20;

    private static final Map<String, String> RULES = new LinkedHashMap<>();

    static {
        RULES.put(
                "L1 an entry has transfers, and every transfer moves a positive amount between two accounts",
                "select concat('entry ', e.business_key) from ledger_entry e"
                        + " left join posting p on p.entry_id = e.id"
                        + " where p.entry_id is null or p.amount <= 0 or p.debit_account = p.credit_account"
                        + " or p.booked_on <> e.booked_on");
        RULES.put(
                "L1 the trial balance is zero",
                "select concat('heads differ by ', sum(net)) from (select sum(amount) net from posting group by debit_head"
                        + " union all select -sum(amount) from posting group by credit_head) t having sum(net) <> 0");
        RULES.put(
                "L1 money at a bank stands on that bank's own special account",
                "select concat('entry ', e.business_key) from posting p join ledger_entry e on e.id = p.entry_id"
                        + " where '101' in (p.debit_account, p.credit_account)");
        RULES.put(
                "L3 a stored balance is the sum of its postings",
                "select concat('account ', a.account_number, ' stores ', a.carried_over + a.current_year, ', posted ',"
                        + " coalesce(s.net, 0)) from personal_account a left join ("
                        + " select account, sum(net) net from ("
                        + "  select credit_account account, amount net from posting where credit_head = '201'"
                        + "  union all select debit_account, -amount from posting where debit_head = '201') m"
                        + " group by account) s on s.account = concat('201:', a.account_number)"
                        + " where a.carried_over + a.current_year <> coalesce(s.net, 0)");
        RULES.put(
                "L3 a stored balance is the sum of its journal, part by part",
                "select concat('account ', a.account_number) from personal_account a left join ("
                        + " select account_number, sum(carried_over) c, sum(current_year) y, sum(amount) f"
                        + " from account_entry group by account_number) j on j.account_number = a.account_number"
                        + " where a.carried_over <> coalesce(j.c, 0) or a.current_year <> coalesce(j.y, 0)"
                        + " or coalesce(j.f, 0) <> coalesce(j.c, 0) + coalesce(j.y, 0)");
        RULES.put(
                "L3 a closed day's totals are the sum of the postings up to it",
                "select concat('closed ', s.closed_day, ' head ', s.head) from ledger_snapshot s"
                        + " where s.closed_day = (select max(closed_day) from ledger_snapshot) and s.debit - s.credit <>"
                        + " (select coalesce(sum(if(p.debit_head = s.head, p.amount, 0)"
                        + " - if(p.credit_head = s.head, p.amount, 0)), 0) from posting p"
                        + " where p.booked_on <= s.closed_day)");
        RULES.put(
                "L4 nothing is below zero",
                "select concat('account ', account_number) from personal_account where carried_over < 0"
                        + " or current_year < 0 or held < 0 or carried_over + current_year < held");
        RULES.put(
                "L5 one event is posted once",
                "select concat('entry ', business_key) from ledger_entry group by business_key having count(*) > 1");
        RULES.put(
                "L5 a journal row that moves money has its entry, and its serial stands on an account once in black and once in red",
                "select concat('row ', j.serial) from account_entry j left join ledger_entry e on e.id = j.entry_id"
                        + " group by j.account_number, j.serial, j.red"
                        + " having count(*) > 1 or sum(e.id is null and j.amount <> 0) > 0");
        RULES.put(
                "L6 a hold is resolved at most once",
                "select concat('number ', substring_index(business_key, ':', -1)) from ledger_entry"
                        + " where business_key like 'WITHDRAWAL-FINAL:%' or business_key like 'WITHDRAWAL-RELEASE:%'"
                        + " group by substring_index(business_key, ':', -1) having count(*) > 1");
        RULES.put(
                "L6 what is resolved was held",
                "select concat('entry ', r.business_key) from ledger_entry r left join ledger_entry h on h.business_key ="
                        + " concat('WITHDRAWAL-HOLD:', substring_index(r.business_key, ':', -1))"
                        + " where (r.business_key like 'WITHDRAWAL-FINAL:%' or r.business_key like 'WITHDRAWAL-RELEASE:%')"
                        + " and h.id is null");
        RULES.put(
                "L6 what is in transit is what is held",
                "select concat('account ', t.account, ' in transit ', t.net) from (select account, sum(net) net from ("
                        + " select substring(credit_account, 5) account, amount net from posting where credit_head = '202'"
                        + " union all select substring(debit_account, 5), -amount from posting where debit_head = '202') m"
                        + " group by account) t left join (select account_number, sum(amount) held from withdrawal"
                        + " where state = 'HELD' group by account_number union all select concat('R-', money_id), amount"
                        + " from arrival_refund where state = 'INSTRUCTED') w on w.account_number = t.account"
                        + " where t.net <> coalesce(w.held, 0)");
        RULES.put(
                "L7 a case, or what else is paid, is paid at most once",
                "select concat('reference ', reference) from payment_instruction where status = 'DONE'"
                        + " group by reference having count(*) > 1");
        RULES.put(
                "L7 what the bank confirmed is what is final in the books",
                "select concat('payment ', p.send_seq_no) from payment_instruction p left join ledger_entry e"
                        + " on e.business_key = concat(case when p.reference like 'COURT-DEDUCTION:%' then 'COURT-PAID:'"
                        + " when p.reference like 'ARRIVAL-REFUND:%' then 'REFUND-FINAL:'"
                        + " else 'WITHDRAWAL-FINAL:' end, p.send_seq_no)"
                        + " where (p.status in ('DONE', 'CAME_BACK')) <> (e.id is not null)");
        RULES.put(
                "L7 what was taken for a loan is within what was repaid",
                "select concat('loan ', w.loan_number) from (select loan_number, sum(amount) taken from withdrawal"
                        + " where state <> 'RELEASED' and loan_number is not null group by loan_number) w"
                        + " left join (select loan_number, sum(principal + interest) repaid from loan_entry"
                        + " where type in ('02', '03', '04', '06') group by loan_number) r"
                        + " on r.loan_number = w.loan_number where w.taken > coalesce(r.repaid, 0)");
        RULES.put(
                "L7 what was taken for a home is within what was paid on it",
                "select concat('contract ', h.contract_number) from home_purchase h join (select contract_number,"
                        + " sum(amount) taken from withdrawal where state <> 'RELEASED' and contract_number is not null"
                        + " group by contract_number) w on w.contract_number = h.contract_number where w.taken > h.paid");
        RULES.put(
                "L9 an audit stream has no gap",
                "select concat('stream ', stream) from audit_record group by stream"
                        + " having max(sequence) <> count(*) or min(sequence) <> 1");
        RULES.putAll(AccountInvariants.RULES);
        RULES.putAll(EmployerInvariants.RULES);
        RULES.putAll(ArrivalInvariants.RULES);
        RULES.putAll(SuspenseInvariants.RULES);
        RULES.putAll(HandEntryInvariants.RULES);
    }

    private LedgerInvariants() {}

    /**
     * A broken rule.
     *
     * @param rule which, in words
     * @param findings what breaks it, 20 at most
     */
    public record Violation(String rule, List<String> findings) {}

    /** Checks all rules; the caller owns the connection. Best inside one consistent snapshot. */
    public static List<Violation> check(Connection connection) throws SQLException {
        List<Violation> out = new ArrayList<>();
        for (Map.Entry<String, String> rule : RULES.entrySet()) {
            List<String> findings = new ArrayList<>();
            try (PreparedStatement query = connection.prepareStatement(rule.getValue() + " limit " + SHOWN);
                    ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    findings.add(rows.getString(1));
                }
            }
            if (!findings.isEmpty()) {
                out.add(new Violation(rule.getKey(), findings));
            }
        }
        return out;
    }
}
