package hall.supervision.domain;

import hall.casefile.domain.CaseStage;
import hall.casefile.domain.LimitState;

/** How many open cases stand in one stage, branch, state and age. */
public record Backlog(CaseStage stage, String branch, LimitState state, CaseAge age, long count) {}
