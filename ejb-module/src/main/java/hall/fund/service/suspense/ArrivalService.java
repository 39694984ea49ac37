package hall.fund.service.suspense;

import hall.fund.domain.account.EmployerAccount;
import hall.fund.domain.employer.EmployerClerks;
import hall.fund.domain.suspense.Arrival;
import hall.fund.domain.suspense.ArrivalClaim;
import hall.fund.domain.suspense.ArrivalClaims;
import hall.fund.domain.suspense.ArrivalRefund;
import hall.fund.domain.suspense.ArrivalRefunds;
import hall.fund.domain.suspense.Arrivals;
import hall.fund.domain.suspense.PayerClue;
import hall.fund.domain.suspense.PayerClues;
import hall.fund.domain.suspense.RefundView;
import hall.shared.BusinessException;
import hall.shared.Money;
import hall.shared.Role;
import hall.shared.service.Caller;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Money from unknown payers, for finance officers: it is given an owner, or goes back to its payer. */
@Stateless
@RolesAllowed(Role.FINANCE)
public class ArrivalService {

    private static final int PAGE = 50;

    @Resource
    private EJBContext context;

    @Inject
    private Arrivals arrivals;

    @Inject
    private ArrivalRefunds refunds;

    @Inject
    private ArrivalClaims claims;

    @Inject
    private RefundReading reading;

    @Inject
    private EmployerClerks employers;

    @Inject
    private ArrivalDesk desk;

    @Inject
    private RefundKeeping refunding;

    @Inject
    private Clock clock;

    /**
     * Money of nobody, or that went back.
     *
     * @param amount of the refund, where there was one
     * @param employers whether it is, or was, an employer's
     * @param days how long it has been here, by the bank's day
     * @param claimedBy who said whose it is and waits for another officer, empty when nobody did
     * @param refund the latest refund, null when there was none
     */
    public record Line(
            long id,
            String bankSerial,
            String payerName,
            String remark,
            Money amount,
            LocalDate bookedOn,
            long days,
            boolean employers,
            String claimedBy,
            RefundView refund)
            implements Serializable {}

    /**
     * Whose it is, as an officer says who waits for another.
     *
     * @param name of the employer
     * @param by sign-in name
     */
    public record Claim(long id, String employer, String name, String reason, String by) implements Serializable {}

    /**
     * One of them with what points to employers.
     *
     * @param payerAccount empty when the bank did not say
     * @param place where it stands in the books, empty when it is gone
     * @param refundable whether the bank said enough to pay it back
     * @param claim that waits to be confirmed, null when none does
     * @param refunds all there were, latest first; 50 at most
     */
    public record Sheet(
            Line line,
            String payerAccount,
            String place,
            boolean refundable,
            Claim claim,
            List<PayerClue> clues,
            List<RefundView> refunds)
            implements Serializable {}

    /** 50 that wait for an owner, or are on their way back, after an id; oldest first. */
    public List<Line> unidentified(long after) {
        List<Arrival> found = arrivals.unidentified(after, PAGE);
        Map<Long, RefundView> latest =
                byArrival(refunds.latest(found.stream().map(Arrival::id).toList()));
        Map<Long, String> claimed = claims.some(found.stream().map(Arrival::id).toList()).stream()
                .collect(Collectors.toMap(ArrivalClaim::arrival, ArrivalClaim::proposedBy));
        LocalDate today = LocalDate.now(clock);
        return found.stream()
                .map(a -> line(a, latest.get(a.id()), claimed.getOrDefault(a.id(), ""), today))
                .toList();
    }

