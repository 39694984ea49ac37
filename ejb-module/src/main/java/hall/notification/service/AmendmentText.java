package hall.notification.service;

import hall.casefile.domain.AmendmentItem;
import hall.casefile.domain.AmendmentView;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The text message of an amendment notice, for who sends it and for who looks at it before. */
public final class AmendmentText {

    private AmendmentText() {}

    /** Word for word what the applicant's phone shows. */
    public static String of(AmendmentView notice) {
        List<AmendmentItem> items = notice.items();
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < items.size(); i++) {
            list.append(i == 0 ? "" : "；")
                    .append((char) ('①' + i))
                    .append(items.get(i).words());
        }
        String pattern = ResourceBundle.getBundle(
                        "hall/notification/texts", Locale.ROOT, AmendmentText.class.getClassLoader())
                .getString("amend");
        return new MessageFormat(pattern, Locale.ROOT).format(new Object[] {items.size(), list, notice.replyBy()});
    }
}
