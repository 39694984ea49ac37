package hall.bench.server;

import hall.fund.domain.account.AccountNumber;
import hall.fund.domain.account.AccountOpening;
import hall.fund.domain.account.AccountState;
import hall.fund.domain.account.BalanceSplit;
import hall.fund.domain.account.ContributionTerms;
import hall.fund.domain.account.EmployerAccount;
import hall.fund.domain.account.EmployerRates;
import hall.fund.domain.account.EmployerRegistration;
import hall.fund.domain.account.EmployerState;
import hall.fund.domain.account.PersonalAccount;
import hall.fund.domain.account.PersonalAccounts;
import hall.fund.domain.ledger.BookedEvent;
import hall.fund.domain.ledger.Ledger;
import hall.fund.domain.ledger.LedgerAccount;
import hall.fund.domain.ledger.LedgerEntry;
import hall.fund.domain.loan.Instalment;
import hall.fund.domain.loan.Loan;
import hall.fund.domain.loan.LoanBorrower;
import hall.fund.domain.loan.LoanEntry;
import hall.fund.domain.loan.LoanEntryType;
import hall.fund.domain.loan.LoanTerms;
import hall.fund.domain.loan.Loans;
import hall.identity.domain.Officer;
import hall.identity.domain.OfficerProfile;
import hall.identity.domain.Officers;
import hall.identity.domain.PasswordHash;
import hall.identity.domain.PayoutCard;
import hall.identity.domain.Person;
import hall.identity.domain.Persons;
import hall.identity.domain.TotpSecret;
import hall.material.domain.AcceptedFile;
import hall.material.domain.FileKind;
import hall.material.domain.Material;
import hall.material.domain.MaterialStore;
import hall.material.domain.Materials;
import hall.material.domain.ScanState;
import hall.shared.IdentityNumber;
import hall.shared.MobileNumber;
import hall.shared.Money;
import hall.shared.PersonName;
import hall.shared.SecretBox;
import hall.shared.Sha256;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;

/** Lays registered persons with account and loan, through the areas' own ports; a batch is one transaction. */
@Stateless
@PermitAll
public class Seeder {

    private static final String EMPLOYER = "770000000001";
    private static final BalanceSplit BALANCE = new BalanceSplit(Money.of("40000.00"), Money.of("23218.45"));

    private static final PasswordHash NOTHING =
            PasswordHash.of(PasswordHash.Parameters.CURRENT, new byte[16], new byte[32]);
    private static final int TOTP_BYTES = 20;
    private static final int SIDE = 60;
    private static final byte[] VOUCHER = picture();

    @Inject
    private Officers officers;

    @Inject
    private SecretBox box;

    @Inject
    private Materials materials;

    @Inject
    private MaterialStore contents;

    @Inject
    private Persons persons;

    @Inject
    private PersonalAccounts accounts;

    @Inject
    private Loans loans;

    @Inject
    private Ledger ledger;

    @Inject
    private Clock clock;

    /** The employer of all of them, first. */
    public void employer() {
        accounts.add(new EmployerAccount(new EmployerRegistration(
                EMPLOYER,
                "99999902MA00000017",
                "示例工程有限公司",
                5,
                EmployerState.NORMAL,
                new EmployerRates(new BigDecimal("0.12"), new BigDecimal("0.12")),
                LocalDate.of(2016, 1, 1))));
    }

    /** One officer for each post. Nobody can sign in as one: the password fits nothing. */
    public void officers() {
        for (String post : HallPosts.POSTS) {
            OfficerProfile profile = new OfficerProfile(
                    HallPosts.officerOf(post),
                    HallPosts.officerOf(post),
                    Set.of(post),
                    SeedPlan.BRANCH,
                    Optional.empty());
            officers.add(new Officer(profile, NOTHING, TotpSecret.of(new byte[TOTP_BYTES]), box));
        }
    }

