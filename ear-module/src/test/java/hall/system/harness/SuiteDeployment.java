package hall.system.harness;

import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.Event;
import org.jboss.arquillian.core.api.Instance;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;
import org.jboss.arquillian.test.spi.context.ClassContext;
import org.jboss.arquillian.test.spi.event.suite.BeforeSuite;

/**
 * Arquillian deploys per class; deploying the EAR takes longer than most tests. Here it is deployed once, after the server has
 * started, and every class is given that same deployment.
 */
public final class SuiteDeployment {

    @Inject
    private Instance<ClassContext> classContext;

    @Inject
    @ClassScoped
    private InstanceProducer<DeploymentScenario> scenario;

    @Inject
    private Event<GenerateDeployment> generate;

    @Inject
    private Event<DeployManagedDeployments> deploy;

    private DeploymentScenario whole;

    /** After Arquillian's own observer of the event, which starts the server. */
    void deployOnce(@Observes(precedence = -100) BeforeSuite event) {
        classContext.get().activate(HallDeployment.class);
        try {
            generate.fire(new GenerateDeployment(new TestClass(HallDeployment.class)));
            deploy.fire(new DeployManagedDeployments());
            whole = scenario.get();
        } finally {
            classContext.get().deactivate();
        }
    }

    void giveTheSame(@Observes EventContext<GenerateDeployment> context) {
        if (whole == null) {
            context.proceed();
        } else {
            scenario.set(whole);
        }
    }

    void notAgain(@Observes EventContext<DeployManagedDeployments> context) {
        if (whole == null) {
            context.proceed();
        }
    }

    /** Never per class: the server's end takes it down. */
    void notYet(@Observes EventContext<UnDeployManagedDeployments> context) {
        if (whole == null) {
            context.proceed();
        }
    }
}
