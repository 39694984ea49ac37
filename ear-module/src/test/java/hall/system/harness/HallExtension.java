package hall.system.harness;

import hall.system.Hall;
import java.lang.reflect.Method;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/**
 * Arquillian starts the server and deploys; the test itself runs here, not in the server. With {@code hall.attach} the tests
 * play on a hall that runs already, and nothing is started.
 */
public class HallExtension extends ArquillianExtension {

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        if (!Hall.attached()) {
            super.beforeAll(context);
        }
    }

    @Override
    public void afterAll(ExtensionContext context) throws Exception {
        if (!Hall.attached()) {
            super.afterAll(context);
        }
    }

    @Override
    public void beforeEach(ExtensionContext context) {}

    @Override
    public void afterEach(ExtensionContext context) {}

    @Override
    public void beforeTestExecution(ExtensionContext context) {}

    @Override
    public void interceptTestTemplateMethod(
            Invocation<Void> test, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        test.proceed();
    }

    @Override
    public void interceptTestMethod(
            Invocation<Void> test, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        test.proceed();
    }

    @Override
    public void interceptBeforeEachMethod(
            Invocation<Void> test, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        test.proceed();
    }

    @Override
    public void interceptAfterEachMethod(
            Invocation<Void> test, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        test.proceed();
    }

    @Override
    public void interceptBeforeAllMethod(
            Invocation<Void> test, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        test.proceed();
    }

    @Override
    public void interceptAfterAllMethod(
            Invocation<Void> test, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        test.proceed();
    }

    /** Parameters belong to other extensions, such as the browser's page. */
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return false;
    }
}
