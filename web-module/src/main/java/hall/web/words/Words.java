package hall.web.words;

import hall.casefile.domain.Finding;
import hall.shared.BusinessException;
import hall.shared.Money;
import hall.web.faces.Look;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words of this request, in the reader's language; the pages' one way to a text with values in it. */
@Named
@RequestScoped
public class Words {

    @Inject
    Look look;

    private Phrases phrases;

    public Phrases phrases() {
        if (phrases == null) {
            phrases = Phrases.in(look.getLocale());
        }
        return phrases;
    }

    public Locale locale() {
        return look.getLocale();
    }

    public boolean has(String key) {
        return phrases().has(key);
    }

    public String text(String key, Object... values) {
        return phrases().text(key, values);
    }

    public String named(String key, Map<String, Object> values) {
        return phrases().named(key, values::get);
    }

    /** What a condition came to, as a sentence; a reason code may have words of its own. */
    public String finding(String item, Finding f) {
        String own = "finding." + item + "." + f.condition() + "." + f.verdict();
        String reasoned = own + "." + f.reasonCode();
        String any = "finding.any." + f.condition() + "." + f.verdict();
        return phrases()
                .firstNamed(
                        List.of(reasoned, own, any, "finding.any." + f.verdict()),
                        name -> name.equals("becomesTrueOn")
                                ? f.becomesTrueOn().orElse(null)
                                : name.equals("condition")
                                        ? f.condition()
                                        : f.facts().raw(name));
    }

    /** Why something was refused and what to do, for the reader. */
    public String refusal(BusinessException e) {
        return phrases().text(e.code(), e.arguments().toArray());
    }

    /** {@code 24,020.40}. */
    public String money(Money amount) {
        return amount == null ? "—" : amount.display();
    }

    /** A number of bytes: {@code 312 KB}, {@code 2.4 MB}. */
    public String size(long bytes) {
        return bytes < 1_048_576
                ? Math.max(1, Math.round(bytes / 1024.0)) + " KB"
                : String.format(Locale.ROOT, "%.1f MB", bytes / 1_048_576.0);
    }

    /** In capitals as letters have it: {@code 人民币贰万肆仟零贰拾元肆角整}. */
    public String capitals(Money amount) {
        return Capitals.of(amount);
    }

    public String longDay(LocalDate day) {
        return day == null ? "—" : phrases().dates().longDay(day);
    }

    public String shortDay(LocalDate day) {
        return day == null ? "—" : phrases().dates().shortDay(day);
    }

    public String time(LocalDateTime at) {
        return at == null ? "—" : phrases().dates().time(at);
    }

    public String minute(LocalDateTime at) {
        return at == null ? "—" : phrases().dates().minute(at);
    }

    public String second(LocalDateTime at) {
        return at == null ? "—" : phrases().dates().second(at);
    }
}
