package hall.fund.domain.account;

import hall.shared.BusinessException;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Up to which month contributions of a personal account are remitted (缴至年月). */
@Embeddable
class PaidMonths {

    /** JZNY, {@code yyyyMM}; null while nothing was remitted. */
    @Column(name = "paid_to", length = 6)
    private String paidTo;

    /** JZNY that the account was opened with, or took over: remitted before its own journal tells. */
    @Column(name = "brought_paid_to", length = 6)
    private String brought;

    protected PaidMonths() {}

    PaidMonths(String paidTo) {
        this(paidTo, paidTo);
    }

    private PaidMonths(String paidTo, String brought) {
        this.paidTo = paidTo;
        this.brought = brought;
    }

    /** With a remitted month; refuses with {@code FUND-019} one at or before the last. */
    PaidMonths remitted(YearMonth month, String account) {
        if (to().filter(last -> !month.isAfter(last)).isPresent()) {
            throw new BusinessException("FUND-019", account, paidTo, Months.text(month));
        }
        return new PaidMonths(Months.text(month), brought);
    }

    /**
     * Without a remittance that is undone; only the last one's end changes anything.
     *
     * @param before the latest other month that a remittance of the account stands for
     */
    PaidMonths undone(Optional<YearMonth> wrong, Optional<YearMonth> before) {
        return wrong.equals(to())
                ? new PaidMonths(later(before.map(Months::text).orElse(null), brought), brought)
                : this;
    }

    /** Of one account that two became: a month that either paid is paid. */
    PaidMonths united(PaidMonths other) {
        return new PaidMonths(later(paidTo, other.paidTo), later(brought, other.paidTo));
    }

    private static String later(String a, String b) {
        return Stream.of(Optional.ofNullable(a), Optional.ofNullable(b))
                .flatMap(Optional::stream)
                .max(String::compareTo)
                .orElse(null);
    }

    Optional<YearMonth> to() {
        return Optional.ofNullable(paidTo).map(Months::of);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PaidMonths p && Objects.equals(paidTo, p.paidTo) && Objects.equals(brought, p.brought);
    }

    @Override
    public int hashCode() {
        return Objects.hash(paidTo, brought);
    }
}
