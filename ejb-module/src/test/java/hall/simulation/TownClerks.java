package hall.simulation;

import hall.fund.domain.account.EmployerAccount;
import hall.fund.domain.employer.EmployerClerk;
import hall.fund.domain.employer.EmployerClerks;
import hall.shared.IdentityNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Nobody is told of what is posted in the simulated town. */
final class TownClerks implements EmployerClerks {
    @Override
    public void add(EmployerClerk clerk) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<EmployerAccount> employer(String accountNumber) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<String> employersOf(IdentityNumber person, LocalDate day) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<EmployerClerk> all(String employerAccount) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<String> accountOf(String number) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<String> clerksOf(String employerAccount, LocalDate day) {
        return List.of();
    }
}
