package hall.fund.persistence;

import hall.fund.domain.account.WithdrawalReason;
import hall.fund.domain.withdrawal.Withdrawal;
import hall.fund.domain.withdrawal.Withdrawals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;

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

    @Override
    public Withdrawal bySendSeqNo(String sendSeqNo) {
        return entities.createQuery("select w from Withdrawal w where w.sendSeqNo = :number", Withdrawal.class)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("number", sendSeqNo)
                .getSingleResult();
    }
}
