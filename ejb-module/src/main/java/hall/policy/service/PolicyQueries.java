package hall.policy.service;

import hall.policy.domain.InForce;
import hall.policy.domain.PolicyParameter;
import hall.policy.domain.PolicyParameters;
import hall.policy.domain.PolicyProposal;
import hall.policy.domain.PolicyProposals;
import hall.shared.BusinessException;
import hall.shared.Role;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the numbers the law leaves to the centre: what was the value on a day, since when, and who decided it. */
@Stateless
@RolesAllowed({Role.POLICY, Role.FINANCE, Role.SUPERVISOR, Role.AUDITOR})
public class PolicyQueries {

    @Inject
    private PolicyParameters parameters;

    @Inject
    private PolicyProposals proposals;

    @Inject
    private Clock clock;

    /**
     * A parameter on a day.
     *
     * @param next what is published to follow
     * @param open how many proposals are to be decided
     */
    public record ParameterView(PublishedView present, Optional<PublishedView> next, long open)
            implements Serializable {}

    /**
     * A published value.
     *
     * @param proposal who proposed and who published it; empty for what the installation brought
     */
    public record PublishedView(
            String name,
            BigDecimal value,
            String unit,
            LocalDate validFrom,
            String legalBasis,
            LocalDateTime publishedAt,
            Optional<ProposalView> proposal)
            implements Serializable {}

    /** A proposal, decided or not. */
    public record ProposalView(
            long id,
            String name,
            BigDecimal value,
            LocalDate validFrom,
            String legalBasis,
            String proposedBy,
            LocalDateTime proposedAt,
            PolicyProposal.State state,
            Optional<String> decidedBy,
            Optional<LocalDateTime> decidedAt,
            Optional<String> reason)
            implements Serializable {}

    /**
     * All about one parameter.
     *
     * @param history every value that was published, the latest first day first
     * @param proposals newest first
     */
    public record HistoryView(
            String name, String unit, List<PublishedView> history, List<ProposalView> proposals, LocalDate today)
            implements Serializable {}

    /** All parameters that had a value on the day, by name; two statements. */
    public List<ParameterView> on(LocalDate day) {
        List<PolicyParameter> all = parameters.all();
        Map<String, Long> open =
                proposals.open().stream().collect(Collectors.groupingBy(PolicyProposal::name, Collectors.counting()));
        return InForce.on(day, all).values().stream()
                .sorted(Comparator.comparing(PolicyParameter::name))
                .map(p -> new ParameterView(
                        view(p, Map.of()),
                        InForce.next(day, p.name(), all).map(n -> view(n, Map.of())),
                        open.getOrDefault(p.name(), 0L)))
                .toList();
    }

    /** The values that were in force on a day, by name, for everybody: people may know by what they are measured; one statement. */
    @PermitAll
    public List<PublishedView> inForce(LocalDate day) {
        return InForce.on(day, parameters.all()).values().stream()
                .sorted(Comparator.comparing(PolicyParameter::name))
                .map(p -> view(p, Map.of()))
                .toList();
    }

    /** One parameter with its history. Refuses with {@code POLICY-001} when there is none of that name. Two statements. */
    public HistoryView history(String name) {
        List<PolicyProposal> proposed = proposals.of(name);
        Map<Long, ProposalView> byId = proposed.stream()
                .map(PolicyQueries::view)
                .collect(Collectors.toMap(ProposalView::id, Function.identity()));
        List<PolicyParameter> published = parameters.all().stream()
                .filter(p -> p.name().equals(name))
                .sorted(Comparator.comparing(PolicyParameter::validFrom)
                        .thenComparing(PolicyParameter::id)
                        .reversed())
                .toList();
        if (published.isEmpty()) {
            throw new BusinessException("POLICY-001");
        }
        return new HistoryView(
                name,
                published.get(0).unit(),
                published.stream().map(p -> view(p, byId)).toList(),
                proposed.stream().map(PolicyQueries::view).toList(),
                LocalDate.now(clock));
    }

    /** What waits for a second administrator, oldest first. */
    public List<ProposalView> open() {
        return proposals.open().stream().map(PolicyQueries::view).toList();
    }

    private static PublishedView view(PolicyParameter p, Map<Long, ProposalView> proposals) {
        return new PublishedView(
                p.name(),
                p.value(),
                p.unit(),
                p.validFrom(),
                p.legalBasis(),
                p.publishedAt(),
                p.proposal().map(proposals::get));
    }

    private static ProposalView view(PolicyProposal p) {
        return new ProposalView(
                p.id(),
                p.name(),
                p.value(),
                p.validFrom(),
                p.legalBasis(),
                p.proposedBy(),
                p.proposedAt(),
                p.state(),
                p.decidedBy(),
                p.decidedAt(),
                p.reason());
    }
}
