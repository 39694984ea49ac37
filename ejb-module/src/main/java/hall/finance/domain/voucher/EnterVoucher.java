package hall.finance.domain.voucher;

import java.time.LocalDate;
import java.util.List;

/**
 * A voucher as an officer enters it.
 *
 * @param key what the form was given when it was shown: one form makes one voucher, however often it is sent
 * @param bookedOn its day, null when none was given
 * @param summary what happened, 2 to 100 characters (摘要)
 * @param document number of the attached document, at most 60 characters (附件号)
 */
public record EnterVoucher(String key, LocalDate bookedOn, String summary, String document, List<TypedLine> lines) {}
