package hall.web.soap;

import hall.shared.BusinessException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;

/** Times and days as the exchange writes them, Asia/Shanghai. */
final class Times {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss").withResolverStyle(ResolverStyle.STRICT);

    private Times() {}

    static String of(LocalDateTime time) {
        return TIME.format(time);
    }

    static String of(LocalDate day) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }

    /** @throws BusinessException {@code EXC-005} for digits that are no time */
    static LocalDateTime read(String text) {
        try {
            return LocalDateTime.parse(text, TIME);
        } catch (DateTimeParseException e) {
            throw new BusinessException("EXC-005");
        }
    }
}
