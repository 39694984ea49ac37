package hall.fund.memory;

import hall.payment.domain.BankLine;
import hall.payment.domain.LineUses;
import java.util.Set;

/** Lines that vouchers stand for, wholly. */
record Vouchered(Set<String> serials) implements LineUses {

    @Override
    public boolean isTaken(String bankSerial) {
        return serials.contains(bankSerial);
    }

    @Override
    public boolean isBooked(BankLine line) {
        return serials.contains(line.bankSerial());
    }
}
