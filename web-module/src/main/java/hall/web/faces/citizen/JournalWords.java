package hall.web.faces.citizen;

import hall.fund.domain.account.JournalLine;
import hall.fund.domain.account.WithdrawalReason;
import hall.web.words.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** What a row of a journal is, in words: on the page and in the table to take home the same. */
@RequestScoped
public class JournalWords {

    @Inject
    Words words;

    /** Such as 汇缴 2026-11 or 部分提取：偿还购房贷款本息. */
    public String of(JournalLine line) {
        String kind = words.text("accountentry." + line.kind());
        if (line.paidFor() != null) {
            return words.text("fund.row.month", kind, month(line.paidFor()));
        }
        return line.reason() == null
                ? kind
                : words.text(
                        "fund.row.reason",
                        kind,
                        words.text("withdrawalreason." + WithdrawalReason.ofCode(line.reason())));
    }

    /** {@code 2026-11} of {@code 202611}. */
    public static String month(String paidFor) {
        return paidFor.substring(0, 4) + "-" + paidFor.substring(4);
    }
}
