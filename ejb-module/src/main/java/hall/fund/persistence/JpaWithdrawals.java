package hall.fund.persistence;

import hall.fund.domain.account.AccountNumber;
import hall.fund.domain.account.WithdrawalReason;
import hall.fund.domain.home.ContractNumber;
import hall.fund.domain.withdrawal.HomeWithdrawal;
import hall.fund.domain.withdrawal.Withdrawal;
import hall.fund.domain.withdrawal.WithdrawalState;
import hall.fund.domain.withdrawal.Withdrawals;
import hall.shared.CaseNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Withdrawals by JPA. */
@ApplicationScoped
public class JpaWithdrawals implements Withdrawals {

    private static final int ENOUGH = 50;

    @PersistenceContext(unitName = "hall")
    private EntityManager entities;

    @Override
    public void add(Withdrawal withdrawal) {
        entities.persist(withdrawal);
    }

    @Override
    public List<Withdrawal> forLoans(String accountNumber, String loanNumber) {
        return entities.createQuery(
                        "select w from Withdrawal w where w.reason = :reason"
                                + " and (w.accountNumber = :account or w.loanNumber = :loan)"
                                + " order by w.decidedOn desc, w.id desc",
                        Withdrawal.class)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("reason", WithdrawalReason.REPAY_HOME_LOAN.code())
                .setParameter("account", accountNumber)
                .setParameter("loan", loanNumber)
                .setMaxResults(ENOUGH)
                .getResultList();
    }

    // A projection, not entities: what this transaction has read before must not stand in for what is there now.
    @Override
    public List<HomeWithdrawal> forHome(ContractNumber contract) {
        return entities.createQuery(
                        "select new hall.fund.domain.withdrawal.HomeWithdrawal(w.accountNumber, w.amount, w.decidedOn)"
                                + " from Withdrawal w where w.contractNumber = :contract and w.state <> :released"
                                + " order by w.decidedOn desc, w.id desc",
                        HomeWithdrawal.class)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("contract", contract.value())
                .setParameter("released", WithdrawalState.RELEASED)
                .getResultList();
    }

    @Override
    public Optional<Withdrawal> ofCase(CaseNumber caseNumber) {
        return entities.createQuery("select w from Withdrawal w where w.caseNumber = :number", Withdrawal.class)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("number", caseNumber.value())
                .getResultStream()
                .findFirst();
    }

    @Override
    public Withdrawal bySendSeqNo(String sendSeqNo) {
        return entities.createQuery("select w from Withdrawal w where w.sendSeqNo = :number", Withdrawal.class)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("number", sendSeqNo)
                .getSingleResult();
    }

    @Override
    public boolean underWay(AccountNumber account) {
        return !entities.createQuery(
                        "select w.id from Withdrawal w where w.accountNumber = :account and w.state = :held",
                        Long.class)
                .setParameter("account", account.value())
                .setParameter("held", WithdrawalState.HELD)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