    /** 50 that two officers sent back, whatever the bank made of it, with an id of the refund below {@code before}; latest first. */
    public List<Line> refunded(long before) {
        List<ArrivalRefund> found = refunds.decided(before, PAGE);
        Map<Long, Arrival> of =
                arrivals
                        .all(found.stream()
                                .flatMap(r -> r.arrival().stream())
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Arrival::id, Function.identity()));
        LocalDate today = LocalDate.now(clock);
        return reading.views(found).stream()
                .map(r -> r.letter() == null ? line(of.get(r.arrival()), r, "", today) : byLetter(r, today))
                .toList();
    }

    private Map<Long, RefundView> byArrival(List<ArrivalRefund> found) {
        return reading.views(found).stream().collect(Collectors.toMap(RefundView::money, Function.identity()));
    }

    private static Line line(Arrival a, RefundView refund, String claimedBy, LocalDate today) {
        return new Line(
                a.id(),
                a.bankSerial(),
                a.payerName(),
                a.remark(),
                refund == null ? a.amount() : refund.amount(),
                a.bookedOn(),
                ChronoUnit.DAYS.between(a.bookedOn(), today),
                a.employerAccount().isPresent(),
                claimedBy,
                refund);
    }

    // Of no single arrival: it tells whom the letter names, since it was decided.
    private static Line byLetter(RefundView refund, LocalDate today) {
        RefundView.Letter letter = refund.letter();
        LocalDate since = refund.at().toLocalDate();
        long days = ChronoUnit.DAYS.between(since, today);
        return new Line(
                refund.money(), "", letter.name(), letter.number(), refund.amount(), since, days, true, "", refund);
    }

    /**
     * One to decide about, or that went back.
     *
     * @throws BusinessException {@code CONTRIBUTION-030}, {@code 082} it has an owner; {@code 404} there is none
     */
    public Sheet arrival(long id) {
        Arrival arrival = arrivals.find(id).orElseThrow(() -> new BusinessException("CONTRIBUTION-404"));
        arrival.requireUnidentified();
        List<RefundView> all = reading.views(refunds.of(id));
        Claim claim = claims.find(id).map(this::claim).orElse(null);
        return new Sheet(
                line(
                        arrival,
                        all.stream().findFirst().orElse(null),
                        claim == null ? "" : claim.by(),
                        LocalDate.now(clock)),
                arrival.payerAccount(),
                arrival.isRefunded() ? "" : arrival.place().toString(),
                arrival.isRefundable(),
                claim,
                arrival.isUnclaimed() ? clues(arrival) : List.of(),
                all);
    }

    private Claim claim(ArrivalClaim waiting) {
        String employer = waiting.employerAccount();
        String name = employers.employer(employer).map(EmployerAccount::name).orElse("");
        return new Claim(waiting.id(), employer, name, waiting.reason(), waiting.proposedBy());
    }

    private List<PayerClue> clues(Arrival arrival) {
        return PayerClues.all(arrival, arrivals).entrySet().stream()
                .flatMap(clue -> employers.employer(clue.getKey()).stream()
                        .map(e -> new PayerClue(clue.getKey(), e.name(), clue.getValue())))
                .toList();
    }

    /**
     * The employer that is meant, to be looked at before money goes to it.
     *
     * @param number account number (DWZH) or unified social credit code
     * @throws BusinessException {@code CONTRIBUTION-031} none
     */
    public PayerClue employer(String number) {
        return arrivals.byNumbers(Set.of(number)).stream()
                .findFirst()
                .flatMap(employers::employer)
                .map(e -> new PayerClue(e.accountNumber(), e.name(), Set.of()))
                .orElseThrow(() -> new BusinessException("CONTRIBUTION-031"));
    }

    /**
     * Says to which employer one belongs; nothing moves until a second officer confirms.
     *
     * @throws BusinessException {@code CONTRIBUTION-030}, {@code 082} it has an owner; {@code 031} no such employer; {@code 080}, {@code 081} somebody
     *     sends it back; {@code 138} somebody said it already; {@code 141} the officer is bound to the employer; {@code FUND-036} no reason or one longer
     *     than 200 characters
     */
    public void proposeClaim(long arrival, String employerAccount, String reason) {
        desk.propose(arrival, employerAccount, reason, Caller.actor(context));
    }

    /**
     * Confirms what another officer said: it is the employer's.
     *
     * @throws BusinessException as {@link #proposeClaim} does; {@code CONTRIBUTION-139} that does not wait any more; {@code 140} the same officer
     *     said it
     */
    public void confirmClaim(long arrival, long seen) {
        desk.confirm(arrival, seen, Caller.actor(context));
    }

    /** Takes back what waits to be confirmed; refuses with {@code CONTRIBUTION-139} when it does not any more. */
    public void withdrawClaim(long arrival, long seen) {
        desk.withdraw(arrival, seen, Caller.actor(context));
    }

    /**
     * Proposes to send one back to its payer; nothing moves until a second officer confirms.
     *
     * @param corporate whether the payer is an institution
     * @throws BusinessException {@code CONTRIBUTION-030}, {@code 082} it has an owner; {@code 080}, {@code 081} somebody sends it back already; {@code
     *     083} the bank did not say whom to pay; {@code FUND-036} no reason or one longer than 200 characters
     */
    public void proposeRefund(long arrival, boolean corporate, String reason) {
        refunding.proposeOfNobody(arrival, corporate, reason, Caller.actor(context));
    }

    /**
     * Confirms what another officer proposed, of nobody's money or of an employer's: the bank is told to pay it back.
     *
     * @param money of an arrival of nobody's, or of a sum in an employer's suspense
     * @throws BusinessException {@code CONTRIBUTION-030}, {@code 082} it has an owner meanwhile; {@code 081} it is on its way already; {@code 084} the same
     *     officer proposed it; {@code 085} nothing is proposed any more; {@code 093} another amount is left than was proposed; {@code PAY-003} an
     *     earlier payment waits for a person to look at it
     */
    public void confirmRefund(long money, long seen) {
        refunding.confirm(money, seen, Caller.actor(context));
    }

    /** Takes a proposal back; refuses as {@link #confirmRefund} does, but lets whoever proposed it do so. */
    public void withdrawRefund(long money, long seen) {
        refunding.withdraw(money, seen, Caller.actor(context));
    }
}
