package hall.policy.service;

import hall.audit.domain.AuditEventType;
import hall.audit.service.AuditTrail;
import hall.policy.domain.InForce;
import hall.policy.domain.PolicyParameter;
import hall.policy.domain.PolicyParameters;
import hall.policy.domain.PolicyProposal;
import hall.policy.domain.PolicyProposals;
import hall.policy.domain.ProposeParameter;
import hall.shared.BusinessException;
import hall.shared.Role;
import hall.shared.service.Caller;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;

/** Policy administrators change a number the law leaves to the centre: one proposes, another publishes. */
@Stateless
@RolesAllowed(Role.POLICY)
public class PolicyService {

    @Resource
    private SessionContext context;

    @Inject
    private PolicyParameters parameters;

    @Inject
    private PolicyProposals proposals;

    @Inject
    private PolicyRules rules;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Proposes a value.
     *
     * @throws BusinessException {@code POLICY-001} no such parameter; {@code POLICY-008} that value is in force on that day anyway;
     *     refusals of {@link PolicyProposal} and of the {@link PolicyRules}
     */
    public void propose(ProposeParameter wanted) {
        LocalDateTime now = LocalDateTime.now(clock);
        List<PolicyParameter> all = parameters.all();
        PolicyParameter present = all.stream()
                .filter(p -> p.name().equals(wanted.name()))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new BusinessException("POLICY-001"));
        PolicyProposal proposal = new PolicyProposal(present.name(), present.unit(), wanted, me(), now);
        PolicyParameter then = InForce.on(wanted.validFrom(), all).get(present.name());
        if (then != null && then.value().compareTo(proposal.value()) == 0) {
            throw new BusinessException(
                    "POLICY-008", wanted.validFrom(), then.value().toPlainString());
        }
        rules.require(proposal.value(now), all);
        proposals.add(proposal);
        record(proposal, AuditEventType.POLICY_PROPOSED);
    }

    /**
     * Publishes what another has proposed; it is in force from its first day on, on every server.
     *
     * @throws BusinessException {@code POLICY-001} no such proposal; refusals of {@link PolicyProposal#publish} and of the {@link
     *     PolicyRules}: other values may have been published since it was proposed
     */
    public void publish(long id) {
        proposals.lockOpen();
        PolicyProposal proposal = locked(id);
        PolicyParameter value = proposal.publish(me(), LocalDateTime.now(clock));
        rules.require(value, parameters.all());
        proposals.publish(value);
        record(proposal, AuditEventType.POLICY_PUBLISHED);
    }

    /**
     * Refuses what another has proposed, or takes the own proposal back.
     *
     * @throws BusinessException {@code POLICY-001} no such proposal; refusals of {@link PolicyProposal#refuse}
     */
    public void refuse(long id, String reason) {
        PolicyProposal proposal = locked(id);
        proposal.refuse(me(), reason, LocalDateTime.now(clock));
        record(proposal, AuditEventType.POLICY_REFUSED);
    }

    private PolicyProposal locked(long id) {
        return proposals.lock(id).orElseThrow(() -> new BusinessException("POLICY-001"));
    }

    private void record(PolicyProposal proposal, AuditEventType type) {
        audit.record(proposal.audit(), proposal.auditStream(), type, Caller.actor(context), proposal.auditFacts());
    }

    private String me() {
        return Caller.actor(context).id();
    }
}
