package hall.fund.domain.withdrawal;

import hall.casefile.domain.ArticleRef;
import hall.casefile.domain.Finding;
import hall.casefile.domain.Finding.Verdict;
import hall.shared.Facts;
import java.util.Optional;

/** How the withdrawal rules write down what a condition came to. Part of released rule sets and frozen with them. */
final class Verdicts {

    private Verdicts() {}

    static Finding pass(String condition, ArticleRef basis, Facts.Builder facts) {
        return new Finding(condition, "", Verdict.PASS, basis, facts.build(), Optional.empty());
    }

    static Finding fail(String condition, String reason, ArticleRef basis, Facts.Builder facts) {
        return new Finding(condition, reason, Verdict.FAIL, basis, facts.build(), Optional.empty());
    }

    static Finding unknown(String condition, ArticleRef basis) {
        return unknown(condition, "", basis, Facts.builder());
    }

    static Finding unknown(String condition, String reason, ArticleRef basis, Facts.Builder facts) {
        return new Finding(condition, reason, Verdict.UNKNOWN, basis, facts.build(), Optional.empty());
    }
}
