package hall.fund.domain.staff;

import hall.fund.domain.contribution.ContributionBase;
import hall.fund.domain.contribution.ContributionPolicy;
import hall.fund.domain.contribution.MonthlyContribution;
import hall.shared.BusinessException;
import hall.shared.IdentityNumber;
import hall.shared.Money;
import hall.shared.PersonName;
import hall.shared.TypedMoney;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Checks a clerk's table line by line; one bad line never costs a good one. Problems: {@code G01} check digit of the identity number;
 * {@code G04} the account stands on an earlier row; {@code G05} no account of this employer; {@code G06} no amount (not a number, zero,
 * negative, three decimals, too large); {@code G07} another name or number than the account's; {@code G08} neither account nor identity number; {@code
 * G09} sealed or closed; {@code G10} a formula in a cell that is read; {@code G11} a back payment of either side that, with what stands for
 * the month already, is above what the highest base and rate of its month come to; {@code G12}, {@code G13} another base that the base year does not allow, see {@link BaseYear}. A base outside its bounds is moved to them and said so:
 * {@code G02}.
 */
public final class StaffTableCheck {

    private final TableKind kind;
    private final ContributionPolicy policy;
    private final Optional<BaseYear> year;
    private final Map<String, MonthlyContribution> paid;
    private final Map<String, Integer> seen = new HashMap<>();

    private StaffTableCheck(
            TableKind kind, ContributionPolicy policy, Optional<BaseYear> year, Map<String, MonthlyContribution> paid) {
        this.kind = kind;
        this.policy = policy;
        this.year = year;
        this.paid = paid;
    }

    /** Of new bases, by today's policy, in the base year that they would hold in. */
    public static StaffTableCheck ofBases(ContributionPolicy today, BaseYear year) {
        return new StaffTableCheck(TableKind.BASES, today, Optional.of(year), Map.of());
    }

    /**
     * Of back payments.
     *
     * @param ofTheMonth the policy of the month they are for, the first one for a month before it
     * @param paid what the employer paid for the month already, or has on a list, by account
     */
    public static StaffTableCheck ofBackPayments(ContributionPolicy ofTheMonth, Map<String, MonthlyContribution> paid) {
        return new StaffTableCheck(TableKind.BACK_PAYMENTS, ofTheMonth, Optional.empty(), paid);
    }

    /**
     * One line.
     *
     * @param member whose it is by account or identity number, empty when nobody's of this employer
     * @param history of the member's base; of no matter for back payments
     */
    public StaffLine check(TypedLine line, Optional<Member> member, BaseHistory history) {
        if (line.formula()) {
            return StaffLine.bad(line, "G10", "");
        }
        Optional<StaffLine> person = person(line, member);
        if (person.isPresent()) {
            return person.get();
        }
        Integer before = seen.putIfAbsent(member.orElseThrow().account(), line.row());
        if (before != null) {
            return StaffLine.bad(line, "G04", before.toString());
        }
        return amounts(line, member.get(), history);
    }

    private Optional<StaffLine> person(TypedLine line, Optional<Member> member) {
        if (line.account().isEmpty() && line.identityNumber().isEmpty()) {
            return Optional.of(StaffLine.bad(line, "G08", ""));
        }
        if (!line.identityNumber().isEmpty() && !isIdentityNumber(line.identityNumber())) {
            return Optional.of(StaffLine.bad(line, "G01", ""));
        }
        if (member.isEmpty()) {
            return Optional.of(StaffLine.bad(line, "G05", ""));
        }
        Member m = member.get();
        boolean otherName = !line.name().isEmpty() && !isName(line.name(), m.holderName());
        boolean otherNumber =
                !line.identityNumber().isEmpty() && !line.identityNumber().equalsIgnoreCase(m.certificateNumber());
        if (otherName || otherNumber) {
            return Optional.of(StaffLine.bad(line, "G07", ""));
        }
        boolean takes = !m.state().isClosed() && !(m.sealed() && kind == TableKind.BASES);
        return takes ? Optional.empty() : Optional.of(StaffLine.bad(line, "G09", ""));
    }

    private static boolean isIdentityNumber(String typed) {
        try {
            IdentityNumber.parse(typed);
            return true;
        } catch (BusinessException wrong) {
            return false;
        }
    }

    private static boolean isName(String typed, String holder) {
        try {
            return new PersonName(typed).sameAs(new PersonName(holder));
        } catch (BusinessException noName) {
            return false;
        }
    }

    private StaffLine amounts(TypedLine line, Member member, BaseHistory history) {
        List<Optional<Money>> read =
                line.amounts().stream().map(StaffTableCheck::amount).toList();
        if (read.stream().anyMatch(Optional::isEmpty)) {
            return StaffLine.bad(line, "G06", "");
        }
        List<Money> amounts = read.stream().map(Optional::get).toList();
        if (amounts.stream().noneMatch(Money::isPositive)) {
            return StaffLine.bad(line, "G06", "");
        }
        return kind == TableKind.BACK_PAYMENTS
                ? backPayment(line, member, amounts)
                : base(line, member, amounts.get(0), history);
    }

    private StaffLine backPayment(TypedLine line, Member member, List<Money> parts) {
        MonthlyContribution typed = new MonthlyContribution(parts.get(0), parts.get(1));
        Money most = policy.mostOfAPart();
        return typed.plus(paid.getOrDefault(member.account(), MonthlyContribution.NONE))
                        .isAbove(most)
                ? StaffLine.bad(line, "G11", most.display())
                : good(line, member, Optional.empty(), Money.ZERO, parts.get(0), parts.get(1));
    }

    private StaffLine base(TypedLine line, Member member, Money wage, BaseHistory history) {
        ContributionBase base = ContributionBase.of(wage, policy);
        Optional<String> refused = base.amount().equals(member.base())
                ? Optional.empty()
                : year.orElseThrow().refuses(history);
        if (refused.isPresent()) {
            return StaffLine.bad(line, refused.get(), year.orElseThrow().detail(refused.get()));
        }
        MonthlyContribution monthly =
                MonthlyContribution.of(base.amount(), member.personRate(), member.employerRate(), policy.rounding());
        Optional<String> moved =
                base.limit() == ContributionBase.Limit.NONE ? Optional.empty() : Optional.of("G02-" + base.limit());
        return good(line, member, moved, base.amount(), monthly.personPart(), monthly.employerPart());
    }

    private static StaffLine good(
            TypedLine line, Member member, Optional<String> notice, Money base, Money personPart, Money employerPart) {
        return new StaffLine(
                line,
                member.account(),
                member.holderName(),
                Optional.empty(),
                notice,
                notice.isPresent() ? base.display() : "",
                base,
                personPart,
                employerPart);
    }

    private static Optional<Money> amount(String typed) {
        try {
            return Optional.of(TypedMoney.read(typed));
        } catch (BusinessException none) {
            return Optional.empty();
        }
    }
}
