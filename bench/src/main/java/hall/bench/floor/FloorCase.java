package hall.bench.floor;

import hall.bench.server.SeededPerson;
import hall.bench.server.Stopwatch;
import hall.fund.domain.withdrawal.RepaymentWindow;
import hall.shared.BankCardNumber;
import hall.shared.Facts;
import hall.shared.IdentityNumber;
import hall.shared.Money;
import java.time.LocalDateTime;

/** What a hand-writer's program remembers of a case between its transactions. */
final class FloorCase {

    final long id = hall.shared.Ids.next();
    final long personId;
    final String contract;
    final long voucher;
    final Stopwatch watch = new Stopwatch();
    String number;
    String name;
    IdentityNumber identityNumber;
    String phone;
    String branch;
    String cardKind;
    BankCardNumber card;
    String cardBank;
    Books.Account account;
    Books.LoanRow loan;
    RepaymentWindow window;
    Money withdrawn;
    Money registered;
    LocalDateTime lodgedAt;
    String sendSeqNo;
    Money amount;
    Money balanceAfter;
    String assessmentHash;

    FloorCase(SeededPerson who) {
        personId = who.id();
        contract = who.contract();
        voucher = who.voucher();
    }

    String stream() {
        return "case:" + number;
    }

    Facts withCard(Facts application) {
        return application.plus(
                Facts.with("card", card.value()).and("cardKind", cardKind).build());
    }
}