    /**
     * Persons with these running numbers; nobody can sign in as one either.
     *
     * @param voucher whether each has uploaded one
     */
    public List<SeededPerson> persons(int from, int to, boolean voucher) {
        LocalDateTime now = LocalDateTime.now(clock);
        LocalDate today = now.toLocalDate();
        LedgerEntry opening =
                new LedgerEntry(BookedEvent.BROUGHT_FORWARD.key("BENCH-" + from), null, today.atStartOfDay());
        ledger.write(opening);
        List<SeededPerson> seeded = new ArrayList<>(to - from);
        for (int i = from; i < to; i++) {
            IdentityNumber number = SeedPlan.identityNumber(i);
            PersonName name = new PersonName("示例测" + (char) ('一' + i % 5000));
            Person person = new Person(
                    name,
                    number,
                    new MobileNumber(String.format("139%08d", i)),
                    new PayoutCard(PayoutCard.Kind.SOCIAL_SECURITY, SeedPlan.cardOf(number.value()), SeedPlan.BANK),
                    SeedPlan.BRANCH,
                    NOTHING,
                    now);
            persons.add(person);
            seeded.add(new SeededPerson(
                    person.id(), SeedPlan.contractOf(number.value()), voucher ? voucher(person.id(), now) : 0));
            account(i, number, name, opening, today);
            loan(i, number, name, opening, today);
        }
        return seeded;
    }

    private long voucher(long person, LocalDateTime now) {
        AcceptedFile file = new AcceptedFile("voucher.png", FileKind.PNG, VOUCHER, 1, Sha256.hex(VOUCHER));
        Material material = new Material(person, file, ScanState.NOT_SCANNED, now);
        materials.add(material);
        contents.write(material.id(), file.content());
        return material.id();
    }

    private static byte[] picture() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_BYTE_GRAY), "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void account(int i, IdentityNumber number, PersonName name, LedgerEntry opening, LocalDate today) {
        PersonalAccount account = new PersonalAccount(new AccountOpening(
                new AccountNumber(SeedPlan.accountNumber(i)),
                "01",
                number.value(),
                name,
                Optional.empty(),
                EMPLOYER,
                SeedPlan.BRANCH,
                AccountState.NORMAL,
                ContributionTerms.alike(Money.of("9000.00"), new BigDecimal("0.12")),
                BALANCE,
                "202601",
                today.minusYears(6),
                Optional.empty()));
        accounts.add(account);
        opening.transfer(BenchBank.SPECIAL_ACCOUNT, LedgerAccount.deposits(account.number()), account.balance());
        accounts.add(account.openingEntry("OPEN" + account.number(), opening, today.atStartOfDay()));
    }

    private void loan(int i, IdentityNumber number, PersonName name, LedgerEntry opening, LocalDate today) {
        LocalDate lastPaid = SeedPlan.lastDueDay(today);
        LocalDate released = lastPaid.minusMonths(SeedPlan.ROWS_PAID);
        Money owed = SeedPlan.REPAID.get(SeedPlan.ROWS_PAID - 1).balance();
        Loan loan = new Loan(
                new LoanTerms(
                        SeedPlan.loanNumber(i),
                        "HT" + SeedPlan.loanNumber(i),
                        SeedPlan.PRINCIPAL,
                        SeedPlan.RATE,
                        SeedPlan.MONTHS,
                        "01",
                        SeedPlan.DUE_DAY,
                        released,
                        Money.of("900000.00"),
                        Money.of("500000.00")),
                owed,
                SeedPlan.ROWS_PAID,
                0);
        loans.add(loan);
        loans.add(new LoanBorrower(loan.loanNumber(), number, name, LoanBorrower.Part.BORROWER));
        for (Instalment row : SeedPlan.REPAID) {
            loans.add(new LoanEntry(
                    loan.loanNumber(),
                    LoanEntryType.REPAYMENT,
                    row.number(),
                    released.plusMonths(row.number()),
                    row.principal(),
                    row.interest(),
                    row.balance()));
        }
        opening.transfer(LedgerAccount.loan(loan.loanNumber()), LedgerAccount.BROUGHT_FORWARD, owed);
    }
}
