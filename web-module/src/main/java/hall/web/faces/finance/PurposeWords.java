package hall.web.faces.finance;

import hall.web.words.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What a payment is for, by its reference, in words. */
@Named("purposeWords")
@RequestScoped
public class PurposeWords {

    private static final String CASE = "CASE";

    @Inject
    Words words;

    /** The kind of a reference: what stands before its colon, {@code CASE} for the number of a case. */
    static String kind(String reference) {
        int colon = reference.indexOf(':');
        return colon < 0 ? CASE : reference.substring(0, colon);
    }

    /** What it is for; empty for what has no words. */
    public String of(String reference) {
        String key = "frozen.for." + kind(reference);
        return words.has(key) ? words.text(key) : "";
    }
}
