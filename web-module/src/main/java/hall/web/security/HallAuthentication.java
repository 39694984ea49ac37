package hall.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.AutoApplySession;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * The hall's one way in: a form. Who opens a protected page is led to the form that fits and comes back afterwards; a
 * programmatic sign-in asks the identity store; the session remembers the caller.
 */
@ApplicationScoped
@AutoApplySession
public class HallAuthentication implements HttpAuthenticationMechanism {

    @Inject
    private IdentityStoreHandler stores;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (context.isAuthenticationRequest()) {
            CredentialValidationResult result =
                    stores.validate(context.getAuthParameters().getCredential());
            return result.getStatus() == CredentialValidationResult.Status.VALID
                    ? context.notifyContainerAboutLogin(result)
                    : context.doNothing();
        }
        if (!context.isProtected()) {
            return context.doNothing();
        }
        if (Paths.isMachine(request)) {
            return context.responseUnauthorized();
        }
        LocalRedirects.to(response, Paths.signIn(request));
        return AuthenticationStatus.SEND_CONTINUE;
    }
}
