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
public record EnterVoucher(String key, LocalDate bookedOn, String summary, String document, List<TypedLine> lines) {

    private static final int SUMMARY_LEAST = 2;
    private static final int SUMMARY_MOST = 100;
    private static final int DOCUMENT_MOST = 60;

    /** The summary to keep; refused with {@code VOUCHER-007} (least, most) when it is too short or too long. */
    public String checkedSummary() {
        return FinanceText.of(summary, SUMMARY_LEAST, SUMMARY_MOST, "VOUCHER-007");
    }

    /** The document to keep; refused with {@code VOUCHER-008} (least, most) when there is none, or it is too long. */
    public String checkedDocument() {
        return FinanceText.of(document, 1, DOCUMENT_MOST, "VOUCHER-008");
    }
}
