package hall.supervision.domain;

import hall.casefile.domain.CaseTrace;
import java.util.List;

/**
 * How a case went: what casefile knows, with names, times and cards.
 *
 * @param branchName as the centre calls the branch, its code when it has none
 */
public record CaseTraceView(CaseTrace trace, String branchName, List<TracedStage> stages, List<CardView> cards) {}
