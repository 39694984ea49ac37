package hall.finance.service;

import hall.finance.domain.voucher.ManualVoucher;
import hall.finance.domain.voucher.OpenDays;
import hall.finance.domain.voucher.VoucherChart;
import hall.finance.domain.voucher.VoucherChart.Choice;
import hall.finance.domain.voucher.VoucherNumber;
import hall.finance.domain.voucher.VoucherNumbers;
import hall.finance.domain.voucher.VoucherSheet;
import hall.finance.domain.voucher.Vouchers;
import hall.fund.domain.ledger.Ledger;
import hall.fund.domain.ledger.LedgerAccount;
import hall.fund.domain.ledger.LedgerHead;
import hall.payment.domain.SpecialAccount;
import hall.shared.BusinessException;
import hall.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads manual vouchers. */
@Stateless
@RolesAllowed({Role.FINANCE, Role.AUDITOR})
public class VoucherQueries {

    private static final String COURT_PAYABLE = LedgerHead.SUSPENSE.code() + ":C-";
    private static final int COURT_PAYABLES_SHOWN = 50;

    @Inject
    private Vouchers vouchers;

    @Inject
    private VoucherNumbers numbers;

    @Inject
    private Ledger ledger;

    @Inject
    private OpenDayBook days;

    @Inject
    private SpecialAccount special;

    /**
     * A voucher with the numbers of its entries.
     *
     * @param number empty while it is not posted
     * @param red number of the red entry, empty while it is not undone
     */
    public record Numbered(VoucherSheet sheet, Optional<VoucherNumber> number, Optional<VoucherNumber> red)
            implements Serializable {}

    /**
     * Vouchers newest first; two statements.
     *
     * @param openOnly only what a second officer is to decide
     * @param before the id the page goes on before, {@link Long#MAX_VALUE} for the first
     */
    public List<VoucherSheet> page(boolean openOnly, long before, int most) {
        return vouchers.page(openOnly, before, most).stream()
                .map(ManualVoucher::view)
                .toList();
    }

    /** One voucher; refuses with {@code VOUCHER-001} what is none. */
    public Numbered voucher(long id) {
        ManualVoucher voucher = vouchers.find(id).orElseThrow(() -> new BusinessException("VOUCHER-001"));
        return new Numbered(voucher.view(), numbers.of(voucher.businessKey()), numbers.of(voucher.redKey()));
    }

    /** The days that may be booked on. */
    public OpenDays openDays() {
        return days.now();
    }

    /** The accounts a voucher may touch: the special account, those of the chart, and what is owed to courts (50 at most). */
    public List<Choice> accounts() {
        List<Choice> out = new ArrayList<>();
        out.add(new Choice(LedgerAccount.specialAccount(special.account()).code(), LedgerHead.SPECIAL_ACCOUNT.title()));
        out.addAll(VoucherChart.choices());
        ledger.subAccounts(LedgerHead.SUSPENSE, days.now().last()).stream()
                .filter(r -> r.head().startsWith(COURT_PAYABLE))
                .limit(COURT_PAYABLES_SHOWN)
                .forEach(r -> out.add(new Choice(r.head(), LedgerHead.SUSPENSE.title())));
        return out;
    }
}
