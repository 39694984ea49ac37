package hall.finance.memory;

import hall.finance.domain.voucher.ManualVoucher;
import hall.finance.domain.voucher.VoucherNumber;
import hall.finance.domain.voucher.VoucherNumbers;
import hall.finance.domain.voucher.VoucherState;
import hall.finance.domain.voucher.Vouchers;
import hall.fund.domain.ledger.LedgerEntry;
import hall.fund.memory.LedgerBook;
import hall.payment.domain.BankLine;
import hall.payment.domain.LineUses;
import hall.shared.memory.MemoryUnit;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Manual vouchers and their numbers in memory. */
public final class VoucherFile implements Vouchers, VoucherNumbers, LineUses {

    public final Map<Long, ManualVoucher> vouchers = new LinkedHashMap<>();
    public final Map<Long, VoucherNumber> numbers = new LinkedHashMap<>();
    private final Map<String, Long> forms = new LinkedHashMap<>();
    private final LedgerBook ledger;
    private final MemoryUnit unit;

    public VoucherFile(LedgerBook ledger) {
        this(ledger, new MemoryUnit());
    }

    /** Vouchers that roll back with the unit. */
    public VoucherFile(LedgerBook ledger, MemoryUnit unit) {
        this.ledger = ledger;
        this.unit = unit;
    }

    @Override
    public void add(ManualVoucher voucher) {
        unit.step();
        unit.manage(voucher);
        unit.putOnce(vouchers, voucher.id(), voucher);
    }

    @Override
    public boolean isBooked(BankLine line) {
        return vouchers.values().stream()
                .anyMatch(v -> v.view().document().equals(line.bankSerial()) && v.state() == VoucherState.POSTED);
    }

    @Override
    public boolean isTaken(String bankSerial) {
        return vouchers.values().stream()
                .anyMatch(v -> v.view().document().equals(bankSerial)
                        && (v.state() == VoucherState.POSTED || v.state().isOpen()));
    }

    /** Remembers which voucher a form has made, as the column does. */
    public void made(String form, long voucher) {
        forms.put(form, voucher);
    }

    @Override
    public Optional<ManualVoucher> lock(long id) {
        unit.step();
        return find(id).map(unit::manage);
    }

    @Override
    public Optional<ManualVoucher> find(long id) {
        return Optional.ofNullable(vouchers.get(id));
    }

    @Override
    public Optional<Long> ofForm(String key) {
        return Optional.ofNullable(forms.get(key));
    }

    @Override
    public List<ManualVoucher> page(boolean openOnly, long before, int most) {
        return vouchers.values().stream()
                .filter(v -> v.id() < before && (!openOnly || v.state().isOpen()))
                .sorted((a, b) -> Long.compare(b.id(), a.id()))
                .limit(most)
                .toList();
    }

    @Override
    public long openUpTo(LocalDate day) {
        return vouchers.values().stream()
                .filter(v -> v.state() == VoucherState.ENTERED && !v.bookedOn().isAfter(day)
                        || v.state() == VoucherState.CANCEL_ASKED
                                && !v.cancelOn().isAfter(day))
                .count();
    }

    @Override
    public void lockBooks() {
        // One thread.
    }

    @Override
    public VoucherNumber give(long entry, LocalDate day) {
        YearMonth month = YearMonth.from(day);
        int last = (int)
                numbers.values().stream().filter(n -> n.month().equals(month)).count();
        VoucherNumber number = new VoucherNumber(month, last + 1);
        unit.putOnce(numbers, entry, number);
        return number;
    }

    @Override
    public Optional<VoucherNumber> of(String businessKey) {
        return ledger.entry(businessKey).map(e -> numbers.get(e.id()));
    }

    @Override
    public Optional<LocalDate> firstDay() {
        return ledger.entries.values().stream().map(LedgerEntry::bookedOn).min(LocalDate::compareTo);
    }
}
